"""The time expressions of a report: found, given their TIMEX3 values and placed in time."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from geo.dates import Interval, local_interval
from geo.reading.records import Timex
from geo.reading.times.anchoring import Placed, anchored
from geo.reading.times.context import Context, Reference, is_narrative, publication
from geo.reading.times.direction import forward_at
from geo.reading.times.finder import expressions
from geo.reading.times.joining import joined
from geo.reading.times.match import Found
from geo.reading.times.meaning import Meaning
from geo.reading.times.pieces import Pieces, pieces_of
from geo.reading.times.values import edtf
from geo.reading.tokens import Tokens, tokenize
from geo.reports import Span

_LEAD_CHARACTERS = 25


def read_timexes(
    tokens: Tokens, published: date | None, zone: str = "UTC", skip: Sequence[Span] = ()
) -> tuple[Timex, ...]:
    """Return the time expressions of a text in order.

    Args:
        tokens: the text, cut.
        published: the day to count relative expressions from; without it they keep an open value ("XXXX-WXX-7TAF").
        zone: IANA zone in which local moments are read until a place gives a better one.
        skip: spans that are no report text; nothing is read in them.
    """
    pieces = pieces_of(tokens.tokens)
    found = joined(expressions(pieces, tokens.text), pieces)
    if skip:
        found = [item for item in found if not any(_span(item, pieces).overlaps(span) for span in skip)]
    narrative = is_narrative([item.meaning for item in found], published)
    if not narrative:
        found = [item for item in found if not item.meaning.narrated]
    context = Context(publication(published), narrative)
    return tuple(_timex(item, pieces, tokens, context, zone) for item in found)


def localised(timex: Timex, zone: str) -> Timex:
    """Return the timex with its local moments read in another IANA zone, unless the text states its zone."""
    if timex.zone_stated:
        return timex
    return replace(timex, zone=zone, interval=_interval(timex.local_start, timex.local_end, zone))


def redirected(timex: Timex, published: date, forward: bool) -> Timex:
    """Return the timex read again as past or future of the publication date: a bare weekday or date changes its side."""
    tokens = tokenize(timex.text)
    pieces = pieces_of(tokens.tokens)
    found = joined(expressions(pieces, tokens.text), pieces)
    if len(found) != 1 or not _can_turn(found[0].meaning):
        return timex
    context = Context(publication(published), narrative=False)
    again = _built(
        found[0].meaning, anchored(found[0].meaning, context, forward, timex.text), timex.text, timex.span, ""
    )
    return replace(
        again,
        zone=timex.zone,
        zone_stated=timex.zone_stated,
        interval=_interval(again.local_start, again.local_end, timex.zone),
    )


def _can_turn(meaning: Meaning) -> bool:
    counted = meaning.weekday is not None or meaning.month is not None
    return counted and meaning.year is None and meaning.turn is None




def _span(found: Found, pieces: Pieces) -> Span:
    return Span(pieces.starts[found.first], pieces.ends[found.last - 1])


def _timex(found: Found, pieces: Pieces, tokens: Tokens, context: Context, zone: str) -> Timex:
    span = _span(found, pieces)
    text = tokens.text
    words = text[span.start : span.end]
    forward = forward_at(pieces, text, found.first, found.last) if _can_turn(found.meaning) else None
    placed = anchored(found.meaning, context, forward, words)
    leading = span.start - tokens.sentence_at(span.start).start < _LEAD_CHARACTERS
    _remember(context, found.meaning, placed, words, leading)
    return _built(found.meaning, placed, words, span, zone)


def _built(meaning: Meaning, placed: Placed, words: str, span: Span, zone: str) -> Timex:
    stated = bool(meaning.zone)
    zone = meaning.zone or zone
    return Timex(
        span=span,
        text=words,
        type=meaning.type,
        value=placed.value,
        local_start=placed.start,
        local_end=placed.end,
        zone=zone if placed.start else "",
        zone_stated=stated,
        interval=_interval(placed.start, placed.end, zone),
        edtf=edtf(placed.value, meaning.modifier or meaning.near, placed.doubtful),
        basis=placed.basis,
    )


def _interval(start: datetime | None, end: datetime | None, zone: str) -> Interval | None:
    if start is None or end is None or not zone:
        return None
    try:
        first, last = (
            local_interval(moment, moment + timedelta(microseconds=1), zone).earliest for moment in (start, end)
        )
    except OverflowError:
        return None
    if first is None or last is None:
        return None
    return Interval(first, max(last, first + timedelta(minutes=1)))


def _remember(context: Context, meaning: Meaning, placed: Placed, words: str, leading: bool) -> None:
    date_value = placed.value.split("T")[0]
    if not date_value or date_value[0] == "P" or date_value.endswith("REF") or meaning.type in ("DURATION", "SET"):
        return
    year = _year_in(date_value)
    pieces = date_value.removeprefix("BC").split("-")
    month = int(pieces[1]) if len(pieces) > 1 and pieces[1].isdigit() else 0
    day = int(pieces[2]) if len(pieces) > 2 and pieces[2].isdigit() and month else 0
    late = meaning.part in ("EV", "NI", "DU") or (bool(meaning.clock) and meaning.clock[0] >= 18)
    clocked = bool(meaning.clock) or meaning.part in ("NOON", "MIDNIGHT") or meaning.unit in ("TH", "TM")
    reference = Reference(date_value, f"“{words}”", year, month, day, placed.start, placed.end, late, clocked)
    if year:
        context.mention = reference
        if leading or context.story is None:
            context.story = reference
    if (len(date_value) >= 10 and "XX-XX" not in date_value) or day:
        context.day = reference


def _year_in(value: str) -> int:
    digits = value.removeprefix("BC")[:4]
    if len(digits) < 4 or not digits.isdigit():
        return 0
    return -int(digits) if value.startswith("BC") else int(digits)
