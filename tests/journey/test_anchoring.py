"""Undated reports take their day from dated ones that tell the same movement."""

from dataclasses import replace
from datetime import date, timedelta

from geo.dates import Interval
from geo.journey.anchoring import anchored
from geo.reading.records import Attestation, Reading
from tests.journey.builders import at, make_attestation, make_reading, make_timex

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def reread(reading: Reading, day: date) -> Reading:
    """A reader that knows weekdays: the last one on or before the day. 1 January 2024 was a Monday."""
    return replace(reading, attestations=tuple(_dated(a, day) for a in reading.attestations))


def _dated(attestation: Attestation, day: date) -> Attestation:
    if attestation.time is None or attestation.time.text not in WEEKDAYS:
        return attestation
    back = (day.weekday() - WEEKDAYS.index(attestation.time.text)) % 7
    return replace(attestation, time=make_timex(_day(day - timedelta(days=back)), attestation.time.text))


def _day(day: date) -> Interval:
    return at((day - date(2023, 12, 31)).days)


def undated(*told: tuple[str, str, str]) -> Reading:
    statements = (
        make_attestation(place, motion, report="u", start=10 * number, words=words)
        for number, (place, motion, words) in enumerate(told)
    )
    return make_reading(*statements, published=None)


DATED = make_reading(make_attestation("Dakar", "depart", report="a"), published=date(2024, 1, 10))
LATER = make_reading(make_attestation("Dakar", "depart", report="b"), published=date(2024, 1, 12))


def times(readings: tuple[Reading, ...], number: int = 0) -> list[Interval | None]:
    return [attestation.when for attestation in readings[number].attestations]


def test_a_report_that_shares_a_movement_is_read_from_the_other_ones_date() -> None:
    out = anchored((undated(("Dakar", "depart", "sunday"), ("Kayes", "pass", "tuesday")), DATED), reread)
    assert times(out) == [at(7), at(9)]


def test_the_report_and_the_range_of_days_with_the_same_answer_are_named() -> None:
    out = anchored((undated(("Dakar", "depart", "sunday"), ("Kayes", "pass", "tuesday")), DATED), reread)
    found = out[0].attestations[0].anchored
    assert found is not None
    assert (found.by, found.first_day, found.last_day) == ("a", date(2024, 1, 9), date(2024, 1, 13))


def test_the_earliest_of_several_dates_is_taken() -> None:
    out = anchored((undated(("Dakar", "depart", "sunday")), LATER, DATED), reread)
    assert out[0].attestations[0].anchored is not None
    assert out[0].attestations[0].anchored.by == "a"


def test_a_report_that_shares_nothing_stays_open() -> None:
    alone = undated(("Gao", "depart", "sunday"))
    assert anchored((alone, DATED), reread) == (alone, DATED)


def test_another_motion_at_the_same_place_is_not_the_same_movement() -> None:
    assert times(anchored((undated(("Dakar", "pass", "sunday")), DATED), reread)) == [None]


def test_another_mover_does_not_anchor() -> None:
    other = make_reading(make_attestation("Dakar", "depart", mover="Moussa Keita"), published=date(2024, 1, 10))
    assert times(anchored((undated(("Dakar", "depart", "sunday")), other), reread)) == [None]


def test_the_order_of_the_text_moves_the_day() -> None:
    monday = make_reading(make_attestation("Dakar", "depart", report="a"), published=date(2024, 1, 8))
    out = anchored((undated(("Dakar", "depart", "sunday"), ("Kayes", "pass", "tuesday")), monday), reread)
    assert times(out) == [at(7), at(9)]


def test_a_time_that_the_other_report_gives_moves_the_day() -> None:
    dated = make_reading(make_attestation("Dakar", "depart", at(11), report="a"), published=date(2024, 1, 10))
    assert times(anchored((undated(("Dakar", "depart", "thursday")), dated), reread)) == [at(11)]


def test_a_time_long_before_the_other_report_s_moves_the_day_more_than_one_long_after() -> None:
    told = undated(("Kayes", "pass", "friday"), ("Dakar", "depart", "sunday"))
    start = make_reading(make_attestation("Dakar", "depart", at(7), report="a"), published=date(2024, 1, 15))
    end = make_reading(make_attestation("Kayes", "pass", at(19), report="b"), published=date(2024, 1, 22))
    assert times(anchored((told, start, end), reread)) == [at(19), at(7)]


def test_a_weekday_that_another_report_tells_of_weeks_before_is_moved_back() -> None:
    told = undated(("Kayes", "pass", "friday"), ("Dakar", "depart", "sunday"))
    first = (make_attestation("Dakar", "depart", at(7)), make_attestation("Kayes", "pass", at(19), start=9))
    dated = make_reading(*first, published=date(2024, 1, 20))
    found = anchored((told, dated), reread)
    assert times(found) == [at(19), at(7)]
    assert [a.anchored.moved_days for a in found[0].attestations if a.anchored] == [0, 14]


def test_a_report_is_not_read_from_a_day_before_what_it_tells() -> None:
    told = undated(("Dakar", "depart", "thursday"))
    known = make_attestation("Gao", "arrive", at(12), report="u", start=20)
    told = replace(told, attestations=(*told.attestations, known))
    assert times(anchored((told, DATED), reread)) == [at(11), at(12)]


def test_news_that_begins_with_the_newest_keeps_its_day() -> None:
    told = (("Gao", "arrive", "wednesday"), ("Dakar", "depart", "sunday"), ("Kayes", "pass", "tuesday"))
    assert times(anchored((undated(*told), DATED), reread)) == [at(10), at(7), at(9)]


def test_a_dated_report_is_left_as_it_is() -> None:
    assert anchored((DATED, LATER), reread) == (DATED, LATER)
