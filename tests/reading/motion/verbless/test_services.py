import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The Leon to Lugo express passed Doha.", [("head", "Lugo"), ("pass", "Doha")]),
        ("The Lugo-bound train left Leon.", [("head", "Lugo"), ("depart", "Leon")]),
        ("The night train from Leon to Lugo stopped at Doha.", [("head", "Lugo"), ("stop", "Doha")]),
        ("The 9.40 from Leon to Lugo left late.", [("head", "Lugo")]),
        ("With Leon behind them, the riders made for Lugo.", [("depart", "Leon"), ("head", "Lugo")]),
        ("The train went from Leon to Lugo.", [("depart", "Leon"), ("head", "Lugo")]),
    ],
)
def test_a_service_or_a_look_back_tells_the_way(text, statements):
    assert sorted(told(text, "Leon", "Lugo", "Doha")) == sorted(statements)


def test_two_places_joined_without_a_vehicle_are_no_service():
    assert told("The Leon to Lugo question went unanswered in Doha.", "Leon", "Lugo") == []
