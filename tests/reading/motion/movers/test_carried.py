"""Who is carried, and in what: objects of carrying, vehicles that a relative clause tells more of, loads, owners."""

import pytest

from tests.reading.builders import attestations_of

PLACES = ("Leon", "Lugo", "Doha")
LUND = "Anna Lund left Leon. She slept in Leon. "


def last(text: str) -> tuple[str, bool]:
    told = attestations_of(text, *PLACES)[-1]
    return told.mover, told.journey


@pytest.mark.parametrize(
    "text",
    [
        "A navy Hercules lifted her out of Doha.",
        "A Falcon flew her to Lugo.",
        "A Gulfstream landed in Lugo.",
        "Lund was flown out in an army Cessna, which touched down in Lugo.",
        "The minister's departure from Doha was filmed.",
    ],
)
def test_whoever_is_carried_or_owns_the_journey_moves(text: str):
    assert last(LUND + text) == ("Anna Lund", True)


@pytest.mark.parametrize("text", ["A Finn landed in Lugo.", "A freight train reached Lugo."])
def test_whoever_only_has_a_capital_carries_nobody(text: str):
    assert last(LUND + text)[1] is False


@pytest.mark.parametrize("text", ["A crane hauled the lot to Lugo.", "Two tugs brought the convoy to Lugo."])
def test_a_whole_convoy_is_carried(text: str):
    assert last("The convoy left Leon. It stopped in Leon. " + text) == ("the convoy", True)


@pytest.mark.parametrize(
    "text", ["Father Omar took us out of Lugo.", "A farmer drove us to Lugo.", "They put me off at Lugo."]
)
def test_those_who_tell_it_are_carried(text: str):
    assert last("We left Leon. We slept in Leon. We walked to Doha. " + text) == ("", True)


def test_a_list_of_loads_is_no_mover():
    assert last("A boat laden with rice, tents and a field kitchen reached Lugo.") == ("the boat", True)


def test_a_source_within_a_relative_clause_is_no_mover():
    assert last("The ship, which according to the mayor had left Lugo, sank.") == ("the ship", True)


def test_a_ship_that_is_mostly_called_a_ship_may_have_a_name():
    text = "The ship left Leon. The ship lay in Leon. The ship reached Doha. "
    assert last(text + "The Olga Marina reached Lugo.") == ("the ship", True)
