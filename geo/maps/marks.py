"""Stops, possible destinations and bends as marks: names, lines of words, shapes, colours."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from geo.coords import LatLon
from geo.escaping import line
from geo.gazetteer.place import Place
from geo.journey.records import Basis, Branch, Excluded, Journey, Leg, Standing, Stop
from geo.maps import telling
from geo.maps.scene import Mark, Paint, Shape, Source
from geo.maps.words import offset_words
from geo.reading.records import Attestation, Certainty, Motion

DISPUTED_WAY = "disputed way"
PLACE_INFERRED = "place inferred"
_BRANCH_SHAPES = {
    Standing.EXPECTED: Shape.EXPECTED,
    Standing.OVERTAKEN: Shape.OVERTAKEN,
    Standing.DENIED: Shape.OVERTAKEN,
    Standing.DISPUTED: Shape.OVERTAKEN,
}


@dataclass(frozen=True, slots=True)
class Told:
    """What all marks of a journey need: its attestations by id, its sources by report id, the zone of each stop.

    `zones` maps a stop's id to an IANA name, or to "" for UTC; `year` tells whether dates carry their year.
    """

    attestations: Mapping[str, Attestation]
    sources: Mapping[str, Source]
    zones: Mapping[str, str]
    year: bool

    def of(self, ids: Iterable[str]) -> tuple[Attestation, ...]:
        """Return the attestations with these ids, those that the view leaves out passed over."""
        return tuple(self.attestations[i] for i in ids if i in self.attestations)

    def letters(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return the letters of the reports that these attestations stand in, in order."""
        return tuple(sorted((source.letter for source in self._sources(ids)), key=lambda word: (len(word), word)))

    def paint(self, ids: Iterable[str]) -> Paint:
        """Return the one report's colour, or ink when it is none or several."""
        found = self._sources(ids)
        return next(iter(found)).paint if len(found) == 1 else Paint.INK

    def _sources(self, ids: Iterable[str]) -> set[Source]:
        return {self.sources[a.report] for a in self.of(ids) if a.report in self.sources}


def zones(stops: Sequence[Stop], *, utc: bool) -> dict[str, str]:
    """Return each stop's zone; a place that spans several takes that of the stop before, else of the first after."""
    last = "" if utc else next((stop.place.timezone for stop in stops if stop.place.timezone), "")
    out = {}
    for stop in stops:
        last = "" if utc else stop.place.timezone or last
        out[stop.id] = last
    return out


def stop_mark(stop: Stop, number: int, told: Told, leg: Leg | None) -> Mark:
    """Return the stop as a numbered mark; `leg` is the way on from it."""
    zone = told.zones[stop.id]
    stated = next((t.time.earliest or t.time.latest for t in telling.tellings(stop) if t.stated), None)
    mark = Mark(
        id=stop.id,
        number=str(number),
        name=line(stop.place.name),
        label=telling.label(stop, zone, year=told.year),
        detail=telling.detail(stop, zone, year=told.year),
        zone=offset_words(zone, stated) if stated else "",
        note=PLACE_INFERRED if stop.place_basis is Basis.INFERRED else "",
        said_by=telling.said_by(told.of(stop.attestations)),
        letters=told.letters(stop.attestations),
        paint=told.paint(stop.attestations),
        shape=_stop_shape(stop),
        at=stop.place.at,
        place_at=stop.place.at,
        then=f"then {line(leg.arithmetic)}" if leg is not None and leg.arithmetic else "",
    )
    return mark


def _stop_shape(stop: Stop) -> Shape:
    if stop.place_basis is Basis.INFERRED:
        return Shape.INFERRED
    headed = set(stop.motions) <= {Motion.HEAD} or stop.status is not Certainty.REPORTED
    return Shape.HEADED if headed else Shape.THERE


def branch_mark(branch: Branch, told: Told, *, bends: bool) -> Mark:
    """Return the branch's place: a diamond for a possible destination, a ring where it only bends a way."""
    struck = branch.standing in (Standing.OVERTAKEN, Standing.DENIED)
    ids = branch.way.attestations
    why = line(branch.why)
    return Mark(
        id=branch.id,
        number="",
        name=line(branch.place.name),
        label=DISPUTED_WAY if bends and branch.standing is Standing.DISPUTED else str(branch.standing),
        detail=why if branch.standing in why else str(branch.standing),
        zone="",
        note="",
        said_by=telling.said_by(told.of(ids)),
        letters=told.letters(ids),
        paint=Paint.STRUCK if struck else told.paint(ids),
        shape=Shape.BEND if bends else _BRANCH_SHAPES.get(branch.standing, Shape.POSSIBLE),
        at=branch.place.at,
        place_at=branch.place.at,
    )


def via_mark(place: Place, paint: Paint) -> Mark:
    """Return a place that a way goes through without stopping."""
    return _bare(line(place.name), place.at, Shape.VIA, paint)


def read_marks(excluded: Iterable[Excluded]) -> tuple[Mark, ...]:
    """Return the places that were read, each once, for a journey in which no movement was found."""
    places = {e.place.id: e.place for e in excluded if e.place is not None and e.place.extent == "point"}
    return tuple(_bare(line(place.name), place.at, Shape.READ, Paint.OTHER) for place in places.values())


def _bare(name: str, at: LatLon, shape: Shape, paint: Paint) -> Mark:
    return Mark("", "", name, "", "", "", "", "", (), paint, shape, at, at, title=name)


def spoken(mark: Mark) -> str:
    """Return the mark in one sentence: "2, Friendship bridge, crossed early Tue 12 Sep, place inferred, report A"."""
    reports = f"report{'s' if len(mark.letters) > 1 else ''} {', '.join(mark.letters)}" if mark.letters else ""
    return ", ".join(part for part in (mark.number, mark.name, mark.label, mark.note, reports) if part)


def told_of(journey: Journey, sources: Sequence[Source], *, utc: bool, year: bool) -> Told:
    """Return what the marks of this journey need."""
    return Told(
        telling.by_id(journey.attestations),
        {source.id: source for source in sources},
        zones(journey.stops, utc=utc),
        year,
    )
