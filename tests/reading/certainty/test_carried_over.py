import pytest

from tests.reading.certainty.told import certainties


@pytest.mark.parametrize(
    "text",
    [
        "The envoy will open the fair on Monday and travel on to Doha.",
        "The bishop is to bless the boats and then fly to Doha.",
        "The yacht will leave on the morning tide and make for Doha.",
        "The circus hopes to play here on Friday and reach Doha on Sunday.",
        "The drivers plan to rest, eat and push on to Doha.",
    ],
)
def test_a_bare_infinitive_goes_on_with_the_plan_that_it_is_joined_to(text):
    assert certainties(text) == {"expected"}


@pytest.mark.parametrize(
    "text",
    [
        "The thieves are believed to have changed cars and driven to Doha.",
        "The minister may have met the rebels and flown to Doha.",
        "The men are thought to have been fed and been put on a bus to Doha.",
        "The spy is thought to have boarded a jet and travelled on to Doha.",
        "The tanker might put out again and make for Doha.",
    ],
)
def test_what_is_joined_to_something_only_believed_is_itself_only_believed(text):
    assert certainties(text) == {"speculated"}


@pytest.mark.parametrize(
    "text",
    [
        "The guards may have seen him but he went to Doha.",
        "The thief may have changed cars and went to Doha.",
        "The envoy had managed to get a visa and fly to Doha.",
        "The man who will open the fair came and went to Doha.",
        "The walkers rest at noon and go on to Doha.",
    ],
)
def test_a_verb_of_its_own_tense_or_after_something_managed_is_told(text):
    assert certainties(text) == {"reported"}
