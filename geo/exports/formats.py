"""The formats that a journey leaves in, chosen by the ending of the file's name."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from geo.errors import UnknownNameError
from geo.escaping import line
from geo.exports.contract import journey_object
from geo.exports.geojson import geojson_object
from geo.exports.json_text import json_text
from geo.journey.records import Journey
from geo.maps.presets import PRINT_DPI, SIZES, USUAL, Preset, Setting
from geo.maps.scene import Scene


@dataclass(frozen=True, slots=True)
class Format:
    """A format that a journey leaves in.

    Attributes:
        name: short, one word.
        label: for a button.
        suffix: how the names of its files end; where several fit, the longest counts.
        mime: the media type.
    """

    name: str
    label: str
    suffix: str
    mime: str


PNG = Format("png", "PNG for the screen", ".png", "image/png")
PNG_PRINT = Format("png_print", "PNG for print, 300 dpi", "-300dpi.png", "image/png")
SVG = Format("svg", "SVG", ".svg", "image/svg+xml")
PDF = Format("pdf", "PDF", ".pdf", "application/pdf")
GIF = Format("gif", "GIF film", ".gif", "image/gif")
MP4 = Format("mp4", "MP4 film", ".mp4", "video/mp4")
CSV_PLACES = Format("csv", "CSV, a row a place", ".csv", "text/csv")
CSV_LEGS = Format("csv_legs", "CSV, a row a leg", "-legs.csv", "text/csv")
CSV_ATTESTATIONS = Format("csv_attestations", "CSV, a row a quote", "-attestations.csv", "text/csv")
GEOJSON = Format("geojson", "GeoJSON", ".geojson", "application/geo+json")
JSON = Format("json", "JSON, everything", ".json", "application/json")
FORMATS = (PNG, PNG_PRINT, SVG, PDF, GIF, MP4, CSV_PLACES, CSV_LEGS, CSV_ATTESTATIONS, GEOJSON, JSON)
FILMS = (GIF, MP4)
Progress = Callable[[int, int], None]


def format_of(name: str) -> Format:
    """Return the format of a file with that name; UnknownNameError when its ending is none of those known."""
    fitting = [each for each in FORMATS if name.lower().endswith(each.suffix)]
    if not fitting:
        known = ", ".join(each.suffix for each in FORMATS)
        raise UnknownNameError(f"The ending chooses the format, one of {known}: {line(name)}")
    return max(fitting, key=lambda each: len(each.suffix))


def export_bytes(
    journey: Journey, scene: Scene, form: Format, setting: Setting = USUAL, progress: Progress | None = None
) -> bytes:
    """Return the journey in a format; the scene is the same journey's, setting and progress are for what is drawn."""
    writer = _WRITERS.get(form)
    if writer is not None:
        return writer(journey, scene)
    return _film(scene, form, setting, progress) if form in FILMS else _picture(scene, form, setting)


def _film(scene: Scene, form: Format, setting: Setting, progress: Progress | None) -> bytes:
    from geo.maps.film import FilmFormat, film

    return film(scene, FilmFormat(form.name), setting, progress)


def _picture(scene: Scene, form: Format, setting: Setting) -> bytes:
    from geo.maps.picture import picture
    from geo.maps.still.files import PictureFormat

    kind = PictureFormat(form.suffix.rpartition(".")[2])
    size = setting.size or SIZES[Preset.SCREEN]
    return picture(scene, kind, replace(setting, size=size.at(PRINT_DPI) if form == PNG_PRINT else size))


def _csv(table: str) -> Callable[[Journey, Scene], bytes]:
    def write(journey: Journey, _: Scene) -> bytes:
        from geo.exports import tables

        # The mark tells spreadsheets that the quotes in the quotes are UTF-8.
        return tables.csv_text(getattr(tables, table)(journey)).encode("utf-8-sig")

    return write


def _geojson(journey: Journey, scene: Scene) -> bytes:
    return (json_text(geojson_object(journey, scene)) + "\n").encode()


def _json(journey: Journey, _: Scene) -> bytes:
    return (json_text(journey_object(journey), indent=1) + "\n").encode()


_WRITERS: Mapping[Format, Callable[[Journey, Scene], bytes]] = {
    CSV_PLACES: _csv("places_table"),
    CSV_LEGS: _csv("legs_table"),
    CSV_ATTESTATIONS: _csv("attestations_table"),
    GEOJSON: _geojson,
    JSON: _json,
}
