"""Journey and View in, Scene out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from hashlib import sha256
from itertools import chain
from typing import NamedTuple

from geo.coords import BBox
from geo.gazetteer.place import Place
from geo.journey.records import Branch, Journey, Leg, Standing
from geo.maps import headlines, longitudes, ways
from geo.maps.marks import Told, branch_mark, read_marks, spoken, stop_mark, told_of, via_mark
from geo.maps.scene import Area, Line, Look, Mark, Scene, Shape
from geo.maps.sources import sources
from geo.maps.times import reach, timeline, touched
from geo.view import View

WHOLE_VIEW = View()
# Disputed ways lie under, the itinerary on top.
_LAYERS = {Look.DISPUTED: 0, Look.DENIED: 0, Look.OVERTAKEN: 0, Look.SPECULATED: 1, Look.EXPECTED: 1}
_TOP_LAYER = 2


class _Rows(NamedTuple):
    """The marks of stops, of possible destinations, of places that only bend a way; areas among them."""

    places: tuple[Mark, ...]
    possible: tuple[Mark, ...]
    bends: tuple[Mark, ...]


class _Drawn(NamedTuple):
    """What lies on the map, in one turn of the earth."""

    stops: tuple[Mark, ...]
    destinations: tuple[Mark, ...]
    bends: tuple[Mark, ...]
    dots: tuple[Mark, ...]
    areas: tuple[Area, ...]
    lines: tuple[Line, ...]
    extent: BBox | None


def compose(journey: Journey, view: View = WHOLE_VIEW, coloured: Sequence[str] | None = None) -> Scene:
    """Return the scene of a journey to which the view has been applied.

    The view adds the selection, UTC or local time, and the reason when nothing is left; `coloured` names the reports
    that take one of the six colours when there are more.
    """
    key = sources(journey, coloured)
    told = told_of(journey, key, utc=view.utc, year=_spans_years(journey))
    rows = _rows(journey, told)
    drawn = _drawn(journey, told, rows)
    days = _days(journey, told)
    counts = len(rows.places), len(rows.possible)
    head = headlines.headline(journey, view, *counts)
    return Scene(
        headline=head,
        subtitle=headlines.subtitle(journey, days),
        title=headlines.picture_title(journey),
        summary=headlines.summary(journey, days, *counts),
        filtered=headlines.filtered(journey, view),
        sources=key,
        **drawn._asdict(),
        places=rows.places,
        possible=rows.possible,
        disagreements=headlines.disagreements(journey, key),
        looks=tuple(look for look in Look if any(line.look is look for line in drawn.lines)),
        shapes=_shapes(drawn),
        schematic=any(line.schematic for line in drawn.lines),
        straight=any(not line.schematic for line in drawn.lines),
        timeline=timeline(journey, key, told),
        place_key=_place_key(journey),
        selection=view.selection,
        alt=headlines.alternative(head, rows.places, rows.possible),
    )


def _rows(journey: Journey, told: Told) -> _Rows:
    onward = {leg.start: leg for leg in journey.legs}
    stops = (stop_mark(stop, number, told, onward.get(stop.id)) for number, stop in enumerate(journey.stops, 1))
    ends = [branch_mark(b, told, bends=False) for b in journey.branches if _is_destination(b, journey)]
    bends = [branch_mark(b, told, bends=True) for b in journey.branches if not _is_destination(b, journey)]
    return _Rows(*(tuple(replace(mark, title=spoken(mark)) for mark in marks) for marks in (stops, ends, bends)))


def _is_destination(branch: Branch, journey: Journey) -> bool:
    """A way that ends at a stop only bends through its place, and so does a disputed way between two stops."""
    return branch.way.end not in {stop.id for stop in journey.stops} and branch.standing is not Standing.DISPUTED


def _drawn(journey: Journey, told: Told, rows: _Rows) -> _Drawn:
    by_id = _places(journey)
    area_ids = {key for key, place in by_id.items() if ways.is_area(place)}
    points = [[mark for mark in marks if mark.id not in area_ids] for marks in rows]
    areas = [ways.area(by_id[mark.id], mark) for marks in rows for mark in marks if mark.id in area_ids]
    lines = _lines(journey, told, by_id)
    points[2] += _vias(journey, told, by_id)
    points.append([] if rows.places or rows.possible else list(read_marks(journey.excluded)))
    box = _extent(list(chain.from_iterable(points)), lines, areas)
    if box is None:
        return _Drawn((), (), (), (), (), (), None)
    stops, ends, bends, dots = (tuple(longitudes.mark_within(mark, box) for mark in marks) for marks in points)
    areas = [longitudes.area_within(area, box) for area in areas]
    lines = [copy for line in lines for copy in longitudes.copies(longitudes.line_within(line, box), box)]
    return _Drawn(stops, ends, bends, dots, tuple(areas), tuple(lines), box)


def _extent(marks: Sequence[Mark], lines: Sequence[Line], areas: Sequence[Area]) -> BBox | None:
    """The box of the itinerary and of possible places; of possible countries and regions when there is nothing else."""
    far = {area.mark.id for area in areas if not area.mark.number}
    near = [line for line in lines if line.id not in far]
    own = [area for area in areas if area.mark.number]
    return longitudes.extent(marks, near, own) or longitudes.extent((), lines, areas)


def _places(journey: Journey) -> dict[str, Place]:
    """The place of each stop and branch, by its id."""
    return {s.id: s.place for s in journey.stops} | {b.id: b.place for b in journey.branches}


def _lines(journey: Journey, told: Told, by_id: Mapping[str, Place]) -> list[Line]:
    branches = [ways.branch_line(b, _ends(b.way, b.place, by_id), told) for b in journey.branches]
    legs = [ways.leg_line(leg, _ends(leg, None, by_id), told) for leg in journey.legs]
    drawn = [line for line in (*branches, *legs) if len(line.points) > 1]
    return sorted(drawn, key=lambda line: _LAYERS.get(line.look, _TOP_LAYER))


def _ends(way: Leg, middle: Place | None, by_id: Mapping[str, Place]) -> list[Place]:
    """The places along a way whose geometry is not given: its start, what it goes through, its end."""
    stations = (by_id.get(way.start), *way.via, middle, by_id.get(way.end))
    known = [place for place in stations if place is not None]
    return [place for place, before in zip(known, (None, *known), strict=False) if place != before]


def _vias(journey: Journey, told: Told, by_id: Mapping[str, Place]) -> list[Mark]:
    taken = {place.id for place in by_id.values()}
    ways_told = (*journey.legs, *(branch.way for branch in journey.branches))
    found = {place.id: via_mark(place, told.paint(way.attestations)) for way in ways_told for place in way.via}
    return [mark for key, mark in found.items() if key not in taken]


def _shapes(drawn: _Drawn) -> tuple[Shape, ...]:
    marks = (*drawn.stops, *drawn.destinations, *(area.mark for area in drawn.areas))
    return tuple(shape for shape in Shape if any(mark.shape is shape for mark in marks))


def _days(journey: Journey, told: Told) -> tuple[date, date] | None:
    times = touched(journey)
    published = [r.published for r in journey.reports if r.published and r.id in journey.shown]
    near = [day for day in published if day <= reach(times).date()]
    zone = next((told.zones[stop.id] for stop in journey.stops), "")
    return headlines.days_touched(times, zone, max(near, default=None))


def _spans_years(journey: Journey) -> bool:
    span = touched(journey)
    return span.earliest is not None and span.latest is not None and span.earliest.year != span.latest.year


def _place_key(journey: Journey) -> str:
    """Changes with the reports that are loaded and not with the filter, so that a filter does not move the map."""
    loaded: Iterable[str] = (journey.mover, *(report.sha256 for report in journey.reports))
    return sha256("\n".join(loaded).encode()).hexdigest()[:12]
