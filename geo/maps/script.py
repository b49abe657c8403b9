"""The map's script as one file: a frame fetches its scripts one after the other, and each waits for the last."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from geo.maps.packages import leaflet

SCRIPT, STYLE = "dateline.js", "dateline.css"
PARTS = ("placement", "text", "basemap", "shell", "ways", "marks", "play", "legend", "journey")
_SOURCES = Path(__file__).with_name("static")


def script_folder() -> Path:
    """Return a folder with the script, Leaflet first in it, and the style; it is deleted when this process ends."""
    return Path(_made().name)


@cache
def _made() -> TemporaryDirectory[str]:
    folder = TemporaryDirectory(prefix="dateline-map-", ignore_cleanup_errors=True)
    files = (leaflet() / "leaflet.js", *(_SOURCES / f"{part}.js" for part in PARTS))
    joined = "\n;\n".join(file.read_text(encoding="utf-8") for file in files)
    (Path(folder.name) / SCRIPT).write_text(joined, encoding="utf-8")
    (Path(folder.name) / STYLE).write_text((_SOURCES / STYLE).read_text(encoding="utf-8"), encoding="utf-8")
    return folder
