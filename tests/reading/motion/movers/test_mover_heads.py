import pytest

from tests.reading.builders import attestations_of
from tests.reading.motion.movers.test_movers import movers


@pytest.mark.parametrize(
    ("text", "mover"),
    [
        ("A convoy carrying flour left Leon. It reached Lugo.", "the convoy"),
        ("A lorry laden with flour and oil left Leon. It reached Lugo.", "the lorry"),
        ("A jet with 12 hostages left Leon. It landed in Lugo.", "the jet"),
        ("The balloon left Leon. It crossed the Caspian and landed in Lugo.", "the balloon"),
        ("The ship left Leon. It rolled, crossed the Caspian and was in Lugo.", "the ship"),
        ("The convoy, consisting of 14 lorries with 11 casks, left Leon. It reached Lugo.", "the convoy"),
        ("The 11-metre sloop left Leon. She reached Lugo.", "the sloop"),
        ("The convoy left Leon. All 45 reached Lugo.", "the convoy"),
        ("The Tu-154 left Leon. It landed in Lugo.", "Tu-154"),
        ("Freight train K412 left Leon. The delayed timber train K412 reached Lugo.", "K412"),
        ("Kazakh President Omar Diaz left Leon. Diaz reached Lugo.", "Omar Diaz"),
    ],
)
def test_the_head_of_the_subject_moves_and_no_load_object_or_number(text, mover):
    assert movers(text, "Leon", "Lugo") == [mover, mover]


def test_a_capitalised_object_is_nobody_who_moves():
    assert "Mass" not in movers("The pope left Leon. He celebrated Mass and then left Lugo.", "Leon", "Lugo")


@pytest.mark.parametrize(
    "other", ["The ship's sister ship sailed to Lugo.", "Her 20 crew will fly home to Lugo.", "Its crew flew to Lugo."]
)
def test_a_sister_ship_and_a_crew_that_goes_home_are_other_movers(other):
    told = attestations_of(f"The Olga Marina left Leon. {other}", "Leon", "Lugo")
    assert [a.journey for a in told] == [True, False]


def test_counted_trucks_are_the_trucks_told_of():
    text = "The trucks left Leon. Only 17 trucks entered Lugo."
    assert movers(text, "Leon", "Lugo") == ["the trucks", "the trucks"]


def test_whoever_seeks_a_vehicle_is_not_what_is_found():
    (found,) = attestations_of("A van sought by the Spanish authorities was recovered in Leon.", "Leon")
    assert found.motion == "be_at"


def test_what_was_left_somewhere_did_not_depart():
    found = attestations_of("It stopped at Leon on Monday, and it was left at noon.", "Leon", times=("Monday", "noon"))
    assert [a.motion for a in found] == ["stop"]
