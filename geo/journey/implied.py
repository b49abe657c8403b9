"""Departures that do not say where from: the mover leaves the place that its report last told it to be at."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from geo.dates import Interval, Order
from geo.gazetteer.place import Extent, Place
from geo.journey.visits import COMING, STAYING, THROUGH
from geo.reading.records import Attestation, Certainty, Motion, PlaceRef

_BEING_THERE = (COMING - THROUGH) | STAYING


def with_sources(attestations: Iterable[Attestation]) -> Iterator[Attestation]:
    """Yield the statements, each departure without a place with the one that its report told last of the mover.

    Not where the account goes back in time: what is left then is another place, earlier on the way.
    """
    last: dict[str, Place] = {}
    dated: dict[str, Interval] = {}
    for attestation in attestations:
        report, place, when = attestation.report, attestation.place, attestation.when
        known = last.get(report)
        if known is not None and _leaves_unnamed(attestation) and not _is_before(when, dated.get(report)):
            yield replace(attestation, source=PlaceRef(known, attestation.span))
        else:
            yield attestation
        if place is not None and attestation.certainty is not Certainty.DENIED and place.extent is Extent.POINT:
            if attestation.motion in _BEING_THERE:
                last[report] = place
            elif attestation.motion is Motion.DEPART:
                last.pop(report, None)
        if when is not None and attestation.certainty is Certainty.REPORTED:
            dated[report] = when


def _leaves_unnamed(attestation: Attestation) -> bool:
    return attestation.motion is Motion.DEPART and attestation.source is None and attestation.at is None


def _is_before(time: Interval | None, other: Interval | None) -> bool:
    return time is not None and other is not None and time.order(other) is Order.BEFORE
