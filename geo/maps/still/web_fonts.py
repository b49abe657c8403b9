"""A picture's fonts inside its SVG: the letters that it uses of each face, so that it looks the same everywhere.

The Source fonts' licence (SIL OFL 1.1) lets a document carry them. Programs that read no font from a picture keep each
text to the width that was measured for it.
"""

import base64
import io
import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from geo.maps.still.fonts import Pen, Slant, font_file, has_all, width

_TEXT = re.compile(r"<text (?=[^>]*>[^<])")


class Written(NamedTuple):
    """A text of the picture, in the order of drawing, and the face and size that it is written in."""

    words: str
    pen: Pen


def with_fonts(svg: str, written: Iterable[Written], px_per_unit: float) -> str:
    """Return the picture with its fonts, and the width of each text whose letters are all in its face."""
    texts = [text for text in written if text.words.strip()]
    widths = iter([_length(text, px_per_unit) for text in texts])
    sized = _TEXT.sub(lambda match: match[0] + next(widths, ""), svg)
    head, start, rest = sized.partition("<defs>")
    style = f'<style type="text/css">{"".join(_faces(texts))}</style>'
    return f"{head}{start}{style}{rest}"


def _length(text: Written, px_per_unit: float) -> str:
    if not has_all(text.words, text.pen):
        return ""
    return f'textLength="{width(text.words, text.pen) * px_per_unit:.2f}" lengthAdjust="spacingAndGlyphs" '


def _faces(texts: Iterable[Written]) -> Iterator[str]:
    """One rule a face, with the letters of all texts that are written in it."""
    ordered = sorted(texts, key=lambda text: text.pen[:3])
    for (family, weight, style), group in groupby(ordered, key=lambda text: text.pen[:3]):
        yield face_rule(family, weight, style, "".join(text.words for text in group))


def face_rule(family: str, weight: int, style: Slant, words: str) -> str:
    """Return the rule of a style sheet that carries a face with no letters but those of the words."""
    data = base64.b64encode(_subset(font_file(family, weight, style), set(words))).decode()
    source = f"url(data:font/woff;base64,{data}) format('woff')"
    return f"@font-face{{font-family:'{family}';font-weight:{weight};font-style:{style};src:{source}}}"


def _subset(path: str, letters: Iterable[str]) -> bytes:
    font = TTFont(path, recalcTimestamp=False)
    options = Options(flavor="woff", layout_features=["kern"], hinting=False, notdef_outline=True)
    cutter = Subsetter(options)
    cutter.populate(unicodes=[ord(sign) for sign in sorted(letters)])
    cutter.subset(font)
    font.flavor, out = "woff", io.BytesIO()
    font.save(out)
    return out.getvalue()
