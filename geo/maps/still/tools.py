"""What pictures are drawn with: where that is the same, the same scene makes the same bytes."""

import platform
from functools import cache
from hashlib import sha256
from importlib.metadata import version

from geo.maps.still.fonts import register

_PACKAGES = (
    *("basemap-data", "font-source-sans-pro", "font-source-serif-pro", "fonttools", "imageio-ffmpeg", "matplotlib"),
    *("numpy", "pillow", "pypdf", "shapely"),
)


@cache
def drawing_tools() -> str:
    """Return a key of the packages, the system's fonts for other scripts, and the machine's kind."""
    parts = (*map(version, _PACKAGES), *register(), platform.system(), platform.machine())
    return sha256("\n".join(parts).encode()).hexdigest()[:16]
