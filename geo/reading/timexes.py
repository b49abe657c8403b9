"""The time expressions of a report: found, given their TIMEX3 values and placed in time."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from geo.reading.furniture.around import clear_of
from geo.reading.records import Timex
from geo.reading.times.anchoring import anchored
from geo.reading.times.asides import in_brackets, is_aside, tells_origin
from geo.reading.times.building import built, interval_in
from geo.reading.times.context import Context, is_narrative, publication
from geo.reading.times.datelines import dateline, heads_entry, in_dateline, opens_line
from geo.reading.times.direction import forward_at, is_plan_of_then, is_reported, is_to_come, is_told_back
from geo.reading.times.finder import expressions
from geo.reading.times.glosses import one_instant
from geo.reading.times.joining import joined
from geo.reading.times.match import Found
from geo.reading.times.meaning import Base, Meaning
from geo.reading.times.memory import open_paragraph, reference_to, remember, remember_start
from geo.reading.times.pieces import Pieces, pieces_of
from geo.reading.times.zones import zone_of_all
from geo.reading.tokens import Tokens, tokenize
from geo.reports import Span

_LEAD_CHARACTERS = 25
_SENTENCE_ENDS = ("", ".", ";", ":", "\n", "-", "–", "—")
_ARTICLES = ("a", "an", "the", "his", "her", "its", "their")
_SPENT = (" in ", " at ", " aboard ", " on board ", " under ", " with ", " spent ")
_ENTRY = re.compile(r":? +[“\"‘']?[A-Z]")
_LEADING_TO = ("by", "until", "till", "since", "towards", "toward", "before")
_BOUNDS = {"until": "before", "till": "before", "by": "before", "before": "before", "since": "after", "after": "after"}


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
    pieces = pieces_of(tokens)
    stated = zone_of_all(pieces, tokens.text)
    found = [_in_zone(item, stated, pieces, tokens.text) for item in _found(pieces, tokens.text, skip)]
    found = [_of_entry(_by_then(item, pieces, tokens.text), pieces, tokens.text) for item in found]
    meanings = [item.meaning for item in found]
    narrative = is_narrative(meanings, published)
    context = Context(publication(published), narrative)
    context.counts_days = any(item.meaning.base is Base.START for item in found)
    read = [
        (item.meaning, _timex(item, pieces, tokens, context, zone))
        for item in found
        if narrative or not item.meaning.narrated
    ]
    return one_instant(read, tokens.text)


def _in_zone(found: Found, zone: str, pieces: Pieces, text: str) -> Found:
    """Return the find with its clock time in the zone, or the day that heads an entry; the text may say otherwise."""
    meaning = found.meaning
    if not zone or meaning.zone or meaning.local:
        return found
    heads = meaning.has_day and not meaning.part and opens_line(text, _span(found, pieces))
    return found._replace(meaning=replace(meaning, zone=zone)) if meaning.clock or heads else found


def _by_then(found: Found, pieces: Pieces, text: str) -> Found:
    """Return the find; "by evening" and "since morning" tell of the day that the story does, as "in the evening"."""
    meaning = found.meaning
    is_bare = meaning.part in ("MO", "AF", "EV") and not meaning.definite and not meaning.has_day and not meaning.clock
    if not is_bare or _word_before(found, pieces, text) not in _LEADING_TO:
        return found
    return found._replace(meaning=replace(meaning, definite=True))


def _of_entry(found: Found, pieces: Pieces, text: str) -> Found:
    """Return the find; "Night in a school" at the beginning of a sentence tells of the day that the entry does."""
    start, end = pieces.starts[found.first], pieces.ends[found.last - 1]
    meaning, is_first = found.meaning, text[max(0, start - 2) : start].rstrip(" ")[-1:] in _SENTENCE_ENDS
    if not meaning.part or meaning.definite or not is_first or not text.startswith(_SPENT, end):
        return found
    spent = replace(meaning, definite=True, unit="D", shift=0, base=Base.MENTION)
    return found._replace(meaning=spent) if text[start].isupper() else found


def localised(timex: Timex, zone: str) -> Timex:
    """Return the timex with its local moments read in another IANA zone, unless the text states its zone."""
    if timex.zone_stated:
        return timex
    return replace(timex, zone=zone, interval=interval_in(timex.local_start, timex.local_end, zone))


def redirected(timex: Timex, published: date, forward: bool) -> Timex:
    """Return the timex as future or past of the publication date.

    Only a weekday, or a date without its year, changes, and only when it lies on the wrong side of that day.
    """
    if timex.local_start is None or timex.local_end is None or not _on_wrong_side(timex, published, forward):
        return timex
    tokens = tokenize(timex.text)
    found = _found(pieces_of(tokens), tokens.text, ())
    if len(found) != 1 or not _can_turn(found[0].meaning):
        return timex
    placed = anchored(found[0].meaning, Context(publication(published), narrative=False), forward)
    again = built(found[0].meaning, placed, timex.text, timex.span, timex.zone)
    return replace(again, zone_stated=timex.zone_stated)


def _on_wrong_side(timex: Timex, published: date, forward: bool) -> bool:
    today = datetime.combine(published, time.min)
    if timex.local_start is None or timex.local_end is None:
        return False
    return timex.local_end <= today if forward else timex.local_start >= today + timedelta(days=1)


def _can_turn(meaning: Meaning) -> bool:
    named = meaning.weekday is not None or meaning.month is not None or bool(meaning.season or meaning.feast)
    counted = named or meaning.unit == "WE" or (meaning.day is not None and meaning.base is Base.NONE)
    return counted and meaning.year is None and meaning.turn is None


def _found(pieces: Pieces, text: str, skip: Sequence[Span]) -> list[Found]:
    found = joined(expressions(pieces, text), pieces, text)
    is_clear = clear_of(skip)
    return [item for item in found if is_clear(_span(item, pieces))]


def _span(found: Found, pieces: Pieces) -> Span:
    return Span(pieces.starts[found.first], pieces.ends[found.last - 1])


def _timex(found: Found, pieces: Pieces, tokens: Tokens, context: Context, zone: str) -> Timex:
    span = _span(found, pieces)
    words = tokens.text[span.start : span.end]
    if found.meaning.clock and not found.meaning.has_day and context.stamp and opens_line(tokens.text, span):
        context.day = context.stamp
    if "\n" in tokens.text[context.read_to : span.start]:
        open_paragraph(context)
    context.read_to = span.end
    dated_stamp = _is_dated_stamp(found, tokens.text, span)
    forward = False if dated_stamp else _direction(found, pieces, tokens.text, context)
    before = _word_before(found, pieces, tokens.text)
    if forward is None and _BOUNDS.get(before) == "before" and before != "before":
        forward = _can_turn(found.meaning) or None
    heads = in_dateline(tokens.text, span) or (found.meaning.is_date and heads_entry(tokens.text, span))
    if heads or dated_stamp:
        context.published = context.report
    placed = anchored(found.meaning, context, forward)
    reference = reference_to(found.meaning, placed, words, context)
    if reference is not None and not tells_origin(tokens.text, span.start) and not _describes(found, before):
        sentence = tokens.sentence_at(span.start)
        if context.counts_days and not heads:
            remember_start(context, reference, tokens.lowers[tokens.indexes(sentence)])
        leading = span.start - sentence.start < _LEAD_CHARACTERS
        aside = is_aside(found, pieces, tokens.text, looks_back=context.looks_back)
        remember(context, reference, leading=leading, aside=aside)
        if heads:
            context.published = dateline(tokens.text, span, reference) or context.published
        if dated_stamp and reference.day:
            context.published = reference
        if opens_line(tokens.text, span):
            context.stamp = reference if found.meaning.clock else None
        return built(found.meaning, placed, words, span, zone, _BOUNDS.get(before, ""))
    return built(found.meaning, placed, words, span, zone)


def _is_dated_stamp(found: Found, text: str, span: Span) -> bool:
    """Return whether a day and a clock time head an entry together: "21:10 (Monday) She left", "Monday, 21.10 She"."""
    is_moment = bool(found.meaning.clock) and found.meaning.has_day and opens_line(text, span)
    return is_moment and ("(" in text[span.start : span.end] or bool(_ENTRY.match(text, span.end)))


def _describes(found: Found, before: str) -> bool:
    """Return whether the night only tells what a ride was like, and moves the story to no day: "an overnight train"."""
    return found.meaning.base is Base.OVERNIGHT and before in _ARTICLES


def _direction(found: Found, pieces: Pieces, text: str, context: Context) -> bool | None:
    """Return whether the time lies ahead; of one that only tells the hour, whether it does so seen from the report."""
    weighed = found.meaning.weekday is not None or found.meaning.has_time or found.meaning.counts_back
    aside = in_brackets(found.first, pieces)
    told_back = weighed and not aside and is_told_back(pieces, text, found.first, found.last)
    is_night = found.meaning.base is Base.OVERNIGHT
    context.looks_back = told_back and (is_night or not is_reported(pieces, text, found.first))
    context.looks_ahead = found.meaning.weekday is not None and is_plan_of_then(pieces, text, found.first, found.last)
    if _can_turn(found.meaning) or found.meaning.base is Base.OVERNIGHT:
        return forward_at(pieces, text, found.first, found.last)
    if found.meaning.has_time and not found.meaning.has_day and is_to_come(pieces, text, found.first, found.last):
        return True
    return None


def _word_before(found: Found, pieces: Pieces, text: str) -> str:
    place = found.first - 1
    return text[pieces.starts[place] : pieces.ends[place]].casefold() if place >= 0 else ""
