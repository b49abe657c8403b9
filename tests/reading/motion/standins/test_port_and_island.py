import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    "words",
    ["On Monday she waited off the island.", "On Monday she stopped near the port.", "She anchored off the port."],
)
def test_a_ship_lies_off_the_port_or_island_that_was_named_last_and_not_off_its_country(words: str) -> None:
    assert told(f"The ship made for Leon, in the south of Peru. {words}", "Leon", "=Peru")[-1] == ("stop", "Leon")


def test_a_ship_that_makes_for_the_port_is_going_to_the_town_named_last() -> None:
    assert ("head", "Leon") in told("Leon offered a berth. The ship made for the port.", "Leon")


def test_what_is_only_said_of_the_port_moves_nobody() -> None:
    assert told("The ship left Leon. The price of the port rose.", "Leon") == [("depart", "Leon")]
