"""What the next sentence takes back, and what it leaves standing."""

import pytest

from tests.reading.certainty.told import certainties


@pytest.mark.parametrize(
    "text",
    [
        "The radio said that the ship had left Doha. It was mistaken.",
        "A clerk told us that the ship had called at Doha. He was mistaken.",
        "The list has the brig as in Doha on Monday. She never put in there.",
        "The list showed the ship as arrived at Doha. She was nowhere near.",
        "It is claimed that three buses were driven to Doha. The council disputes that.",
        "Two lorries are said to have gone to Doha. The army's spokesman, Major Reed, flatly denied this.",
        "A pilot told me that they flew to Doha. I do not believe it.",
        "The cook told me that they went to Doha. I don't buy a word.",
        "I wrote yesterday that the ship had left Doha. That was a mistake.",
        "We reported on Monday that the ship had left Doha. We were wrong.",
        "The paper said that the envoy had flown to Doha. Nothing of the sort happened.",
        "An entry placing the barge at Doha has been deleted.",
        "The paper printed a telegram according to which the envoy had gone to Doha. The report was in error.",
        "The entry for the ship's arrival at Doha was a clerical error.",
        "The harbour board has posted her as sailed from Doha. That is an error.",
        "We told readers on Monday that the pilgrims had reached Doha. This turned out to be untrue.",
        "Our evening edition said the minister had landed in Doha. It was a misunderstanding on our part.",
        "A fisherman says he saw the yacht in Doha. There is nothing in it.",
        "According to the tracker the barge lay at Doha. The barge was never there.",
        "I posted that the bus had passed through Doha. I withdraw that.",
        "It was claimed that the governor had fled to Doha. His office called it a lie.",
    ],
)
def test_next_sentence_that_takes_back_denies(text: str):
    assert certainties(text) == {"denied"}


@pytest.mark.parametrize(
    "text",
    [
        "The ship left Doha. He denied it was late.",
        "The ship left Doha. The captain was wrong about the hour.",
        "The envoy flew to Doha. A second visit was refused.",
        "The radio said that the ship had left Doha. It was raining.",
        "The owners say that the ship left Doha. They denied that she carried arms.",
        "She reported that she had left Doha. But later she met a storm.",
        "He left Doha. The owners said no more.",
        "The radio said that the envoy had flown to Doha. It was a clear night.",
        "The radio said that the envoy had flown to Doha. That was in March.",
        "The radio said that the envoy had flown to Doha. The ministry denied him a visa for Oman.",
        "The ministry said that the envoy had flown to Doha. It denied it had paid.",
        "The captain said that they had called at Doha. The mate was mistaken for him.",
        "We said that he would resign. In fact he flew to Doha.",
        "The map and list show that the ship lay at Doha. She was there.",
        "I said that we flew to Doha. I was wrong about the price.",
    ],
)
def test_next_sentence_about_something_else_denies_nothing(text: str):
    assert "denied" not in certainties(text)


def test_denial_by_another_party_leaves_what_a_named_source_says():
    text = "The agency said that the ship had left Doha. The owners denied it."
    assert certainties(text) == {"reported"}
