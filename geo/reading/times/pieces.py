"""A text's tokens as pieces for the grammar: one symbol each, so that patterns run over a short string."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from geo.reading.times.lexicon import NOTHING, PHRASES, SYMBOLS, WORDS, Word
from geo.reading.times.logs import dotted, logged
from geo.reading.tokens import Tokens

_LONGEST_WHOLE = 3
_LONGEST_NUMBER = 24
_KEPT_WORDS = 50_000
_JOINT = re.compile("[-‐‑'’]")
_PART = re.compile(r"[-‐‑'’]|[^-‐‑'’]+")
_NUMBERS = (
    ("DAY", re.compile(r"0?[1-9]|[12]\d|3[01]")),
    ("PAIR", re.compile(r"\d\d?")),
    ("YEAR", re.compile(r"1\d{3}|2[01]\d\d")),
    ("FOUR", re.compile(r"\d{4}")),
    ("CLOCK", re.compile(r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?")),
    ("DOTTED", re.compile(r"(?:[01]?\d|2[0-4])\.[0-5]\d")),
    ("SHORTDOT", re.compile(r"(?:0?\d|1[0-2])\.\d")),
    ("DOTDATE", re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})")),
)
_CLOCK, _AFTER_NOON = SYMBOLS["CLOCK"], 13
_NO_WORD = Word(NOTHING, "")
_ODD = Word("", "")
_Row = tuple[str, str, int, int]


@dataclass(frozen=True, slots=True)
class Pieces:
    """Pieces in the order of the text: a symbol, a value and offsets for each; `symbols` is one string.

    `whole_day` is whether the text counts its hours to 24, so that its 9:40 is in the morning.
    """

    symbols: str
    values: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    whole_day: bool = False


def pieces_of(tokens: Tokens) -> Pieces:
    """Return the pieces of the tokens; a compound ("mid-September", "Sunday's") is cut where a part is a time word.

    The few tokens that are not a piece each, whatever stands beside them, part the long stretches of those that are.
    """
    listed = list(map(_word, tokens.texts))
    columns = ([w.symbol for w in listed], [w.value for w in listed], tokens.starts, tokens.ends)
    found: tuple[list[Any], ...] = ([], [], [], [])
    done = 0
    for index in [index for index, word in enumerate(listed) if word is _ODD]:
        if index < done:
            continue
        rows, following = _odd(tokens, index)
        if len(rows) == 1 and following == index + 1:
            columns[0][index], columns[1][index] = rows[0][:2]
            continue
        _extend(found, columns, slice(done, index))
        for row in rows:
            _extend(found, [[cell] for cell in row], slice(None))
        done = following
    _extend(found, columns, slice(done, None))
    symbols, values, starts, ends = found
    logged(symbols, values)
    dotted(tokens.text, symbols, values, starts, ends)
    whole_day = _CLOCK in symbols and _counts_to_24(symbols, values)
    return Pieces("".join(symbols), tuple(values), tuple(starts), tuple(ends), whole_day)


def _counts_to_24(symbols: Sequence[str], values: Sequence[str]) -> bool:
    hours = (value.split(":")[0] for symbol, value in zip(symbols, values, strict=True) if symbol == _CLOCK)
    return any(int(hour) >= _AFTER_NOON for hour in hours)


def _extend(found: Sequence[list[Any]], columns: Sequence[Sequence[Any]], some: slice) -> None:
    for column, given in zip(found, columns, strict=True):
        column.extend(given[some])


@lru_cache(maxsize=_KEPT_WORDS)
def _word(text: str) -> Word:
    """Return the word as which a token is one piece, `_ODD` when that takes a closer look."""
    if text in PHRASES or text == "\n":
        return _ODD
    if text in WORDS:
        return WORDS[text]
    if text[0].isdigit():
        return Word(_number(text), text) if text[0].isdecimal() and len(text) <= _LONGEST_NUMBER else _NO_WORD
    return _ODD if len(text) > _LONGEST_WHOLE and _JOINT.search(text) and len(_split(text, 0)) > 1 else _NO_WORD


def _odd(tokens: Tokens, index: int) -> tuple[Sequence[_Row], int]:
    """Return the pieces that a token begins or is cut into, and the index of the next token."""
    text, start, end, _ = tokens.tokens[index]
    if text in PHRASES and (phrase := _phrase(tokens, index)) is not None:
        word, following = phrase
        return [(*word, start, tokens.ends[following - 1])], following
    if text == "\n":
        return [(*_NO_WORD, start, end)] if _breaks(tokens.texts, index) else [], index + 1
    return [(*WORDS[text], start, end)] if text in WORDS else _split(text, start), index + 1


def _phrase(tokens: Tokens, index: int) -> tuple[Word, int] | None:
    """Return what a phrase that begins there means, and the index behind it, or None."""
    for phrase in PHRASES[tokens.texts[index]]:
        following = index + 1 + len(phrase.rest)
        if tokens.lowers[index + 1 : following] == phrase.rest:
            return phrase.word, following
    return None


def _breaks(texts: Sequence[str], index: int) -> bool:
    return index + 1 == len(texts) or texts[index + 1] == "\n" or index == 0 or texts[index - 1] == "\n"


def _number(text: str) -> str:
    return SYMBOLS[next((name for name, form in _NUMBERS if form.fullmatch(text)), "NUMBER")]


def _split(text: str, start: int) -> list[_Row]:
    rows: list[_Row] = []
    for part in _PART.finditer(text):
        rows.append((*WORDS.get(part[0], _NO_WORD), start + part.start(), start + part.end()))
    if all(symbol in _INERT for symbol, *_ in rows):
        return [(*_NO_WORD, start, start + len(text))]
    return rows


_INERT = frozenset({NOTHING, SYMBOLS["DASH"], SYMBOLS["APOSTROPHE"]})
