"""What stands in a pasted page and is no report text: bylines, captions, menus, links, cookie and share lines."""

import re
from collections.abc import Iterator
from functools import cache

from geo.reading.motion_tables import rows
from geo.reading.records import SetAside
from geo.reports import Span

_LINE = re.compile(r"[^\n]+")
_LONGEST_LINE = 400


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
    for kind, where, phrase, longest in _signs():
        if len(folded.split()) <= longest and _shows(folded, where, phrase):
            return kind, f'"{phrase}" in a line of its own'
    return None


def _shows(line: str, where: str, phrase: str) -> bool:
    if where == "whole":
        return line.strip(" .:!>»|-–—[]()") == phrase
    if where == "start":
        return line.startswith(phrase)
    return line.rstrip(" .)]").endswith(phrase) if where == "end" else phrase in line


@cache
def _signs() -> tuple[tuple[str, str, str, int], ...]:
    return tuple((row["kind"], row["where"], row["phrase"], int(row["words"])) for row in rows("furniture.csv"))
