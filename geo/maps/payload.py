"""The scene as plain lists and objects for the web map's script; colours stay names, for the base map has them."""

from typing import Any

from geo.coords import LatLon
from geo.maps.frames import frames
from geo.maps.legends import look_entries, notes
from geo.maps.scene import Area, Line, Look, Mark, Scene, Shape

_DIGITS = 5
_AREA_DASHES = {Shape.POSSIBLE: Look.SPECULATED, Shape.EXPECTED: Look.EXPECTED, Shape.INFERRED: Look.INFERRED}


def payload(scene: Scene) -> dict[str, Any]:
    """Return all that the map's script needs of a scene."""
    box = scene.extent
    return {
        "key": scene.place_key,
        "extent": None if box is None else [box.west, box.south, box.west + box.width_deg, box.north],
        "selection": scene.selection,
        "stops": [_mark(mark) for mark in scene.stops],
        "destinations": [_mark(mark) for mark in scene.destinations],
        "bends": [_mark(mark) for mark in scene.bends],
        "dots": [_mark(mark) for mark in scene.dots],
        "areas": [_area(area) for area in scene.areas],
        "lines": [_line(line) for line in scene.lines],
        "legend": [{"look": look, "words": words} for look, words in look_entries(scene)],
        "notes": list(notes(scene)),
        "frames": [{"day": frame.day, "words": frame.words, "ids": list(frame.ids)} for frame in frames(scene)],
    }


def _mark(mark: Mark) -> dict[str, Any]:
    return {
        "id": mark.id,
        "number": mark.number,
        "name": mark.name,
        "label": mark.label,
        "shape": mark.shape,
        "paint": mark.paint,
        "at": _at(mark.at),
        "title": mark.title,
    }


def _line(line: Line) -> dict[str, Any]:
    return {
        "id": line.id,
        "look": line.look,
        "dash": line.dash,
        "paint": line.paint,
        "points": [_at(point) for point in line.points],
        "title": line.title,
    }


def _area(area: Area) -> dict[str, Any]:
    dash = _AREA_DASHES.get(area.mark.shape, Look.REPORTED)
    name = " ".join(part for part in (area.mark.number, area.mark.name) if part)
    rings = [[_at(point) for point in ring] for ring in area.rings]
    return _mark(area.mark) | {"name": name, "dash": dash, "rings": rings, "label_at": _at(area.mark.at)}


def _at(point: LatLon) -> list[float]:
    return [round(point.latitude, _DIGITS), round(point.longitude, _DIGITS)]
