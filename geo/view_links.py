"""The view as a link: what is looked at, written into the query of the address and read from it again."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from typing import TypeVar
from urllib.parse import parse_qs, urlencode

from geo.dates import Interval, parse_date, parse_moment, rfc3339
from geo.errors import InputError
from geo.view import View

Query = Mapping[str, Sequence[str]]
"""A query string's names, each with its values in order."""

NOBODY = "the report itself"
T = TypeVar("T")


def query_of(view: View) -> dict[str, list[str]]:
    """Return the query of a view: only what differs from the whole view, so that a plain address shows everything."""
    query = {
        "report": _choice(view.reports),
        "speaker": _choice(None if view.speakers is None else [name or NOBODY for name in view.speakers]),
        "status": _choice(view.statuses),
        "from": _moment(view.window.earliest),
        "to": _moment(view.window.latest),
        "asof": [] if view.as_of is None else [view.as_of.isoformat()],
        "mover": [view.mover] if view.mover else [],
        "show": [view.selection] if view.selection else [],
        "clock": ["utc"] if view.utc else [],
        "halt": [f"{kind}={hours!r}" for kind, hours in view.halts],
    }
    return {name: values for name, values in query.items() if values}


def view_of(query: Query) -> View:
    """Return the view of a query; values that are broken are passed over, for a link may have been cut off."""
    speakers = _chosen(query, "speaker")
    days = _first(query, "asof")
    return View(
        reports=_chosen(query, "report"),
        speakers=None if speakers is None else tuple("" if name == NOBODY else name for name in speakers),
        statuses=_chosen(query, "status"),
        window=_window(_first(query, "from"), _first(query, "to")),
        as_of=None if not days else _or_none(parse_date, days),
        mover=_first(query, "mover") or None,
        selection=_first(query, "show"),
        utc=_first(query, "clock") == "utc",
        halts=tuple(_halts(query.get("halt", ()))),
    )


def link_text(view: View) -> str:
    """Return the query as it stands in an address; "" for the whole view."""
    return urlencode(query_of(view), doseq=True)


def view_of_text(text: str) -> View:
    """Return the view of a query as it stands in an address."""
    return view_of(parse_qs(text, keep_blank_values=True))


def _choice(chosen: Sequence[str] | None) -> list[str]:
    return [] if chosen is None else list(chosen) or [""]


def _chosen(query: Query, name: str) -> tuple[str, ...] | None:
    values = query.get(name)
    return None if values is None else tuple(value for value in values if value)


def _first(query: Query, name: str) -> str:
    return next(iter(query.get(name, ())), "")


def _halts(values: Iterable[str]) -> Iterator[tuple[str, float]]:
    for kind, _, words in (value.partition("=") for value in values):
        with suppress(ValueError):
            yield kind, float(words)


def _moment(moment: datetime | None) -> list[str]:
    text = rfc3339(moment)
    return [] if text is None else [text]


def _window(start: str, end: str) -> Interval:
    earliest, latest = _or_none(parse_moment, start), _or_none(parse_moment, end)
    try:
        return Interval(earliest, latest)
    except InputError:
        return Interval()


def _or_none(parse: Callable[[str], T], text: str) -> T | None:
    try:
        return parse(text) if text else None
    except InputError:
        return None
