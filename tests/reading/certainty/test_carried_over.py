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
        "The wounded will be given first aid and flown to Doha.",
        "The prisoners would be fed, transferred to lorries, and taken to Doha.",
        "The envoy will stop for talks on the way to Doha.",
        "The column will break up on Friday, with half of it going on to Doha.",
        "The circus will play here before moving on to Doha.",
    ],
)
def test_what_is_joined_to_a_plan_or_hangs_on_it_is_expected(text):
    assert certainties(text) == {"expected"}


@pytest.mark.parametrize(
    "text",
    [
        "The thieves are believed to have changed cars and driven to Doha.",
        "The minister may have met the rebels and flown to Doha.",
        "The men are thought to have been fed and been put on a bus to Doha.",
        "The spy is thought to have boarded a jet and travelled on to Doha.",
        "The tanker might put out again and make for Doha.",
        "The group is likely to refuel before going on to Doha.",
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
        "The man who was to be tried escaped and fled to Doha.",
        "The wounded were given first aid and flown to Doha.",
    ],
)
def test_a_verb_of_its_own_tense_or_after_something_managed_is_told(text):
    assert certainties(text) == {"reported"}
