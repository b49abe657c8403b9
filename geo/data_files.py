"""Where the shipped files lie: in a checkout (also an editable install) and in an installed wheel.

A checkout keeps ``data/``, ``app.py`` and ``.streamlit/`` beside the package ``geo``; the wheel keeps the same three,
in the same layout, under ``geo/_shipped/`` (see the wheel target in ``pyproject.toml``). Streamlit reads the
``.streamlit/config.toml`` beside the script that it runs, so the theme travels with ``app.py``.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def data_dir() -> Path:
    """The folder of the shipped data: reports, gazetteer, railways, countries."""
    return _root(_PACKAGE) / "data"


def app_path() -> Path:
    """The script that ``streamlit run`` takes."""
    return _root(_PACKAGE) / "app.py"


def _root(package: Path) -> Path:
    shipped = package / "_shipped"
    return shipped if shipped.is_dir() else package.parent
