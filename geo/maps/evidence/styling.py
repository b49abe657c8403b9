"""The style sheet of what is told in HTML: type, quotes, keys, marks, timeline, disagreements, distance and time."""

from importlib.resources import files
from string import Template

from geo.maps.scene import Paint
from geo.maps.style import Theme

_SHEETS = ("pieces.css", "marey.css")


def style_sheet(theme: Theme) -> str:
    """Return the rules for everything under the class "dl", in the theme's colours."""
    text = "".join(files(__package__).joinpath(sheet).read_text(encoding="utf-8") for sheet in _SHEETS)
    return filled(text, theme) + _paints(theme)


def filled(text: str, theme: Theme) -> str:
    """Return a style sheet with its colours filled in: "$ink" and the others of the theme."""
    return Template(text).substitute(theme.colours)


def _paints(theme: Theme) -> str:
    return "".join(
        f".dl .key.paint-{paint}{{background:{theme.paint[paint]};color:{theme.letter[paint]}}}"
        f".dl .glyph.shape-there.paint-{paint}{{background:{theme.paint[paint]};color:{theme.letter[paint]};"
        f"border-color:{theme.paint[paint]}}}"
        f".dl .glyph.paint-{paint}{{color:{theme.paint[paint]}}}"
        f".dl :is(.tl, .mr) .paint-{paint}{{color:{theme.paint[paint]}}}"
        f".dl .edge-{paint}{{border-left-color:{theme.paint[paint]}!important}}"
        for paint in Paint
    ) + "".join(f".dl .mr .word-{paint}{{color:{theme.paint[paint]}}}" for paint in (Paint.A, Paint.B))
