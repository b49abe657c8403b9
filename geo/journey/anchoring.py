"""Undated reports: which day they are read from, worked out from dated reports that tell the same movement."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise

from geo.dates import Interval, Order
from geo.journey.carried import Times, on_told_days
from geo.journey.fitting import DAY, WEEK, Fit, fit, step_between
from geo.journey.names import may_be_one
from geo.reading.records import Anchored, Attestation, Certainty, Reading

Reread = Callable[[Reading, date], Reading]
"""The same report read as if it had been published on that day."""

SEARCH_DAYS = 7
"""Weekdays repeat: a day farther from the other report's date would move every time by a week."""
LONGEST_RANGE_DAYS = 31
STALE_DAYS = 3
"""News begins with something newer than this."""


def anchored(readings: Sequence[Reading], reread: Reread) -> tuple[Reading, ...]:
    """Return the readings, the undated ones with times where a dated report that tells the same movement gives them."""
    dated = [reading for reading in readings if reading.report.published is not None]
    return tuple(
        reading if reading.report.published is not None else _anchored_to(reading, dated, reread)
        for reading in readings
    )


Shared = Mapping[str, Sequence[Attestation]]
"""For the id of each statement, those of the dated reports that tell the same movement."""


@dataclass(frozen=True, slots=True)
class _Days:
    """One report as read from any day, each read once."""

    reading: Reading
    reread: Reread
    known: dict[date, Mapping[str, Attestation]] = field(default_factory=dict)

    def told(self, day: date) -> Mapping[str, Attestation]:
        if day not in self.known:
            self.known[day] = {a.id: a for a in self.reread(self.reading, day).attestations}
        return self.known[day]

    def times(self, day: date) -> tuple[Interval | None, ...]:
        return tuple(a.when if a.journey else None for a in self.told(day).values())

    def step(self, day: date, id_: str) -> timedelta | None:
        return step_between(*(self.told(day - back)[id_].when for back in (timedelta(0), DAY, WEEK)))


def _anchored_to(reading: Reading, dated: Sequence[Reading], reread: Reread) -> Reading:
    shared = _shared(reading, dated)
    telling = {other.report for others in shared.values() for other in others}
    partners = [other for other in dated if other.report.id in telling]
    if not partners or not any(_is_open(attestation) for attestation in reading.attestations):
        return reading
    partner = min(partners, key=_published)
    days = _Days(reading, reread)
    day = _best_day(days, _published(partner), shared)
    read = {id_: attestation.when for id_, attestation in days.told(day).items()}
    fitted = read | {id_: each.when for id_, each in _fits(days, day, shared).items()}
    times = on_told_days(tuple(days.told(day).values()), fitted, _facts(dated))
    return _with_anchor(reading, partner.report.id, day, days, times)


def _facts(readings: Iterable[Reading]) -> Iterator[Attestation]:
    told = (a for reading in readings for a in reading.attestations if a.journey)
    return (a for a in told if a.certainty is Certainty.REPORTED)


def _published(reading: Reading) -> date:
    return reading.report.published or date.max


def _is_open(attestation: Attestation) -> bool:
    return attestation.time is not None and attestation.time.interval is None


def _shared(reading: Reading, dated: Iterable[Reading]) -> Shared:
    told = [a for other in dated for a in other.attestations if a.journey]
    known = {a.id: [other for other in told if _same_claim(a, other)] for a in reading.attestations if a.journey}
    return {id_: others for id_, others in known.items() if others}


def _same_claim(a: Attestation, b: Attestation) -> bool:
    if a.motion is not b.motion or a.place is None or b.place is None:
        return False
    return a.place.id == b.place.id and may_be_one(a.mover, b.mover)


def _best_day(days: _Days, first: date, shared: Shared) -> date:
    """The day, nearest to the other report's, from which the times fit that report and the order of the text best."""
    if not any(_faults(days, first, shared)):
        return first
    span = range(-SEARCH_DAYS, SEARCH_DAYS + 1)
    near = sorted((first + timedelta(days=step) for step in span), key=lambda day: abs((day - first).days))
    return min(near, key=lambda day: (*_faults(days, day, shared), _lead_age(tuple(days.told(day).values()), day)))


def _faults(days: _Days, day: date, shared: Shared) -> tuple[int, int]:
    """How much the times contradict the other reports or their own day; and the order of the text, or a stale lead."""
    told = tuple(days.told(day).values())
    known = _reported(told)
    against = sum(fit.fault for fit in _fits(days, day, shared).values())
    against += sum(time.earliest is not None and time.earliest.date() > day for time in known)
    stale = _lead_age(told, day) > STALE_DAYS
    return against, 2 * _steps_back(known) + _is_newest_first(known) + 2 * stale


def _fits(days: _Days, day: date, shared: Shared) -> Mapping[str, Fit]:
    """How each statement that is shared fits, read from that day, the report that it fits best."""
    found = {}
    for id_, others in shared.items():
        own = days.told(day)[id_].when
        if own is not None:
            step = days.step(day, id_)
            fits = [fit(own, o.when, step if o.certainty is Certainty.REPORTED else None) for o in others if o.when]
            found.update({id_: min(fits, key=lambda each: each.fault)} if fits else {})
    return found


def _reported(told: Sequence[Attestation]) -> list[Interval]:
    return [a.when for a in told if a.journey and a.certainty is Certainty.REPORTED and a.when is not None]


def _lead_age(told: Sequence[Attestation], day: date) -> int:
    """How many days before publication the first event lies that is told: news begins with what is new."""
    first = next((time.latest for time in _reported(told) if time.latest is not None), None)
    return 0 if first is None else max(0, (day - first.date()).days)


def _steps_back(times: Sequence[Interval]) -> int:
    """How often the text goes back in time; the one step back from the newest, with which news begins, is free."""
    back = [number for number, (a, b) in enumerate(pairwise(times), 1) if a.order(b) is Order.AFTER]
    return len(back) - any(_is_lead(times[:number], times[number:]) for number in back)


def _is_lead(first: Sequence[Interval], rest: Sequence[Interval]) -> bool:
    newest = all(a.order(b) is not Order.BEFORE for a in first for b in rest)
    return newest and len(first) <= len(rest)


def _is_newest_first(times: Sequence[Interval]) -> bool:
    return any(a.order(b) is Order.AFTER for a, b in pairwise(times))


def _with_anchor(reading: Reading, by: str, day: date, days: _Days, times: Times) -> Reading:
    first, last = (_furthest(day, step, days) for step in (-1, 1))
    read = days.told(day)
    return replace(
        reading,
        attestations=tuple(
            replace(a, anchored=Anchored(times[a.id], by, first, last, _days_between(times[a.id], read[a.id].when)))
            if _is_open(a)
            else a
            for a in reading.attestations
        ),
    )


def _days_between(first: Interval | None, then: Interval | None) -> int:
    if first is None or then is None or first.earliest is None or then.earliest is None:
        return 0
    return (then.earliest - first.earliest).days


def _furthest(day: date, step: int, days: _Days) -> date:
    for count in range(1, LONGEST_RANGE_DAYS):
        if days.times(day + timedelta(days=step * count)) != days.times(day):
            return day + timedelta(days=step * (count - 1))
    return day + timedelta(days=step * (LONGEST_RANGE_DAYS - 1))
