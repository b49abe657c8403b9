"""What the page tells while the export panel is open: the map's extent on the screen, and that a file was made.

Nothing runs again while the reader moves the map and the panel is closed.
"""

from importlib.resources import files
from typing import NamedTuple

from streamlit.components import v2

from geo.coords import BBox

KEY = "export_watch"
_SCRIPT = files("geo.dashboard").joinpath("export_watch.js").read_text(encoding="utf-8")
_watch = v2.component("dateline_export_watch", js=_SCRIPT)


class Seen(NamedTuple):
    """The part of the earth that the map has on the screen, longitudes continued; whether the reader moved it there."""

    box: BBox
    moved: bool


def seen() -> Seen | None:
    """Return what the map has on the screen, None when it is not drawn; call it where the panel's content is made."""
    told = _watch(key=KEY, default={"seen": None}, on_seen_change=_pass, on_made_change=_pass).seen
    return None if told is None else Seen(BBox(*map(float, told["box"])), bool(told["moved"]))


def _pass() -> None:
    """Streamlit passes on what has a callback; there is nothing to do but to run again."""
