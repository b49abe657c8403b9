from functools import cache

import pytest

from geo.gazetteer.airports import airports
from geo.gazetteer.entry import Entry

CITIES = [{"countrycode": "AE", "name": "Dubai", "population": 3_000_000}]


@cache
def entries() -> dict[str, Entry]:
    """All airports by their id."""
    return {entry.place.id: entry for entry in airports(CITIES)}


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("LHR", "Heathrow"),
        ("LHR", "Heathrow Airport"),
        ("DXB", "Dubai International"),
        ("EBB", "Entebbe Airport"),
        ("DWC", "Al Maktoum"),
        ("FIH", "Kinshasa Airport"),
    ],
)
def test_an_airport_has_the_names_that_reports_use(code: str, name: str) -> None:
    assert name in dict(entries()[f"airport:{code}"].names)


def test_a_person_whom_an_american_airfield_is_named_after_is_no_name_of_it() -> None:
    assert "Daniel K Inouye" not in dict(entries()["airport:HNL"].names)


def test_an_airport_is_known_with_the_city_that_it_serves() -> None:
    assert entries()["airport:DXB"].prominence > entries()["airport:EBB"].prominence
