"""What is no stop, each mention with its reason, so that nothing is dropped unseen."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from geo.gazetteer.place import Extent, Place
from geo.journey.records import Branch, Excluded, Stop
from geo.journey.visits import Visit, sightings
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
    readings: Iterable[Reading],
    shown: Sequence[Attestation],
    dropped: Iterable[tuple[Visit, str]],
    stops: Iterable[Stop],
    branches: Iterable[Branch],
) -> tuple[Excluded, ...]:
    """Return every mention that no stop and no branch rests on, in the order of reports and text, with the reason."""
    used = {i for stop in stops for i in stop.attestations} | {
        i for branch in branches for i in branch.way.attestations
    }
    reasons = {s.attestation.id: why for visit, why in dropped for s in visit.sightings}
    on_map = {stop.place.id for stop in stops} | {branch.place.id for branch in branches}
    return tuple(each for reading in readings for each in _of_report(reading, shown, used, reasons, on_map))


def _of_report(
    reading: Reading, shown: Sequence[Attestation], used: set[str], reasons: Mapping[str, str], on_map: set[str]
) -> Iterator[Excluded]:
    drawn = {(s.attestation.id, s.place.id) for s in sightings(shown) if s.attestation.id in used}
    named = {(mention, place.id): a for a in reading.attestations for mention, place in _named(a)}
    for mention in reading.mentions:
        place_id = "" if mention.place is None else mention.place.id
        statement = named.get((mention.span, place_id))
        if (
            statement is not None
            and (statement.id, place_id) in drawn
            and (place_id in on_map or statement.id not in reasons)
        ):
            continue
        yield Excluded(
            reading.report.id, mention.span, mention.text, mention.place, _reason(mention, statement, reasons)
        )


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
