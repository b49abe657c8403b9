"""An hour whose day is only carried over goes to the day that a dated report tells."""

from collections.abc import Sequence
from dataclasses import replace

from geo.dates import Interval
from geo.journey.carried import on_told_days
from geo.reading.records import Attestation
from tests.journey.builders import at, make_attestation


def carried(place: str, when: Interval, start: int = 0, motion: str = "arrive") -> Attestation:
    """A statement whose hour is read on the day that was told last."""
    told = make_attestation(place, motion, when, report="u", start=start)
    assert told.time is not None
    return replace(told, time=replace(told.time, basis="the day of “Friday”"))


def days(own: Sequence[Attestation], *dated: Attestation) -> list[Interval | None]:
    found = on_told_days(own, {a.id: a.when for a in own}, dated)
    return [found[a.id] for a in own]


GAO = make_attestation("Gao", when=at(6, 21, 22))


def test_an_hour_with_a_carried_day_is_that_of_the_dated_report() -> None:
    assert days([carried("Gao", at(9, 21, 22))], GAO) == [at(6, 21, 22)]


def test_an_hour_may_be_later_than_it_was_read() -> None:
    assert days([carried("Gao", at(5, 21, 22))], GAO) == [at(6, 21, 22)]


def test_the_hours_behind_it_go_with_it() -> None:
    own = [carried("Gao", at(9, 21, 22)), carried("Mopti", at(9, 23, 24), start=20)]
    assert days(own, GAO) == [at(6, 21, 22), at(6, 23, 24)]


def test_the_hours_before_it_go_with_it_too() -> None:
    own = [carried("Mopti", at(9, 19, 20)), carried("Gao", at(9, 21, 22), start=20)]
    assert days(own, GAO) == [at(6, 19, 20), at(6, 21, 22)]


def test_a_day_that_is_told_ends_the_run() -> None:
    friday = make_attestation("Segou", when=at(10), report="u", start=10)
    own = [carried("Gao", at(9, 21, 22)), friday, carried("Mopti", at(10, 9, 10), start=20)]
    assert days(own, GAO) == [at(6, 21, 22), at(10), at(10, 9, 10)]


def test_a_day_of_its_own_is_a_disagreement_and_stays() -> None:
    own = make_attestation("Gao", when=at(9, 21, 22), report="u")
    assert days([own], GAO) == [at(9, 21, 22)]


def test_another_hour_of_the_other_day_is_another_time() -> None:
    assert days([carried("Gao", at(9, 12, 13))], GAO) == [at(9, 12, 13)]


def test_leaving_a_place_is_not_dated_by_coming_there() -> None:
    assert days([carried("Gao", at(9, 21, 22), motion="depart")], GAO) == [at(9, 21, 22)]


def test_a_whole_day_of_the_dated_report_tells_no_hour() -> None:
    assert days([carried("Gao", at(9, 21, 22))], make_attestation("Gao", when=at(6))) == [at(9, 21, 22)]


def test_a_part_of_a_day_is_that_of_the_dated_report_too() -> None:
    assert days([carried("Gao", at(9, 18, 24))], GAO) == [at(6, 18, 24)]
    assert days([carried("Gao", at(9, 12, 24))], GAO) == [at(9, 12, 24)]
