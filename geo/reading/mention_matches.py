"""Longest names of the gazetteer in a text's runs of capitals, and names that only their kind gives away."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from geo.gazetteer.index import Gazetteer, Hit
from geo.gazetteer.kinds import NameKind
from geo.gazetteer.normalise import code_key
from geo.reading.lexicon import words
from geo.reading.mention_runs import Run
from geo.reading.mention_text import NameText
from geo.reports import Span

_LONGEST = 6
_LONGEST_ABBREVIATION = 6
_JOINERS = words("connector") | words("joiner")
_FEATURE = words("feature_after")
_BEFORE = frozenset({"lake", "mount", "cape", "camp"})
_AREAS = ("PCLI", "ADM1")
_NO_START = frozenset({"the"})


class Match(NamedTuple):
    """The words [first, end) of a run that bear a name; without hits the name's kind is known, its place is not."""

    first: int
    end: int
    span: Span
    key: str
    hits: tuple[Hit, ...]
    run: Run
    demonym: bool = False


def matches(
    text: NameText, found_runs: list[Run], gazetteer: Gazetteer, demonyms: Mapping[str, str]
) -> Iterator[Match]:
    """Return the matches in order, none sharing a word with another."""
    reached = 0
    for run in found_runs:
        index = max(run.first, reached)
        while index < run.end:
            match = _longest(text, index, run, gazetteer, demonyms) if text.capital[index] else None
            if match is not None:
                yield match
            index = reached = index + 1 if match is None else match.end


def _longest(text: NameText, first: int, run: Run, gazetteer: Gazetteer, demonyms: Mapping[str, str]) -> Match | None:
    for end, key in reversed(list(_windows(text, first))):
        if key in demonyms:
            hits = gazetteer.key_hits("#" + demonyms[key])
            return Match(first, end, Span(text.tokens[first].start, text.end(end - 1)), key, hits, run, demonym=True)
        if end > first + 1:
            hits = tuple([hit for hit in gazetteer.key_hits(key) if hit.kind < NameKind.CODE])
            if hits:
                return Match(first, end, Span(text.tokens[first].start, text.end(end - 1)), key, hits, run)
    return _one_word(text, first, run, gazetteer) or _by_kind(text, first, run)


def _windows(text: NameText, first: int) -> Iterator[tuple[int, str]]:
    """Return the ends of the names that may begin here, and their keys, shortest first."""
    parts: list[str] = []
    for index in range(first, min(first + _LONGEST, len(text.tokens) - 2)):
        if index > first and (text.breaks[index] or text.possessive(index - 1)):
            return
        key = text.keys[index]
        named = text.capital[index] or key in _FEATURE
        if named:
            parts.append(key)
            if key not in _NO_START or index > first:
                yield index + 1, " ".join(parts)
        elif key in _JOINERS:
            parts.append(key)
        elif text.tokens[index].text != "." or index == first or len(text.keys[index - 1]) > 4:
            return


def _one_word(text: NameText, index: int, run: Run, gazetteer: Gazetteer) -> Match | None:
    name, key, end = text.bare[index], text.keys[index], text.end(index)
    stop = text.tokens[index + 1]
    hits: tuple[Hit, ...] = ()
    if stop.text == "." and stop.start == end and len(name) <= _LONGEST_ABBREVIATION:
        hits = _codes(gazetteer, name + ".")
        end = stop.end if hits else end
    if not hits and (name.isupper() or "." in name):
        hits = _codes(gazetteer, name)
    if not hits and len(key) > 2:
        hits = tuple([hit for hit in gazetteer.key_hits(key) if hit.kind < NameKind.CODE])
    return Match(index, index + 1, Span(text.tokens[index].start, end), key, hits, run) if hits else None


def _codes(gazetteer: Gazetteer, name: str) -> tuple[Hit, ...]:
    return tuple([hit for hit in gazetteer.key_hits(code_key(name)) if hit.place.feature in _AREAS])


def _by_kind(text: NameText, first: int, run: Run) -> Match | None:
    """Return a name that is not in the gazetteer but says what it is: "Evergreen Lake", "Mount Doubtful"."""
    for end in range(first + 1, run.end):
        if not text.capital[end]:
            return None
        if text.keys[end] in _FEATURE and end - first <= 2:
            return _unknown(text, first, end + 1, run)
        if text.keys[first] in _BEFORE and end == first + 1:
            return _unknown(text, first, end + 1, run)
    return None


def _unknown(text: NameText, first: int, end: int, run: Run) -> Match:
    key = " ".join(text.keys[first:end])
    return Match(first, end, Span(text.tokens[first].start, text.end(end - 1)), key, (), run)
