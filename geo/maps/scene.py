"""What is drawn, as plain data: the map, the still picture, the timeline and the lists all come from one Scene.

Texts are as the reports have them, only made plain (one line, no hidden characters); each output escapes them for its
own language. Longitudes go on past 180 degrees where the way crosses the antimeridian; `Mark.place_at` has usual ones.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from geo.coords import BBox, LatLon
from geo.dates import Interval


class Paint(StrEnum):
    """Whose a thing is: the report's letter, another report beyond the coloured six, several or none, struck out."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"
    OTHER = "other"
    INK = "ink"
    STRUCK = "struck"


class Look(StrEnum):
    """How sure a way is; each has its own line."""

    REPORTED = "reported"
    INFERRED = "inferred"
    EXPECTED = "expected"
    SPECULATED = "speculated"
    DISPUTED = "disputed"
    OVERTAKEN = "overtaken"
    DENIED = "denied"

    @property
    def crossed(self) -> bool:
        """Whether the line carries crosses."""
        return self in (Look.DISPUTED, Look.OVERTAKEN, Look.DENIED)


class Shape(StrEnum):
    """What stands at a place."""

    THERE = "there"
    HEADED = "headed"
    INFERRED = "inferred"
    POSSIBLE = "possible"
    EXPECTED = "expected"
    OVERTAKEN = "overtaken"
    BEND = "bend"
    VIA = "via"
    READ = "read"


class BarKind(StrEnum):
    """What a bar on the timeline rests on: a stated time, only bounds, or the program's inference."""

    STATED = "stated"
    BOUNDED = "bounded"
    INFERRED = "inferred"


@dataclass(frozen=True, slots=True)
class Source:
    """A loaded report with its letter.

    Attributes:
        id: the report's id.
        letter: A, B, C in the order of loading.
        name: "undated report" or "published 13 Sep 2023".
        who: its publisher and title, its first words when it has no title.
        note: how the date is known ("no date; read as 12 to 16 Sep 2023").
        citation: the report as a picture cites it, without the letter.
        shown: whether the view lets it through.
    """

    id: str
    letter: str
    paint: Paint
    name: str
    who: str
    note: str
    citation: str
    shown: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """One place on the map and one row of the list.

    Attributes:
        id: the stop's or branch's id; "" for a place that is no stop.
        number: "1" for the first stop; "" where it has none.
        label: the short second line ("left Sun 10 Sep, afternoon").
        detail: the long one ("left Sun 10 Sep, 12:00 to 18:00"), on the clocks of `zone` ("UTC+9", "" without a time).
        note: "place inferred", or "".
        said_by: "North Korea's state media", or "the report itself".
        letters: the reports that tell of it.
        at: where it is drawn, longitude continued; `place_at` is the same, -180 to 180.
        then: the sum of the leg that begins here ("835 km by rail / 30 to 42 h = 20 to 28 km/h"), or "".
        title: everything in one sentence, for who cannot see the map.
    """

    id: str
    number: str
    name: str
    label: str
    detail: str
    zone: str
    note: str
    said_by: str
    letters: tuple[str, ...]
    paint: Paint
    shape: Shape
    at: LatLon
    place_at: LatLon
    then: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A way between the stops or branches `start` and `end`.

    `dash` is the line's own certainty, `look` what became of it; `schematic` is drawn between stations.
    """

    id: str
    look: Look
    dash: Look
    paint: Paint
    points: tuple[LatLon, ...]
    schematic: bool
    title: str
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class Area:
    """A country or region that the journey touches: hatched rings, and where its name stands."""

    mark: Mark
    rings: tuple[tuple[LatLon, ...], ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A row of the list: what differs, the positions with their letters, and whether they exclude each other."""

    id: str
    name: str
    positions: tuple[tuple[str, tuple[str, ...]], ...]
    verdict: str
    detail: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A time on a row of the timeline; an end is None where nothing bounds it."""

    time: Interval
    kind: BarKind
    words: str
    utc_words: str
    short_words: str
    paint: Paint


@dataclass(frozen=True, slots=True)
class TimeRow:
    """A row of the timeline; the rows of publication dates have no id."""

    id: str
    number: str
    name: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The stops in the map's order, then the publication dates.

    Attributes:
        zone: IANA name of the first stop's zone.
        place: the first stop's name.
        zone_words: "Pyongyang time, UTC+9 (Ussuriysk: one hour ahead)".
        other_zones: the other stops' zones, each with the place that has it.
        start: midnight of the first day in the zone; `end` is the midnight after the last day.
    """

    rows: tuple[TimeRow, ...]
    published: tuple[Bar, ...]
    zone: str
    place: str
    zone_words: str
    other_zones: tuple[tuple[str, str], ...]
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Scene:
    """All that is drawn of one journey, filtered.

    Attributes:
        headline: what was found, or why there is nothing to see.
        subtitle: the journey in a few words, its time, and "Reported, not tracked."
        title: the still picture's title; `summary` its second line, `filtered` what the view leaves out, or "".
        sources: every loaded report.
        stops: the itinerary in order, areas left out; `destinations` the possible ones.
        bends: places that only bend a way; `dots` places that were read when no movement was.
        lines: what lies under comes first.
        places: the rows of the list "On the way"; `possible` those of "Possible destinations" (areas included).
        looks: the line looks that occur, in the legend's order; `shapes` the marker shapes.
        schematic: whether a way is drawn between stations; `straight` whether one is a straight line.
        extent: a box that holds all that is drawn, None when nothing is.
        place_key: changes when other reports are loaded, so that the map fits itself anew.
        selection: the id of what is selected, or "".
    """

    headline: str
    subtitle: str
    title: str
    summary: str
    filtered: str
    sources: tuple[Source, ...]
    stops: tuple[Mark, ...]
    destinations: tuple[Mark, ...]
    bends: tuple[Mark, ...]
    dots: tuple[Mark, ...]
    areas: tuple[Area, ...]
    lines: tuple[Line, ...]
    places: tuple[Mark, ...]
    possible: tuple[Mark, ...]
    disagreements: tuple[Disagreement, ...]
    looks: tuple[Look, ...]
    shapes: tuple[Shape, ...]
    schematic: bool
    straight: bool
    timeline: Timeline | None
    extent: BBox | None
    place_key: str
    selection: str
    alt: str
