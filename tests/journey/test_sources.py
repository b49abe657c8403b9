"""By which name a report calls a source again."""

import pytest

from geo.journey.sources import surname_of


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("suresh nair", "nair"),
        ("nair", "nair"),
        ("suresh nair of the charity open door", "nair"),
        ("suresh nair, a spokesman", "nair"),
        ("mr nair", "nair"),
        ("captain suresh nair", "nair"),
        ("the captain, suresh nair", "nair"),
    ],
)
def test_a_person_is_called_by_surname(name: str, short: str) -> None:
    assert surname_of((name,)) == short


@pytest.mark.parametrize("name", ["the ministry of defence", "the ministry of health", "a pilot of the port"])
def test_an_office_keeps_its_whole_name(name: str) -> None:
    assert surname_of((name,)) == name


def test_the_report_itself_has_no_name() -> None:
    assert surname_of(()) == ""
