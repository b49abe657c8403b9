"""What stands in a pasted page and is no report text: bylines, captions, menus, links, cookie and share lines."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from geo.reading.records import SetAside
from geo.reading.tables import rows
from geo.reports import Span

_SIGNS = Path(__file__).with_name("signs.csv")

_LINE = re.compile(r"[^\n]+")
_LONGEST_LINE = 400
_KEY = 1
_ENDS = (".", "!", "?")
"""A line that ends like this is a sentence, and no title line: "By noon she was in Leon."."""
_EDGES = " .:!>»|-–—[]()"


class _Sign(NamedTuple):
    kind: str
    where: str
    phrase: str
    longest: int


def set_aside(text: str) -> tuple[SetAside, ...]:
    """Return the lines that are page furniture, in order, each with its kind and the sign it was known by."""
    return tuple(_lines_set_aside(text))


def _lines_set_aside(text: str) -> Iterator[SetAside]:
    for line in _LINE.finditer(text):
        sign = _sign(line[0].strip()) if line.end() - line.start() <= _LONGEST_LINE else None
        if sign is not None:
            yield SetAside(Span(line.start(), line.end()), *sign)


def _sign(line: str) -> tuple[str, str] | None:
    folded = line.casefold()
    bare, words = folded.strip(_EDGES), folded.count(" ") + 1
    for sign in (*_opening_signs().get(folded[:_KEY], ()), *(_inner_signs() if _holds_inner(folded) else ())):
        if words <= sign.longest and _shows(folded, bare, sign):
            return sign.kind, f'"{sign.phrase}" in a line of its own'
    return None


def _shows(line: str, bare: str, sign: _Sign) -> bool:
    if sign.where == "whole":
        return bare == sign.phrase
    if sign.where in ("start", "title"):
        return line.startswith(sign.phrase) and (sign.where == "start" or not line.endswith(_ENDS))
    return line.rstrip(" .)]").endswith(sign.phrase) if sign.where == "end" else sign.phrase in line


@cache
def _signs() -> tuple[_Sign, ...]:
    return tuple(_Sign(r["kind"], r["where"], r["phrase"], int(r["words"])) for r in rows(_SIGNS))


@cache
def _opening_signs() -> Mapping[str, tuple[_Sign, ...]]:
    """Return the signs that a line must open with, by their first characters, which every line has to share."""
    opening = [sign for sign in _signs() if sign.where in ("whole", "start", "title")]
    keys = {sign.phrase[:_KEY] for sign in opening}
    return {key: tuple(s for s in opening if s.phrase[:_KEY] == key) for key in keys}


@cache
def _inner_signs() -> tuple[_Sign, ...]:
    return tuple(sign for sign in _signs() if sign.where in ("inside", "end"))


@cache
def _inner() -> re.Pattern[str]:
    return re.compile("|".join(re.escape(sign.phrase) for sign in _inner_signs()))


def _holds_inner(line: str) -> bool:
    return _inner().search(line) is not None
