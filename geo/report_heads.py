"""The head of a report: what a document says of itself before its text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime

from geo.errors import InputError, ReportError

_LINE = re.compile(r"[ \t]*(\w+)[ \t]*:[ \t]*(.*?)[ \t]*")
_KEYS = ("published", "title", "publisher", "url")
_FIRST_YEAR, _LAST_YEAR = 1000, 2999


@dataclass(frozen=True, slots=True)
class Head:
    """What a document says of itself; "" and None where it says nothing."""

    title: str = ""
    publisher: str = ""
    url: str = ""
    published: date | None = None

    def over(self, other: "Head") -> "Head":
        """Return the other head with everything that this one knows put in its place."""
        known = {field.name: getattr(self, field.name) for field in fields(self) if getattr(self, field.name)}
        return replace(other, **known)


def split_head(text: str) -> tuple[Head, str]:
    """Return the head and the text after its blank line; an empty head and the whole text when it has none.

    A head is a run of lines `published: 2023-09-13`, `title: ...`, `publisher: ...`, `url: ...` (blanks around the
    colon are allowed) at the very beginning that a blank line ends. The text has \\n line ends.

    Raises:
        ReportError: when the published line holds no date; the message names line and value.
    """
    begin = len(text) - len(text.lstrip("\n"))
    stated: dict[str, tuple[str, int]] = {}
    offset = begin
    for number, content in enumerate(text[begin:].splitlines(keepends=True), begin + 1):
        offset += len(content)
        found = _LINE.fullmatch(content.rstrip("\n"))
        if not content.strip():
            break
        if found is None or found[1].lower() not in _KEYS:
            return Head(), text
        stated.setdefault(found[1].lower(), (found[2], number))
    return (_head(stated), text[offset:]) if stated else (Head(), text)


def _head(stated: Mapping[str, tuple[str, int]]) -> Head:
    title, publisher, url = (stated.get(key, ("", 0))[0] for key in ("title", "publisher", "url"))
    value, number = stated.get("published", ("", 0))
    return Head(title, publisher, url, parse_published(value, f"line {number}: "))


def parse_published(value: str, where: str = "") -> date | None:
    """Return the day of an ISO date or time, None for an empty value; ReportError, beginning with where, for others."""
    text = value.strip()
    if not text:
        return None
    try:
        day = datetime.fromisoformat(text).date()
    except ValueError as error:
        raise ReportError(f"{where}'published' needs a date like 2023-09-13: {value!r}") from error
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise ReportError(f"{where}'published' needs a year from {_FIRST_YEAR} to {_LAST_YEAR}: {value!r}")
    return day


def day_or_none(value: str) -> date | None:
    """Return the day of an ISO date or time, None when the value is none: for what a page says in passing."""
    try:
        return parse_published(value)
    except InputError:
        return None
