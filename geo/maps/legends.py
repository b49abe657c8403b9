"""The words of the legend: only what occurs in a scene, in a constant order."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from geo.maps.longitudes import is_beyond
from geo.maps.scene import Area, Look, Scene, Shape

LOOK_WORDS: Mapping[Look, str] = {
    Look.REPORTED: "reported",
    Look.INFERRED: "inferred by Dateline",
    Look.EXPECTED: "expected",
    Look.SPECULATED: "speculated",
    Look.DISPUTED: "disputed",
    Look.OVERTAKEN: "overtaken",
    Look.DENIED: "denied",
}
SHAPE_WORDS: Mapping[Shape, str] = {
    Shape.THERE: "there, reported",
    Shape.HEADED: "headed for",
    Shape.INFERRED: "place inferred",
}
SCHEMATIC = "way between stations: schematic"
STRAIGHT = "straight line: way not reported"


class LookEntry(NamedTuple):
    """A line of the legend with its words; looks that are drawn alike share one."""

    look: Look
    words: str


class ShapeEntry(NamedTuple):
    """A marker of the legend with its words."""

    shape: Shape
    words: str


def look_entries(scene: Scene) -> tuple[LookEntry, ...]:
    """Return the lines that occur; the crossed ones stand together ("disputed or overtaken")."""
    plain = [LookEntry(look, LOOK_WORDS[look]) for look in scene.looks if not look.crossed]
    crossed = [look for look in scene.looks if look.crossed]
    words = " or ".join(LOOK_WORDS[look] for look in crossed)
    return (*plain, *(LookEntry(look, words) for look in crossed[:1]))


def shape_entries(scene: Scene) -> tuple[ShapeEntry, ...]:
    """Return the numbered markers that occur."""
    return tuple(ShapeEntry(shape, SHAPE_WORDS[shape]) for shape in scene.shapes if shape in SHAPE_WORDS)


def notes(scene: Scene) -> tuple[str, ...]:
    """Return what the legend says about how ways are drawn, and which places lie beyond the map."""
    pinned = [mark.name for mark in (*scene.stops, *scene.destinations) if is_beyond(mark.place_at)]
    unseen = [area.mark.name for area in scene.areas if not _is_seen(area, scene)]
    edge, out = _beyond(pinned, ", shown at its edge"), _beyond(unseen, "")
    return (SCHEMATIC,) * scene.schematic + (STRAIGHT,) * scene.straight + edge + out


def _is_seen(area: Area, scene: Scene) -> bool:
    box, at = scene.extent, area.mark.at
    across = box is not None and 0 <= at.longitude - box.west <= box.width_deg
    return box is not None and across and box.south <= at.latitude <= box.north


def _beyond(names: Sequence[str], where: str) -> tuple[str, ...]:
    """What is said of places that the map does not reach: "South Pole: beyond the map, shown at its edge"."""
    return (f"{', '.join(dict.fromkeys(names))}: beyond the map{where}",) if names else ()
