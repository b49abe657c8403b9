"""A report's text cut once into tokens and sentences; every later stage reads these."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from itertools import accumulate, compress, count
from typing import NamedTuple

from geo.reports import Span

_TOKEN = re.compile(r"((?:[^\W\d_]\.){2,}|[^\W\d_]+(?:['’‐‑-][^\W\d_]+)*|\d+(?:[.,:]\d+)*|\n|[^\w\s]|_)")
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen lt col maj capt sgt adm rev hon gov sen rep pres st ste mt ft no vs jr sr inc corp co ltd "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun approx est "
    "dept dep arr".split()
)
_STOPS = ".!?…"
_CLOSERS = "\"'”’)]»"
_ENDS = frozenset(("\n", *_STOPS, *_CLOSERS))


class Token(NamedTuple):
    """A word, a number, a mark or a line end, at [start, end) of the text; `lower` is its casefolded form."""

    text: str
    start: int
    end: int
    lower: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text and its sentences as spans of the text, both in order; the tokens by column too."""

    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[Span, ...]
    texts: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    lowers: tuple[str, ...]

    def sentence_at(self, offset: int) -> Span:
        """Return the sentence that holds the offset, or the one before it when it lies between two."""
        index = bisect_right(self.sentences, offset, key=lambda span: span.start) - 1
        return self.sentences[max(0, index)] if self.sentences else Span(0, 0)

    def within(self, span: Span) -> tuple[Token, ...]:
        """Return the tokens that begin inside the span."""
        return self.tokens[self.indexes(span)]

    def indexes(self, span: Span) -> slice:
        """Return where the tokens that begin inside the span stand in each of the columns."""
        first = bisect_left(self.starts, span.start)
        return slice(first, bisect_left(self.starts, span.end, first))


def indexes_of(wanted: Set[str], column: Iterable[str]) -> list[int]:
    """Return where the words that are wanted stand in a column of words."""
    return list(compress(count(), map(wanted.__contains__, column)))


def tokenize(text: str) -> Tokens:
    """Return the tokens and sentences of a text, in one pass, with offsets in code points."""
    parted = _TOKEN.split(text)
    edges = list(accumulate(map(len, parted)))
    texts, starts, ends = tuple(parted[1::2]), tuple(edges[:-1:2]), tuple(edges[1::2])
    lowers = tuple(map(str.casefold, texts))
    tokens = tuple(map(Token, texts, starts, ends, lowers))
    return Tokens(text, tokens, tuple(_sentences(tokens, texts)), texts, starts, ends, lowers)


def _sentences(tokens: tuple[Token, ...], texts: tuple[str, ...]) -> Iterator[Span]:
    first = 0
    for index in indexes_of(_ENDS, texts):
        while first <= index and texts[first] == "\n":
            first += 1
        if first <= index and _ends_sentence(tokens, index):
            yield Span(tokens[first].start, tokens[index - (texts[index] == "\n")].end)
            first = index + 1
    if first < len(tokens):
        yield Span(tokens[first].start, tokens[-1].end)


def _ends_sentence(tokens: tuple[Token, ...], index: int) -> bool:
    token = tokens[index]
    if token.text == "\n":
        return index + 1 >= len(tokens) or tokens[index + 1].text == "\n" or not tokens[index + 1].text[0].islower()
    if _closes_after_stop(tokens, index):
        return True
    return token.text in _STOPS and not _followed_by_closer(tokens, index) and not _inside(tokens, index)


def _closes_after_stop(tokens: tuple[Token, ...], index: int) -> bool:
    after_stop = index > 0 and tokens[index - 1].text in _STOPS and tokens[index - 1].end == tokens[index].start
    return after_stop and tokens[index].text in _CLOSERS and not _inside(tokens, index)


def _followed_by_closer(tokens: tuple[Token, ...], index: int) -> bool:
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return following is not None and following.text in _CLOSERS and following.start == tokens[index].end


def _inside(tokens: tuple[Token, ...], index: int) -> bool:
    following = next((t for t in tokens[index + 1 : index + 3] if t.text != "\n" and t.text not in "\"'“‘(["), None)
    if following is None:
        return False
    before = tokens[index - 1] if index else None
    abbreviated = tokens[index].text == "." and before is not None and before.end == tokens[index].start
    if (
        abbreviated
        and before is not None
        and (before.lower in _ABBREVIATIONS or (len(before.text) == 1 and before.text.isupper()))
    ):
        return not following.text.isdigit() or before.lower in _ABBREVIATIONS
    return following.text[0].islower()
