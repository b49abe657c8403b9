"""A text's tokens as pieces for the grammar: one symbol each, so that patterns run over a short string."""

import re
from dataclasses import dataclass

from geo.reading.times.lexicon import NOTHING, PHRASES, SYMBOLS, WORDS, Word
from geo.reading.tokens import Token

_PART = re.compile(r"[-‐‑'’]|[^-‐‑'’]+")
_NUMBERS = (
    ("DAY", re.compile(r"0?[1-9]|[12]\d|3[01]")),
    ("PAIR", re.compile(r"\d\d?")),
    ("YEAR", re.compile(r"1\d{3}|2[01]\d\d")),
    ("FOUR", re.compile(r"\d{4}")),
    ("CLOCK", re.compile(r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?")),
    ("DOTTED", re.compile(r"(?:[01]?\d|2[0-4])\.[0-5]\d")),
    ("DOTDATE", re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})")),
)
_Row = tuple[str, str, int, int]


@dataclass(frozen=True, slots=True)
class Pieces:
    """Pieces in the order of the text: a symbol, a value and offsets for each; `symbols` is one string."""

    symbols: str
    values: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def pieces_of(tokens: tuple[Token, ...]) -> Pieces:
    """Return the pieces of the tokens; a compound ("mid-September", "Sunday's") is cut where a part is a time word."""
    rows: list[_Row] = []
    stream = enumerate(tokens)
    for index, (text, start, end, _) in stream:
        word = WORDS.get(text)
        if text in PHRASES and (found := _phrase(tokens, index)) is not None:
            word, length = found
            end = [next(stream)[1].end for _ in range(length)][-1]
        if word is not None:
            rows.append((word.symbol, word.value, start, end))
        elif text != "\n" or _breaks(tokens, index):
            rows.extend(_unlisted(text, start, end))
    symbols, values, starts, ends = zip(*rows, strict=True) if rows else ((), (), (), ())
    return Pieces("".join(symbols), values, starts, ends)


def _phrase(tokens: tuple[Token, ...], index: int) -> tuple[Word, int] | None:
    for phrase in PHRASES[tokens[index].text]:
        length = len(phrase.rest)
        if tuple(token.lower for token in tokens[index + 1 : index + 1 + length]) == phrase.rest:
            return phrase.word, length
    return None


def _breaks(tokens: tuple[Token, ...], index: int) -> bool:
    return index + 1 == len(tokens) or tokens[index + 1].text == "\n" or index == 0 or tokens[index - 1].text == "\n"


def _unlisted(text: str, start: int, end: int) -> list[_Row]:
    if text[0].isdigit():
        return [(_number(text), text, start, end)]
    if len(text) > 3 and ("-" in text or "'" in text or "’" in text or "‑" in text or "‐" in text):
        return _split(text, start)
    return [(NOTHING, "", start, end)]


def _number(text: str) -> str:
    return SYMBOLS[next((name for name, form in _NUMBERS if form.fullmatch(text)), "NUMBER")]


def _split(text: str, start: int) -> list[_Row]:
    rows = []
    for part in _PART.finditer(text):
        symbol, value = WORDS.get(part[0], (NOTHING, ""))
        rows.append((symbol, value, start + part.start(), start + part.end()))
    if all(symbol in _INERT for symbol, *_ in rows):
        return [(NOTHING, "", start, start + len(text))]
    return rows


_INERT = frozenset({NOTHING, SYMBOLS["DASH"], SYMBOLS["APOSTROPHE"]})
