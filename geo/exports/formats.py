"""The formats that a journey leaves in, chosen by the ending of the file's name."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from geo.errors import UnknownNameError
from geo.escaping import line
from geo.exports.manifest import Manifest, manifest_text
from geo.maps.evidence.case import Case
from geo.maps.presets import PRINT_DPI, SIZES, USUAL, Preset, Setting, film_size
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


PNG = Format("png", "PNG", ".png", "image/png")
PNG_PRINT = Format("png_print", "PNG at 300 dpi", "-300dpi.png", "image/png")
SVG = Format("svg", "SVG", ".svg", "image/svg+xml")
PDF = Format("pdf", "PDF", ".pdf", "application/pdf")
GIF = Format("gif", "GIF film", ".gif", "image/gif")
MP4 = Format("mp4", "MP4 film", ".mp4", "video/mp4")
XLSX = Format("xlsx", "XLSX, all tables", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
CSV_PLACES = Format("csv", "CSV, a row a place", ".csv", "text/csv")
CSV_LEGS = Format("csv_legs", "CSV, a row a leg", "-legs.csv", "text/csv")
CSV_ATTESTATIONS = Format("csv_attestations", "CSV, a row a quote", "-attestations.csv", "text/csv")
GEOJSON = Format("geojson", "GeoJSON", ".geojson", "application/geo+json")
KML = Format("kml", "KML", ".kml", "application/vnd.google-earth.kml+xml")
KMZ = Format("kmz", "KMZ", ".kmz", "application/vnd.google-earth.kmz")
GPX = Format("gpx", "GPX, routes", ".gpx", "application/gpx+xml")
LINKED_PLACES = Format("linked_places", "Linked Places", ".lp.json", "application/ld+json")
ANNOTATIONS = Format("annotations", "Web annotations", ".annotations.jsonld", "application/ld+json")
TIMELINEJS = Format("timelinejs", "TimelineJS", ".timeline.json", "application/json")
TIMEMAP = Format("timemap", "Timemap", ".timemap.json", "application/json")
DOSSIER = Format("dossier", "Dossier, one HTML file", ".html", "text/html")
JSON = Format("json", "JSON, everything", ".json", "application/json")
PICTURES = (PNG, PNG_PRINT, SVG, PDF)
FILMS = (GIF, MP4)
PAGES = (DOSSIER,)
TABLES = (XLSX, CSV_PLACES, CSV_LEGS, CSV_ATTESTATIONS)
DATA = (GEOJSON, KML, KMZ, GPX, LINKED_PLACES, ANNOTATIONS, TIMELINEJS, TIMEMAP, JSON)
FORMATS = (*PICTURES, *FILMS, *PAGES, *TABLES, *DATA)
Progress = Callable[[int, int], None]


def format_of(name: str) -> Format:
    """Return the format of a file with that name; UnknownNameError when its ending is none of those known."""
    fitting = [each for each in FORMATS if name.lower().endswith(each.suffix)]
    if not fitting:
        known = ", ".join(each.suffix for each in FORMATS)
        raise UnknownNameError(f"The ending chooses the format, one of {known}: {line(name)}")
    return max(fitting, key=lambda each: len(each.suffix))


def export_bytes(
    case: Case, form: Format, manifest: Manifest, setting: Setting = USUAL, progress: Progress | None = None
) -> bytes:
    """Return the case in a format, its manifest inside; setting and progress are for what is drawn."""
    if form in (*PICTURES, *FILMS):
        from geo.exports.picture_manifest import with_manifest

        sized = sized_for(form, setting)
        made = _film(case.scene, form, sized, progress) if form in FILMS else _picture(case.scene, form, sized)
        return with_manifest(made, ending(form), manifest_text(_drawn_with(manifest, sized)))
    if form == DOSSIER:
        from geo.exports.dossier.page import dossier

        return dossier(case, _drawn_with(manifest, None))
    from geo.exports.data_writers import WRITERS

    return WRITERS[form.name](case.journey, case.scene, manifest)


def ending(form: Format) -> str:
    """Return the last part of the format's suffix, which tells how its files are built: ".png" of "-300dpi.png"."""
    return "." + form.suffix.rpartition(".")[2]


def sized_for(form: Format, setting: Setting) -> Setting:
    """Return the setting with the size that a picture or film in the format has."""
    if form in FILMS:
        return replace(setting, size=film_size(setting.size))
    size = setting.size or SIZES[Preset.SCREEN]
    return replace(setting, size=size.at(PRINT_DPI) if form == PNG_PRINT else size)


def _drawn_with(manifest: Manifest, setting: Setting | None) -> Manifest:
    from geo.maps.still.tools import drawing_tools

    return replace(manifest, tools=drawing_tools(), picture=setting)


def _film(scene: Scene, form: Format, setting: Setting, progress: Progress | None) -> bytes:
    from geo.maps.film import FilmFormat, film

    return film(scene, FilmFormat(form.name), setting, progress)


def _picture(scene: Scene, form: Format, setting: Setting) -> bytes:
    from geo.maps.picture import picture
    from geo.maps.still.files import PictureFormat

    return picture(scene, PictureFormat(ending(form)[1:]), setting)
