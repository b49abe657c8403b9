import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    "text",
    [
        "The cutter was on her way back to Doha.",
        "By then the envoy was on his way home to Doha.",
        "The lorries are on the way back to Doha.",
        "A lifeboat met the crew, already on their way back to Doha.",
        "The pilgrims were on their way home to Doha with the relics.",
    ],
)
def test_who_is_on_the_way_back_returns(text):
    assert told(text, "Doha") == [("return", "Doha")]


def test_who_is_only_on_the_way_heads_there():
    assert told("The cutter was on her way to Doha.", "Doha") == [("head", "Doha")]


@pytest.mark.parametrize("verb", ["flown out", "taken", "driven", "sent", "moved"])
def test_what_is_carried_to_two_places_may_be_parted_and_is_not_told_to_have_arrived(verb):
    assert told(f"The wounded were {verb} to Doha and Leon.", "Doha", "Leon") == [("head", "Doha"), ("head", "Leon")]


def test_what_is_carried_to_one_place_and_on_to_another_arrived():
    assert told("The wounded were flown to Doha and on to Leon.", "Doha", "Leon")[0] == ("arrive", "Doha")


@pytest.mark.parametrize(
    "text",
    [
        "The prisoners had been held in Doha for more than two years.",
        "The yacht has been berthed in Doha for almost three years.",
        "The writer was detained in Doha for a decade.",
        "The tanker was impounded at Doha for over a year.",
        "The ferry was moored at Doha for four years.",
    ],
)
def test_who_is_kept_somewhere_for_years_stopped_there(text):
    assert told(text, "Doha") == [("stop", "Doha")]
