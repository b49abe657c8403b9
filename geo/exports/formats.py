"""The formats that a journey leaves in, chosen by the ending of the file's name."""

from dataclasses import dataclass

from geo.errors import UnknownNameError
from geo.escaping import line
from geo.exports.manifest import Manifest, manifest_text
from geo.maps.evidence.case import Case
from geo.maps.scene import Scene
from geo.maps.style import ThemeName

PRINT_DPI = 300
_SCREEN_DPI = 100


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
PAGES = (DOSSIER,)
TABLES = (XLSX, CSV_PLACES, CSV_LEGS, CSV_ATTESTATIONS)
DATA = (GEOJSON, KML, KMZ, GPX, LINKED_PLACES, ANNOTATIONS, TIMELINEJS, TIMEMAP, JSON)
FORMATS = (*PICTURES, *PAGES, *TABLES, *DATA)


def format_of(name: str) -> Format:
    """Return the format of a file with that name; UnknownNameError when its ending is none of those known."""
    fitting = [each for each in FORMATS if name.lower().endswith(each.suffix)]
    if not fitting:
        known = ", ".join(each.suffix for each in FORMATS)
        raise UnknownNameError(f"The ending chooses the format, one of {known}: {line(name)}")
    return max(fitting, key=lambda each: len(each.suffix))


def export_bytes(case: Case, form: Format, manifest: Manifest, theme: ThemeName = ThemeName.LIGHT) -> bytes:
    """Return the case in a format, its manifest inside; the theme is for pictures."""
    if form in PICTURES:
        from geo.exports.picture_manifest import with_manifest

        ending = "." + form.suffix.rpartition(".")[2]
        return with_manifest(_picture(case.scene, form, theme), ending, manifest_text(manifest))
    if form == DOSSIER:
        from geo.exports.dossier.page import dossier

        return dossier(case, manifest)
    from geo.exports.data_writers import WRITERS

    return WRITERS[form.name](case.journey, case.scene, manifest)


def _picture(scene: Scene, form: Format, theme: ThemeName) -> bytes:
    from geo.maps.picture import SCREEN, picture
    from geo.maps.still.sheet import PictureFormat

    kind = PictureFormat(form.suffix.rpartition(".")[2])
    if form != PNG_PRINT:
        return picture(scene, kind, theme=theme)
    wide, high = (round(px * PRINT_DPI / _SCREEN_DPI) for px in SCREEN)
    return picture(scene, kind, width_px=wide, height_px=high, dpi=PRINT_DPI, theme=theme)
