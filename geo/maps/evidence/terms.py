"""The terms of the evidence panel: who said it, how sure, how time, place and speed came about."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from geo.dates import Interval
from geo.escaping import for_html, line
from geo.gazetteer.place import Candidate, Extent, Place
from geo.journey.records import Basis, Branch, Claim, Journey, Leg, Stop
from geo.maps.evidence.case import Case
from geo.maps.words import exact, offset_words
from geo.reading.records import Attestation

MOST_CANDIDATES = 4
# The figures of the resolution, which say nothing to who did not make it.
_SCORE = re.compile(r" \(\d+\.\d\)")
Terms = Iterator[tuple[str, str]]
"""A term in plain text, and what it is as HTML."""


def statement_terms(case: Case, attestation: Attestation, zone: str) -> Terms:
    """Yield what is known of one statement; its times are told in the zone when it has none of its own."""
    report = case.reports[attestation.report]
    yield (
        "Said by",
        for_html(", citing ".join(reversed(attestation.attributed_to)) or "the report itself, naming no one"),
    )
    yield "Certainty", for_html(_certainty(case.journey, attestation))
    yield "Time", _time(attestation, zone_of(attestation) or zone)
    yield "Time read as", for_html(_how(case, attestation))
    if attestation.reason is not None:
        yield "Reason", f"“{for_html(report.quote(attestation.reason))}”"
    if attestation.withdrawn is not None:
        yield "Overtaken by", f"“{for_html(report.quote(attestation.withdrawn))}”"


def place_terms(case: Case, selected: Stop | Branch, told: Sequence[Attestation]) -> Terms:
    """Yield what the program worked out about the place, how it was chosen and what the way to it says."""
    yield _worked_out(selected), for_html(line(selected.why))
    yield "Place read as", _candidates(case, selected.place, told)
    yield "Speed", for_html(_speed(case.journey, selected))


def _worked_out(selected: Stop | Branch) -> str:
    """What the reason of a stop or branch is about: its place, its time, or how it stands."""
    if isinstance(selected, Branch):
        return "Standing"
    return "Place" if selected.place_basis is Basis.INFERRED else "When"


def way_terms(leg: Leg) -> Terms:
    """Yield what is known of a way between two places."""
    yield (
        "Way",
        "by rail, schematic between stations" if leg.distance_basis == "railway" else "straight line, way not reported",
    )
    yield "Certainty", for_html(f"{leg.status.value}, {leg.basis.value}")
    yield "Order", for_html(line(leg.order_basis))
    yield "Speed", for_html(f"{leg.arithmetic}: {leg.plausibility.value}")


def _certainty(journey: Journey, attestation: Attestation) -> str:
    claim = next((c for c in journey.claims if attestation.id in c.attestations), None)
    if claim is None:
        return attestation.certainty.value
    return f"{attestation.certainty.value}, {told_by_words(claim)}"


def told_by_words(claim: Claim) -> str:
    """Return how many reports tell a claim and from how many sources: of several that repeat one it says so."""
    reports, origins = len({report for origin in claim.origins for report in origin}), len(claim.origins)
    if reports == 1:
        return "told by this report alone"
    if origins == 1:
        return f"told by {reports} reports that repeat one source"
    independent = "" if reports == origins else f" from {origins} sources"
    return f"told by {reports} reports{independent}, independently"


def _time(attestation: Attestation, zone: str) -> str:
    when = attestation.when
    if when is None:
        return "not stated" if attestation.time is None else f"“{for_html(attestation.time.text)}”, open"
    local = f"<b>{for_html(_clock(when, zone))}</b>"
    return local if not zone else f'{local}<br><span class="second">{for_html(_clock(when, ""))}</span>'


def zone_of(attestation: Attestation) -> str:
    """Return the zone that a statement's time is told in, "" when that is UTC or unknown."""
    read = "" if attestation.time is None else attestation.time.zone
    place = "" if attestation.place is None else attestation.place.timezone
    zone = read or place
    return "" if zone == "UTC" else zone


def _clock(when: Interval, zone: str) -> str:
    moment = when.earliest or when.latest
    offset = f" ({offset_words(zone, moment)})" if zone and moment is not None else " UTC"
    return exact(when, zone, year=True) + offset


def _how(case: Case, attestation: Attestation) -> str:
    time, anchor = attestation.time, attestation.anchored
    if time is None:
        return ""
    if anchor is None:
        return ": ".join(part for part in (f"“{time.text}”" if time.text else "", time.basis) if part)
    own, other = case.letters[attestation.report], case.letters.get(anchor.by, anchor.by)
    return (
        f"“{time.text}”. Report {own} has no date. It tells of a movement that report {other} tells too, "
        f"and is read as of that report’s date. Inferred: any date from {_day(anchor.first_day)} to "
        f"{_day(anchor.last_day)} gives the same answer.{_moved(anchor.moved_days)}"
    )


def _moved(days: int) -> str:
    return f" This time is moved back {days} days, to where a dated report tells the same movement." if days else ""


def _day(day: date) -> str:
    return f"{day.day} {day:%b %Y}"


def _candidates(case: Case, place: Place, told: Sequence[Attestation]) -> str:
    chosen = f"<b>{for_html(line(place.name))}</b>{_position(place)}"
    rows = [
        _candidate(c)
        for attestation in told
        for mention in case.mentions(attestation)
        for c in mention.candidates
        if c.place.id != place.id
    ]
    return "<br>".join([chosen, *list(dict.fromkeys(rows))[:MOST_CANDIDATES]])


def _candidate(candidate: Candidate) -> str:
    place = candidate.place
    words = f"or {line(place.name)}, {place.country}: {_SCORE.sub('', line(candidate.why))}"
    return f'<span class="second">{for_html(words)}</span>'


def _position(place: Place) -> str:
    return "" if place.extent is Extent.AREA else f", {place.at.latitude:.3f}, {place.at.longitude:.3f}"


def _speed(journey: Journey, selected: Stop | Branch) -> str:
    if isinstance(selected, Branch):
        return selected.way.arithmetic
    names = {stop.id: stop.place.name for stop in journey.stops}
    legs = [leg for leg in journey.legs if leg.end == selected.id and leg.window_h is not None]
    return "; ".join(f"from {line(names[leg.start])}: {leg.arithmetic}" for leg in legs)
