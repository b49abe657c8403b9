"""The map's own files, served by Streamlit itself, so that the page asks nothing of any other machine."""

from functools import lru_cache
from pathlib import Path

import streamlit
from streamlit.components.v1 import declare_component

from geo.maps.web import Addresses, served_folders

# The map's frame lies at /component/<name>/index.html, below whatever base path the server has.
_BESIDE = ".."
_MEDIA = "../../static/media"


@lru_cache(maxsize=1)
def addresses() -> Addresses:
    """Return where the map's frame finds its files; the folders are served from the first call on."""
    found = {name: _serve(name, folder) for name, folder in served_folders().items()}
    return Addresses(**found, font=_font())


def _serve(name: str, folder: Path) -> str:
    declare_component(f"map_{name}", path=str(folder))
    return f"{_BESIDE}/{__name__}.map_{name}"


def _font() -> str:
    media = Path(streamlit.__file__).parent / "static" / "static" / "media"
    upright = next(iter(sorted(media.glob("SourceSansVF-Upright*.woff2"))), None)
    return "" if upright is None else f"{_MEDIA}/{upright.name}"
