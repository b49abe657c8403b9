"""A weekday that the calendar does not give to the day."""

import pytest

from geo.journey.conflicts.weekdays import weekday_conflicts
from geo.journey.records import Exclusive
from tests.journey.builders import at, make_attestation


def said(words: str, day: int = 3) -> list[tuple[str, ...]]:
    told = make_attestation("Dakar", "arrive", at(day), words=words)
    return [tuple(p.value for p in conflict.positions) for conflict in weekday_conflicts([told])]


def test_a_wrong_weekday_is_a_conflict_of_a_report_with_the_calendar() -> None:
    assert said("Monday, January 3") == [("Monday", "3 January 2024, a Wednesday")]


def test_the_right_weekday_is_none() -> None:
    assert said("Wednesday, January 3") == []


@pytest.mark.parametrize("words", ["Monday", "Monday at 3", "January 3", "on the 3rd", "Monday morning"])
def test_without_weekday_day_and_month_nothing_can_be_wrong(words: str) -> None:
    assert said(words) == []


def test_may_is_a_month_and_not_a_weekday() -> None:
    assert said("Tuesday 3 January") == [("Tuesday", "3 January 2024, a Wednesday")]


def test_it_excludes_itself() -> None:
    told = make_attestation("Dakar", "arrive", at(3), words="Monday 3 January")
    (conflict,) = weekday_conflicts([told])
    assert conflict.exclusive is Exclusive.YES
    assert conflict.positions[0].attestations == (told.id,)


def test_an_open_time_is_not_judged() -> None:
    assert list(weekday_conflicts([make_attestation(words="Monday 3 January")])) == []


def test_one_date_of_two_places_is_one_conflict() -> None:
    told = [make_attestation(place, "arrive", at(3), words="Monday 3 January") for place in ("Dakar", "Thies")]
    assert len(list(weekday_conflicts(told))) == 1


def test_a_day_on_which_nothing_happened_is_not_judged() -> None:
    denied = make_attestation("Dakar", "depart", at(3), words="Monday 3 January", certainty="denied")
    assert list(weekday_conflicts([denied])) == []
