"""Departures that do not say where from: the mover leaves the place that its report last told it to be at."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from geo.gazetteer.place import Extent, Place
from geo.journey.visits import COMING, STAYING, THROUGH
from geo.reading.records import Attestation, Certainty, Motion, PlaceRef

_BEING_THERE = (COMING - THROUGH) | STAYING


def with_sources(attestations: Iterable[Attestation]) -> Iterator[Attestation]:
    """Yield the statements, each departure without a place with the one that its report told last of the mover."""
    last: dict[str, Place] = {}
    for attestation in attestations:
        place = attestation.place
        if attestation.motion is Motion.DEPART and attestation.source is None and attestation.at is None:
            known = last.get(attestation.report)
            yield attestation if known is None else replace(attestation, source=PlaceRef(known, attestation.span))
        else:
            yield attestation
        if place is not None and attestation.certainty is not Certainty.DENIED and place.extent is Extent.POINT:
            if attestation.motion in _BEING_THERE:
                last[attestation.report] = place
            elif attestation.motion is Motion.DEPART:
                last.pop(attestation.report, None)
