"""Verdicts on claims, denials far from their verb, wishes that were refused, and nobody who went."""

import pytest

from tests.reading.certainty.told import certainties


@pytest.mark.parametrize(
    "text",
    [
        "Suggestions that the mission had left Doha are without any basis.",
        "Whispers that the ship would sail to Doha proved baseless.",
        "Stories that the general would go to Doha are ridiculed by his staff.",
        "Claims that she was flown to Doha and paid there have been looked into and found to be without substance.",
        "The story in a weekly that three of them had gone back to Doha is without substance.",
        "Claims that the envoy flew to Doha do not stand up.",
        "Talk of a visit to Doha is unfounded.",
        "Allegations that the cargo went to Doha turned out to be without substance.",
        "There is no truth in the report that the ship had left Doha.",
        "Whispers that the crew had been landed at Doha are baseless.",
        "Gossip that the duchess had travelled to Doha was laughed off and is untrue.",
        "The suggestion that the ship put into Doha has been disproved.",
        "Allegations that silver was shipped to Doha have been gone into at length and found to be groundless.",
        "There is no substance to claims that the envoy visited Doha.",
        "There is nothing in the story that he slept at Doha.",
    ],
)
def test_claim_without_foundation_is_denied(text: str):
    assert certainties(text) == {"denied"}


@pytest.mark.parametrize(
    "text",
    [
        "The ministry denied that a train laden with coal had stopped at Doha.",
        "The ministry on Thursday denied that a plane carrying soldiers had flown to Doha.",
        'The agents denied on Monday that the tug "Star", on hire from Togo, had called at Doha.',
        "The owners denied on Monday evening that the ship, laden with grain, had left Doha.",
        "The prisoner has not, whatever the forums claim, been moved to Doha.",
        "She had not, he said, left Doha.",
        "The airline rejected suggestions that the jet with the ministers aboard had stopped at Doha.",
        "The office denied reports the envoy had flown to Doha.",
        "The line denies through its agents that any of its ships, in ballast or laden, sailed to Doha.",
        "The embassy denied last night that the plane with the hostages on board had touched down in Doha.",
        "The convoy did not, whatever the radio says, reach Doha.",
    ],
)
def test_denial_apart_from_its_verb_denies(text: str):
    assert certainties(text) == {"denied"}


@pytest.mark.parametrize(
    "text",
    [
        "The strikers demanded to be taken to Doha, their lawyer said, and were refused.",
        "They asked to be taken to Doha but were turned away.",
        "The crew requested permission to land at Doha, which was refused.",
        "The pilot asked to be allowed to go on to Doha. This was refused.",
        "They applied to sail to Doha and were turned down.",
        "The hijackers demanded to be taken to Doha, and were refused.",
        "He sought leave to travel to Doha and was turned down.",
        "The captain requested clearance to put into Doha, but it was denied.",
        "They wanted to be flown to Doha. The general would not hear of it.",
        "She applied to go to Doha. Permission was refused.",
        "He had tried to leave for Doha, but the officers refused to stamp his passport.",
        "They tried to fly to Doha but the airline declined to carry them.",
    ],
)
def test_request_that_was_refused_is_denied(text: str):
    assert certainties(text) == {"denied"}


@pytest.mark.parametrize(
    "text",
    [
        "Nobody went to Doha.",
        "We know that nobody went to Doha.",
        "The guide swore that no one in the group had gone to Doha.",
        "No one had gone to Doha.",
        "Not one of the ships had called at Doha.",
        "None of the delegates flew to Doha.",
        "No one had been to Doha.",
        "Not one of the lorries reached Doha.",
        "I can tell you that nobody drove to Doha.",
    ],
)
def test_what_nobody_did_is_denied(text: str):
    assert certainties(text) == {"denied"}


@pytest.mark.parametrize(
    "text",
    [
        "His arrival in Doha is disputed by no one.",
        "Her departure from Doha is denied by nobody.",
        "Neither is his journey to Doha in dispute.",
        "No liner had come in since the Star called at Doha.",
        "Nobody had come since the Star left Doha.",
        "The troupe had left Doha that morning, with a clown on board under a name that was false; they were late.",
        "The ministry denied that a plane had crashed; another left Doha.",
        "The envoy, who had denied everything, left Doha.",
        "They asked for fuel and were refused, and flew to Doha.",
        "They tried to reach Doha but she refused to say why.",
        "They tried to reach Doha but refused to give a reason.",
        "An earlier plan was abandoned, and the group flew to Doha.",
        "Nobody doubts that the envoy flew to Doha.",
        "No one denies that the ship left Doha.",
        "Nobody was hurt when the ship left Doha.",
        "The envoy flew to Doha, and denied that he had been ill.",
        "The men who asked to be paid were refused and went to Doha.",
        "He was refused a visa, and went to Doha.",
        "Their plan to rest was dropped and they left for Doha.",
        "The report that he left Doha is not denied.",
        "No one had expected it when the ship reached Doha.",
        "Nothing was known until she arrived in Doha.",
        "He denied any part in it and was flown to Doha.",
        "He was wrong, his wife said, and she flew to Doha.",
        "There is no doubt about the report that the ship left Doha.",
        "Not a single lorry broke down before the convoy reached Doha.",
        "The report that he entered Doha has been confirmed and the denial withdrawn.",
    ],
)
def test_what_stands_beside_a_denial_is_told(text: str):
    assert "denied" not in certainties(text)


@pytest.mark.parametrize(
    "text",
    [
        "Fog prevented the ship from landing at Doha.",
        "Ice on the propellers kept her from reaching Doha.",
        "The envoy was barred by the court from travelling to Doha.",
        "Guards stopped the lorries from entering Doha.",
    ],
)
def test_what_somebody_was_kept_from_is_denied(text: str):
    assert certainties(text) == {"denied"}


@pytest.mark.parametrize(
    "text",
    [
        "Fog did not prevent the ship from reaching Doha.",
        "Fog had kept the ship in port. Far from sinking, she reached Doha.",
        "The guards stopped the lorries, and the envoy arrived in Doha.",
        "The envoy stopped for lunch on the way from visiting Doha.",
    ],
)
def test_what_nothing_prevented_is_reported(text: str):
    assert certainties(text) == {"reported"}
