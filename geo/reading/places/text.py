"""A text as the search for names sees it: words without line ends, their keys, and where a new passage begins."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from geo.gazetteer.normalise import fold
from geo.reading.places.lexicon import words
from geo.reading.tokens import Token, Tokens, indexes_of

_WRAPPED_LINE = 50
_SHOUT = re.compile("L[L-]{3,}")
_APOSTROPHES = ("'", "’")
_POSSESSIVES = ("'s", "’s", "'S", "’S")
_LINE_END = frozenset("\n")
_MARKS = ("\n", *_APOSTROPHES)
_CLOSING = '.!?"”:'
_SENTENCE, _PASSAGE = 1, 2
_PADDING = 4
_SMALL = words("connector") | words("joiner") | words("locative") | words("directional") | words("loose")
_PLACING = words("locative") | words("directional")
_OPENING = words("compass") | words("feature_before") | words("town_opening")
_PLAIN = (words("common") - _OPENING) | words("function") | words("month") | words("weekday") | _PLACING | _SMALL
_FEW_CAPITALS = 0.01
_LONGEST_LOWER = 3
_KEPT_WORDS = 50_000
_fold = lru_cache(maxsize=_KEPT_WORDS)(fold)


Columns = tuple[Sequence[Any], ...]
"""Parallel columns of words, in the order of those of `NameText`."""


@dataclass(frozen=True, slots=True)
class NameText:
    """Parallel lists, one item a word; words with a hyphen are several, possessives are cut off.

    `breaks` is 2 where a line or paragraph begins, 1 where a sentence does, else 0. The lists end with a few empty
    words, so that looking ahead (and, as Python counts, back) needs no care for the ends.

    Attributes:
        names: the words as they are written.
        keys: the same folded.
        starts: where each begins in the text.
        ends: where each ends.
        capital: whether each begins with a capital that means something.
        owns: whether each is in the possessive.
        breaks: what begins at each.
        list_heads: the word before the list that each stands in, as far as asked for.
    """

    text: str
    names: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    capital: list[bool] = field(default_factory=list)
    owns: list[bool] = field(default_factory=list)
    breaks: list[int] = field(default_factory=list)
    list_heads: dict[int, int] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.names) - _PADDING

    def add(self, name: str, start: int, begins: int, *, owns: bool = False) -> None:
        """Append a word."""
        capital = name[:1].isupper()
        self.names.append(name)
        self.keys.append(_fold(name) if capital else name)
        self.starts.append(start)
        self.ends.append(start + len(name))
        self.capital.append(capital)
        self.owns.append(owns)
        self.breaks.append(begins)

    def extend(self, columns: Columns, some: slice) -> None:
        """Append some of the words of columns that lie like its own."""
        own: tuple[list[Any], ...] = (
            self.names,
            self.keys,
            self.starts,
            self.ends,
            self.capital,
            self.owns,
            self.breaks,
        )
        for mine, given in zip(own, columns, strict=True):
            mine.extend(given[some])


def name_text(tokens: Tokens) -> NameText:
    """Return the text prepared for the search for names."""
    text = NameText(tokens.text)
    _fill(text, tokens, _begins(tokens))
    for _ in range(_PADDING):
        text.add("", len(tokens.text), _PASSAGE)
    _quieten(text)
    if sum(text.capital) <= _FEW_CAPITALS * len(text) and len(text) > 0:
        _wake(text)
    return text


def _fill(text: NameText, tokens: Tokens, begins: Sequence[int]) -> None:
    """Append the tokens but line ends; the few that are not words as they stand part the long stretches of others."""
    columns, done = _columns(tokens, begins), 0
    for index in [index for index, name in enumerate(tokens.texts) if not name.isalnum() and _is_cut(name)]:
        text.extend(columns, slice(done, index))
        if tokens.texts[index] != "\n":
            _add_parts(text, tokens.tokens[index], begins[index])
        done = index + 1
    text.extend(columns, slice(done, len(tokens.texts)))


def _columns(tokens: Tokens, begins: Sequence[int]) -> Columns:
    names = tokens.texts
    folded = {name: _fold(name) for name in set(names) if name[0].isupper()}
    keys = [folded.get(name, name) for name in names]
    capital = list(map(folded.__contains__, names))
    return names, keys, tokens.starts, tokens.ends, capital, [False] * len(names), begins


def _is_cut(name: str) -> bool:
    return name in _MARKS or (len(name) > 1 and ("-" in name or name.endswith(_POSSESSIVES)))


def _begins(tokens: Tokens) -> list[int]:
    """Return what begins at each token; a line that is only wrapped goes on."""
    texts, found, line_start = tokens.texts, [0] * (len(tokens.texts) + 1), 0
    for sentence in tokens.sentences:
        found[bisect_left(tokens.starts, sentence.start)] = _SENTENCE
    for index in indexes_of(_LINE_END, texts):
        before = texts[index - 1] if index else "\n"
        wrapped = before != "\n" and tokens.starts[index] - line_start >= _WRAPPED_LINE
        if not wrapped:
            found[index + 1] = _PASSAGE
        elif before not in _CLOSING:
            found[index + 1] = 0
        line_start = tokens.ends[index]
    found[0] = _PASSAGE
    return found


def _add_parts(text: NameText, token: Token, begins: int) -> None:
    name = token.text
    if name in _APOSTROPHES and text.names and text.ends[-1] == token.start and text.names[-1][-1] in "sS":
        text.owns[-1] = True
    owns = name.endswith(_POSSESSIVES)
    name = name[:-2] if owns else name
    if "-" not in name:
        text.add(name, token.start, begins, owns=owns)
        return
    at = token.start
    for part in name.split("-"):
        text.add(part, at, begins if at == token.start else 0)
        at += len(part) + 1
        text.capital[-1] = text.capital[-1] and len(part) > 1
    text.owns[-1] = owns


def _wake(text: NameText) -> None:
    """In a text without capitals, take the words after a preposition of place for capitalised ones."""
    for index in range(1, len(text)):
        if text.keys[index - 1] in _PLACING and not text.breaks[index]:
            for ahead in range(index, min(index + _LONGEST_LOWER, len(text))):
                if text.keys[ahead] in _PLAIN or not text.keys[ahead].isalpha():
                    break
                text.keys[ahead], text.capital[ahead] = _fold(text.names[ahead]), True


def _quieten(text: NameText) -> None:
    """Take the capitals from the small words of passages that are written in capitals throughout."""
    for first, end in _shouted(text.names):
        for index in range(first, end):
            text.capital[index] = text.capital[index] and text.keys[index] not in _SMALL


def _shouted(names: list[str]) -> Iterator[tuple[int, int]]:
    return (shout.span() for shout in _SHOUT.finditer("".join(map(_loudness, names))))


@lru_cache(maxsize=_KEPT_WORDS)
def _loudness(name: str) -> str:
    return "L" if name.isupper() else "." if name == "" or name.isalpha() else "-"
