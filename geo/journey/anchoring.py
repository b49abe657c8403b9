"""Undated reports: which day they are read from, worked out from dated reports that tell the same movement."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from geo.dates import Interval, Order
from geo.journey.movers import same_mover
from geo.reading.records import Anchored, Attestation, Reading

Reread = Callable[[Reading, date], Reading]
"""The same report read as if it had been published on that day."""

LONGEST_SEARCH_DAYS = 31


def anchored(readings: Sequence[Reading], reread: Reread) -> tuple[Reading, ...]:
    """Return the readings, the undated ones with times where a dated report that tells the same movement gives them."""
    dated = [reading for reading in readings if reading.report.published is not None]
    return tuple(
        reading if reading.report.published is not None else _anchored_to(reading, dated, reread)
        for reading in readings
    )


def _anchored_to(reading: Reading, dated: Sequence[Reading], reread: Reread) -> Reading:
    partners = [other for other in dated if _tell_the_same(reading, other)]
    if not partners or not any(_is_open(attestation) for attestation in reading.attestations):
        return reading
    partner = min(partners, key=_published)
    day = _first_day_in_order(reading, _published(partner), reread)
    return reading if day is None else _with_anchor(reading, partner.report.id, day, reread)


def _published(reading: Reading) -> date:
    assert reading.report.published is not None
    return reading.report.published


def _is_open(attestation: Attestation) -> bool:
    return attestation.time is not None and attestation.time.interval is None


def _tell_the_same(a: Reading, b: Reading) -> bool:
    told = [attestation for attestation in b.attestations if attestation.journey]
    return any(_same_claim(x, y) for x in a.attestations if x.journey for y in told)


def _same_claim(a: Attestation, b: Attestation) -> bool:
    if a.motion is not b.motion or a.place is None or b.place is None:
        return False
    return a.place.id == b.place.id and (not a.mover or not b.mover or same_mover(a.mover, b.mover))


def _first_day_in_order(reading: Reading, day: date, reread: Reread) -> date | None:
    days = (day - timedelta(days=back) for back in range(LONGEST_SEARCH_DAYS))
    return next((each for each in days if _in_order(_times(reread(reading, each)))), None)


def _times(reading: Reading) -> tuple[Interval | None, ...]:
    return tuple(attestation.when if attestation.journey else None for attestation in reading.attestations)


def _in_order(times: Iterable[Interval | None]) -> bool:
    known = [time for time in times if time is not None]
    return all(a.order(b) is not Order.AFTER for a, b in pairwise(known))


def _with_anchor(reading: Reading, by: str, day: date, reread: Reread) -> Reading:
    known = reread(reading, day)
    first = _furthest(reading, day, -1, _times(known), reread)
    last = _furthest(reading, day, 1, _times(known), reread)
    times = {attestation.id: attestation.when for attestation in known.attestations}
    return replace(
        reading,
        attestations=tuple(
            replace(a, anchored=Anchored(times[a.id], by, first, last)) if _is_open(a) else a
            for a in reading.attestations
        ),
    )


def _furthest(reading: Reading, day: date, step: int, times: tuple[Interval | None, ...], reread: Reread) -> date:
    for count in range(1, LONGEST_SEARCH_DAYS):
        if _times(reread(reading, day + timedelta(days=step * count))) != times:
            return day + timedelta(days=step * (count - 1))
    return day + timedelta(days=step * (LONGEST_SEARCH_DAYS - 1))
