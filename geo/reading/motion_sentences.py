"""The sentences worth reading: their units, movement statements and attributions, made in one pass over the text."""

from collections.abc import Iterator, Sequence

from geo.reading.attribution import said_in
from geo.reading.attribution_carried import Sentence, with_speakers_carried
from geo.reading.motion_destinations import answer, asks_for_destination
from geo.reading.motion_here import dateline, last_place, with_place_adverbs
from geo.reading.motion_statements import Statement, statements_in
from geo.reading.motion_tables import lexicon, words
from geo.reading.motion_units import Units, units_of
from geo.reading.records import Mention, Role, Timex
from geo.reading.tokens import Tokens
from geo.reports import Span

_LONGEST_SENTENCE = 4000


def read_sentences(
    tokens: Tokens, mentions: Sequence[Mention], timexes: Sequence[Timex], skip: Sequence[Span] = ()
) -> tuple[Sentence, ...]:
    """Return the sentences that speak of movement or of who said something, in order, without those in `skip`."""
    located = [m for m in mentions if m.role is not Role.LOCATION or m.place is not None]
    return tuple(with_speakers_carried(tokens.text, _sentences(tokens, located, timexes, skip)))


def _sentences(
    tokens: Tokens, mentions: Sequence[Mention], timexes: Sequence[Timex], skip: Sequence[Span]
) -> Iterator[Sentence]:
    aside = iter(sorted(skip))
    current = next(aside, None)
    before: Units = ()
    here, there = dateline(tokens.text, mentions), None
    for span in _spans_with_signs(tokens):
        while current is not None and current.end <= span.start:
            current = next(aside, None)
        if current is not None and current.overlaps(span):
            continue
        units = with_place_adverbs(units_of(tokens, span, mentions, timexes), here, there)
        if units:
            yield Sentence(span, units, _statements(units, before), said_in(tokens.text, units))
            before = units
            there = last_place(units) or there


def _statements(units: Units, before: Units) -> tuple[Statement, ...]:
    if units[-1].text == "?":
        return ()
    found = statements_in(units)
    reply = answer(units) if before and not found and asks_for_destination(before) else None
    return (reply,) if reply else found


def _spans_with_signs(tokens: Tokens) -> Iterator[Span]:
    signs = lexicon().keys() | words("reporting") | words("citing") | words("question") | {"according"}
    last = None
    for token in tokens.tokens:
        if token.lower not in signs or (last is not None and token.start < last.end):
            continue
        last = tokens.sentence_at(token.start)
        if last.end - last.start <= _LONGEST_SENTENCE:
            yield last
