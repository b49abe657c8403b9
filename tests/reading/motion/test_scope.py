import pytest

from tests.reading.builders import attestations_of, told


def certainties(text, *places):
    return [
        (a.motion.value, a.place.name if a.place else "", a.certainty.value) for a in attestations_of(text, *places)
    ]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("The trucks did not stop at Leon but at Lugo.", "denied", "reported"),
        ("The jet landed at Leon, not Lugo.", "reported", "denied"),
        ("The train went by way of Leon, not Lugo.", "reported", "denied"),
        ("The ship called at Leon and not at Lugo.", "reported", "denied"),
        ("Lund popped into Leon, not Lugo.", "reported", "denied"),
        ("It had not come by Leon, the agent said, but by Lugo.", "denied", "reported"),
        ("The trucks did not stop at Leon or Lugo.", "denied", "denied"),
    ],
)
def test_a_denial_holds_for_its_own_place(text, first, second):
    assert [certainty for *_, certainty in certainties(text, "Leon", "Lugo")] == [first, second]


@pytest.mark.parametrize(
    "text",
    [
        "The train should reach Lugo on Wednesday.",
        "She would make a day trip to Lugo.",
        "The king will pay a short visit to Lugo.",
        "Queen Anna set out on a trip that will take her to Lugo.",
    ],
)
def test_a_hedge_before_the_verb_makes_a_plan(text):
    assert certainties(text, "Lugo")[-1][1:] == ("Lugo", "expected")


def test_a_trip_that_was_made_is_told():
    assert certainties("She made a day trip to Lugo.", "Lugo") == [("head", "Lugo", "reported")]


def test_a_day_trip_to_come_is_a_plan_though_its_day_is_a_time():
    told = attestations_of("She would make a day trip to Lugo.", "Lugo", times=("day",))
    assert [a.certainty.value for a in told] == ["expected"]


def test_what_a_preposition_says_of_a_deed_is_no_way() -> None:
    assert told("The envoy set out by thanking Leon for asking Lugo.", "Leon", "Lugo") == []
    assert told("The envoy set out for the docks of Leon.", "Leon") == [("depart", "Leon"), ("head", "Leon")]


def test_what_is_set_off_does_not_move() -> None:
    assert told("The envoy set off a row in Lugo for Leon.", "Leon", "Lugo") == []
