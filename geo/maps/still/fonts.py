"""The fonts of a picture, and how wide a text is in them; scripts they lack come from the system's fonts."""

import logging
import re
import unicodedata
import warnings
from enum import Enum
from functools import cache
from itertools import groupby
from typing import Literal, NamedTuple

from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.ft2font import FT2Font, LoadFlags

from geo.maps.packages import picture_fonts
from geo.maps.short_names import ELLIPSIS, shortened

SANS, SERIF = "Source Sans Pro", "Source Serif Pro"
# Asked for in this order where the system has them: Chinese, Japanese, Korean and other scripts, then matplotlib's own.
FALLBACKS = (
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",
    "Noto Sans CJK KR",
    "Source Han Sans SC",
    "PingFang SC",
    "Hiragino Sans",
    "Apple SD Gothic Neo",
    "Microsoft YaHei",
    "Yu Gothic",
    "Malgun Gothic",
    "WenQuanYi Zen Hei",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans Thai",
    "Arial Unicode MS",
    "DejaVu Sans",
)
THIN_SPACE, LEFT_TO_RIGHT_MARK = "\u2009", "\u200e"
# Joiners, marks and variants shape the letter before them and have no sign of their own.
_UNSEEN = ("Cf", "Mn", "Me")
# The kinds of letters that decide which way a line runs.
_STRONG = ("L", "R", "AL")
_LEFTWARD = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"
_LEFTWARD_RUN = re.compile(f"{_LEFTWARD}(?:[^A-Za-z]*{_LEFTWARD})?")
_UNITS = 1000


Slant = Literal["normal", "italic"]


class Pen(NamedTuple):
    """A face and a size in px of a sheet 1600 px wide."""

    family: str
    weight: int
    style: Slant
    size: float

    def at(self, size: float) -> "Pen":
        """Return the same face at another size."""
        return self._replace(size=size)


class Pens(Enum):
    """The faces of a picture at their usual sizes."""

    TITLE = Pen(SERIF, 600, "normal", 34.0)
    HEAD = Pen(SERIF, 600, "normal", 18.0)
    NAME = Pen(SANS, 600, "normal", 15.0)
    TEXT = Pen(SANS, 400, "normal", 14.0)
    ASIDE = Pen(SANS, 400, "italic", 14.0)
    SUBTITLE = Pen(SANS, 400, "normal", 18.0)
    LABEL = Pen(SANS, 600, "normal", 15.0)
    LINE = Pen(SANS, 400, "normal", 13.5)
    QUIET = Pen(SANS, 400, "normal", 13.0)
    COUNTRY = Pen(SANS, 400, "normal", 13.0)
    SEA = Pen(SANS, 400, "italic", 13.0)
    NOTE = Pen(SANS, 400, "normal", 12.5)


@cache
def register() -> tuple[str, ...]:
    """Make the packaged fonts known to matplotlib; return the fallback families that this system has."""
    # A fallback face has not every weight, and a system not every script: the sign for a missing letter says it too.
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)
    warnings.filterwarnings("ignore", message="Glyph .* missing from font")
    for path in picture_fonts():
        fontManager.addfont(path)
    known = set(fontManager.get_font_names())
    return tuple(name for name in FALLBACKS if name in known)


@cache
def properties(family: str, weight: int, style: Slant) -> FontProperties:
    """Return matplotlib's description of a face with its fallbacks; its size is set apart."""
    return FontProperties(family=[family, *register()], weight=weight, style=style)


def width(words: str, pen: Pen) -> float:
    """Return how wide a text is in px of the sheet; letters that the face lacks count as square."""
    return sum(_advance(sign, pen.family, pen.weight, pen.style) for sign in words) * pen.size / _UNITS


def spaced(words: str) -> str:
    """Return the text with its letters set apart by thin spaces, so that it stays one text."""
    return THIN_SPACE.join(words)


@cache
def _advance(sign: str, family: str, weight: int, style: Slant) -> float:
    face = _face(family, weight, style)
    if not face.get_char_index(ord(sign)):
        return float(_UNITS)
    return float(face.load_char(ord(sign), flags=LoadFlags.NO_HINTING).linearHoriAdvance / 65536)


@cache
def _face(family: str, weight: int, style: Slant) -> FT2Font:
    face = FT2Font(font_file(family, weight, style))
    face.set_size(_UNITS, 72)
    return face


@cache
def font_file(family: str, weight: int, style: Slant) -> str:
    """Return the path of a face's file."""
    register()
    return str(fontManager.findfont(FontProperties(family=family, weight=weight, style=style)))


def has_all(words: str, pen: Pen) -> bool:
    """Return whether the face itself has every letter of a text."""
    face = _face(pen.family, pen.weight, pen.style)
    return all(face.get_char_index(ord(sign)) for sign in words)


def can_write(words: str) -> bool:
    """Return whether the packaged fonts or those of the system have every letter of a text."""
    return all(map(_can_write, words))


def writable(words: str) -> str:
    """Return the text with an ellipsis for each run of letters that no font has, which would come out as boxes."""
    runs = ((has, "".join(signs)) for has, signs in groupby(words, _can_write))
    return "".join(run if has else ELLIPSIS for has, run in runs)


def left_to_right(words: str) -> str:
    """Return a line that runs from left to right whatever the scripts of its words, as viewers of an SVG set it.

    A mark stands before a first word that runs leftward, and behind each such run, or a number there would join it.
    """
    runs = _LEFTWARD_RUN.sub(lambda run: f"{run[0]}{LEFT_TO_RIGHT_MARK}", words)
    begins = next((kind for kind in map(unicodedata.bidirectional, words) if kind in _STRONG), "L")
    return runs if begins == "L" else f"{LEFT_TO_RIGHT_MARK}{runs}"


@cache
def _can_write(sign: str) -> bool:
    shown = not sign.isspace() and unicodedata.category(sign) not in _UNSEEN
    return not shown or any(face.get_char_index(ord(sign)) for face in _every_face())


@cache
def _every_face() -> tuple[FT2Font, ...]:
    files = (font_file(family, 400, "normal") for family in (SANS, *register()))
    return tuple(FT2Font(file) for file in dict.fromkeys(files))


def wrapped(words: str, pen: Pen, room: float) -> tuple[str, ...]:
    """Return the text in lines no wider than the room; a word that is wider is cut."""
    lines: list[str] = []
    for word in words.split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and width(joined, pen) <= room:
            lines[-1] = joined
        else:
            lines.append(cut(word, pen, room))
    return tuple(lines)


def short_name(name: str, pen: Pen, room: float) -> str:
    """Return a place's name as short as the room asks for; only a word that is wider is cut."""
    return cut(shortened(name, lambda words: width(words, pen) <= room), pen, room)


def cut(words: str, pen: Pen, room: float) -> str:
    """Return the text, its end replaced by an ellipsis where it is wider than the room."""
    if width(words, pen) <= room:
        return words
    kept = next((n for n in range(len(words), 0, -1) if width(f"{words[:n]}{ELLIPSIS}", pen) <= room), 0)
    return f"{words[:kept].rstrip()}{ELLIPSIS}"
