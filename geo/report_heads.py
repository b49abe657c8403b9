"""The head of a report: what a document says of itself before its text."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import NamedTuple

from geo.report_days import parse_published
from geo.reports import DateSource

_LINE = re.compile(r"[ \t]*(\w+(?: \w+)?)[ \t]*:[ \t]*(.*?)[ \t]*")
_FENCE = "---"
_QUOTES = "\"'"
_MEANINGS = {
    "published": "published",
    "published on": "published",
    "publication date": "published",
    "date": "published",
    "title": "title",
    "headline": "title",
    "publisher": "publisher",
    "source": "publisher",
    "url": "url",
    "link": "url",
}
"""What each key that people write means; the first of those that mean the same is taken."""
_PASSED_OVER = frozenset({"author", "byline", "language", "section", "tags"})


class _Stated(NamedTuple):
    """A line of a head: its key as written, its value, its number from 1."""

    key: str = "published"
    value: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Head:
    """What a document says of itself; "" and None where it says nothing."""

    title: str = ""
    publisher: str = ""
    url: str = ""
    published: date | None = None
    dated_by: DateSource | None = field(default=None, compare=False)

    def over(self, other: "Head") -> "Head":
        """Return the other head with everything that this one knows put in its place."""
        known = {each.name: getattr(self, each.name) for each in fields(self) if getattr(self, each.name)}
        return replace(other, **known)


def dated(head: Head, by: DateSource) -> Head:
    """Return the head with where its day was taken from, as it was when it has none."""
    return head if head.published is None else replace(head, dated_by=by)


def split_head(text: str) -> tuple[Head, str]:
    """Return the head and the text after its blank line; an empty head and the whole text when it has none.

    A head is a run of lines `published: 2023-09-13`, `title: ...`, `publisher: ...`, `url: ...` (blanks around the
    colon are allowed, and the other keys of the table) at the very beginning that a blank line ends; or lines of any
    keys between two lines `---`, as Markdown has them. The text has \\n line ends.

    Raises:
        ReportError: when the published line holds no date; the message names line and value.
    """
    begin = len(text) - len(text.lstrip("\n"))
    lines = text[begin:].splitlines(keepends=True)
    fenced = bool(lines) and lines[0].rstrip() == _FENCE
    count = _fenced_length(lines) if fenced else _plain_length(lines)
    stated = _stated(lines[:count], begin + 1)
    if not stated:
        return Head(), text
    return _head(stated), text[begin + sum(map(len, lines[: count + 1])) :]


def _fenced_length(lines: list[str]) -> int:
    """The number of lines before the second fence; none without one."""
    return next((n for n, content in enumerate(lines) if n and content.rstrip() == _FENCE), 0)


def _plain_length(lines: list[str]) -> int:
    """The number of lines before the first blank one; none when one of them is no line of a head."""
    count = next((n for n, content in enumerate(lines) if not content.strip()), len(lines))
    return count if all(map(_is_of_head, lines[:count])) else 0


def _is_of_head(content: str) -> bool:
    found = _LINE.fullmatch(content.rstrip("\n"))
    return found is not None and found[1].lower() in (_MEANINGS.keys() | _PASSED_OVER)


def _stated(lines: Iterable[str], first: int) -> Mapping[str, _Stated]:
    stated: dict[str, _Stated] = {}
    for number, content in enumerate(lines, first):
        found = _LINE.fullmatch(content.rstrip("\n"))
        meaning = _MEANINGS.get(found[1].lower()) if found else None
        if found and meaning:
            stated.setdefault(meaning, _Stated(found[1].lower(), _unquoted(found[2]), number))
    return stated


def _unquoted(value: str) -> str:
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in _QUOTES
    return value[1:-1] if quoted else value


def _head(stated: Mapping[str, _Stated]) -> Head:
    title, publisher, url = (stated.get(key, _Stated()).value for key in ("title", "publisher", "url"))
    key, value, number = stated.get("published", _Stated())
    return dated(Head(title, publisher, url, parse_published(value, f"line {number}: ", key)), DateSource.HEAD)
