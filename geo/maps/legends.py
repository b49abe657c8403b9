"""The words of the legend: only what occurs in a scene, in a constant order."""

from collections.abc import Mapping
from typing import NamedTuple

from geo.maps.scene import Look, Scene, Shape

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
    """Return what the legend says about how ways are drawn."""
    return (SCHEMATIC,) * scene.schematic + (STRAIGHT,) * scene.straight
