"""A time and its gloss on another clock."""

from datetime import date

from geo.journey.conflicts.glosses import gloss_conflicts
from geo.journey.records import Conflict
from geo.reading.timexes import read_timexes
from geo.reading.tokens import tokenize
from tests.journey.builders import make_attestation, make_place

TUESDAY = date(2024, 1, 16)


def found(text: str, zone: str = "Asia/Vladivostok") -> list[Conflict]:
    timex = read_timexes(tokenize(text), TUESDAY)[0]
    place = make_place("Dakar", timezone=zone)
    return list(gloss_conflicts([make_attestation(place, time=timex)]))


def test_a_gloss_that_no_zone_explains_is_a_conflict() -> None:
    (conflict,) = found("It left at 6am local time (2007 GMT Monday).")
    assert conflict.about == "time"
    assert [position.value for position in conflict.positions] == ["6am local time", "2007 GMT Monday"]
    assert "no difference between time zones" in conflict.why


def test_a_gloss_that_fits_the_place_is_none() -> None:
    assert found("It left at 6am local time (2000 GMT Monday).") == []


def test_a_gloss_that_fits_another_zone_than_the_place_s_is_a_conflict() -> None:
    (conflict,) = found("It left at 6am local time (2000 GMT Monday).", "Asia/Pyongyang")
    assert conflict.why == "The clocks of Dakar stand 1 h from what the two make of it."


def test_a_place_without_a_zone_contradicts_nothing() -> None:
    assert found("It left at 6am local time (2000 GMT Monday).", "") == []


def test_a_time_without_a_gloss_is_none() -> None:
    assert found("It left at 6am on Monday.") == []


def test_a_clock_that_the_text_names_may_be_another_than_the_place_s() -> None:
    assert found("It came at 9.15 p.m. Beijing time (1315 GMT) on Monday.", "Asia/Urumqi") == []
