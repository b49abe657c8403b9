import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    "words",
    [
        "The crew changed the declared destination from Leon to Lugo.",
        "The coaster switched from Leon to Lugo.",
        "The coaster altered its AIS entry to Lugo.",
        "The master has reset his signal to Lugo.",
        "The ferry, which had declared for Lugo, slowed down.",
        "Trackers saw the coaster swap from Leon to Lugo.",
    ],
)
def test_who_enters_another_destination_is_going_there(words: str) -> None:
    assert ("head", "Lugo") in told(words, "Leon", "Lugo")
    assert ("depart", "Leon") not in told(words, "Leon", "Lugo")


def test_whatever_else_is_changed_leads_nowhere() -> None:
    assert told("The crew changed the menu. The team switched to red in Lugo.", "Lugo") == []
