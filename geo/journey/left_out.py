"""What is no stop, each mention with its reason, so that nothing is dropped unseen."""

from collections.abc import Container, Iterable, Iterator, Mapping

from geo.gazetteer.place import Extent, Place
from geo.journey.records import Excluded
from geo.journey.visits import Sighting, Visit
from geo.reading.records import Attestation, Mention, Reading, Role
from geo.reports import Span

_ROLE_REASONS: Mapping[Role, str] = {
    Role.METONYM: "stands for a government or another body, not for a place that was visited",
    Role.ORGANISATION: "part of an organisation's name",
    Role.DEMONYM: "names a people or an origin",
    Role.PERSON: "part of a person's name",
    Role.VESSEL: "the name of a ship, train or aircraft",
}


def left_out(
    readings: Iterable[Reading], drawn: Iterable[Sighting], dropped: Iterable[tuple[Visit, str]]
) -> tuple[Excluded, ...]:
    """Return every mention that no stop and no branch rests on, in the order of reports and text, with the reason.

    Args:
        readings: the reports in view.
        drawn: the sightings that the stops and branches in view rest on.
        dropped: the visits that are no stops, with the reason.
    """
    used = {(sighting.report, sighting.mention) for sighting in drawn}
    reasons = {s.attestation.id: why for visit, why in dropped for s in visit.sightings}
    return tuple(each for reading in readings for each in _of_report(reading, used, reasons))


def _of_report(reading: Reading, used: Container[tuple[str, Span]], reasons: Mapping[str, str]) -> Iterator[Excluded]:
    named = {(mention, place.id): a for a in reading.attestations for mention, place in _named(a)}
    for mention in reading.mentions:
        if (reading.report.id, mention.span) not in used:
            statement = named.get((mention.span, "" if mention.place is None else mention.place.id))
            why = _reason(mention, statement, reasons)
            yield Excluded(reading.report.id, mention.span, mention.text, mention.place, why)


def _named(attestation: Attestation) -> Iterator[tuple[Span, Place]]:
    for ref in (attestation.source, attestation.goal, attestation.midpoint, attestation.path, attestation.at):
        if ref is not None:
            yield ref.mention, ref.place


def _reason(mention: Mention, statement: Attestation | None, reasons: Mapping[str, str]) -> str:
    if mention.role is not Role.LOCATION:
        return _ROLE_REASONS[mention.role]
    if mention.place is None:
        return mention.why
    if statement is None:
        return "no movement statement names it"
    if not statement.journey:
        return statement.why or "not of this journey"
    if mention.place.extent is Extent.AREA:
        return reasons.get(statement.id, "an area, never a stop: a place in it or the crossing into it is one")
    return reasons.get(statement.id, "no stop rests on it in this view")
