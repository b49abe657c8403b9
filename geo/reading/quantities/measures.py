"""Quantities: a number or a range with its noun, its bounds and what qualifies it, in normal units."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from geo.reading.furniture.around import clear_of
from geo.reading.quantities.numerals import Numeral, beginnings, numeral_at
from geo.reading.quantities.undisclosed import identity, undisclosed
from geo.reading.records import Quantity
from geo.reading.tables import rows
from geo.reading.tokens import Token, Tokens
from geo.reports import Report, Span

_WORDS = Path(__file__).with_name("words.csv")

_BETWEEN = 2
_QUALIFIER_WORDS = 4
_HABIT_WORDS = 14
_NEAR = 15
_COMPANIES = frozenset("party suite band group delegation retinue entourage team crowd staff contingent force".split())
_PARTING = frozenset("that this same last next every each the at in on of to from for and or by".split())
_UPWARDS = ("up", "high", "tall", "above")
_TIMES = ("duration", "years")
_COUNTED_FROM = ("ago", "past", "to")
_RAIL = ("train", "trains", "rail", "railway", "locomotive", "carriages", "express")


class Measure(NamedTuple):
    """What a noun counts: the attribute ("=" for the noun itself), the unit, and the factor to that unit."""

    attribute: str
    unit: str
    factor: float


_NO_MEASURE = Measure("", "", 1.0)


class _Range(NamedTuple):
    low: float
    high: float
    end: int


@cache
def measures() -> Mapping[str, Measure]:
    """Return the measure that each noun stands for."""
    return {
        noun: Measure(row["attribute"], row["unit"], float(row["factor"]))
        for row in rows(Path(__file__).with_name("units.csv"))
        for noun in row["nouns"].split("|")
    }


@cache
def _qualifiers() -> tuple[tuple[tuple[str, ...], str, str], ...]:
    found = [(tuple(r["words"].split()), r["qualifier"], r["bound"]) for r in rows(_WORDS)]
    return tuple(sorted((q for q in found if q[2]), key=lambda q: -len(q[0])))


@cache
def _marks(kind: str) -> Mapping[str, str]:
    found = [row for row in rows(_WORDS) if row["kind"] == kind]
    return {word: r["qualifier"] for r in found for word in (r["words"].split() if kind == "habit" else [r["words"]])}


def read_quantities(report: Report, tokens: Tokens, skip: Sequence[Span] = ()) -> tuple[Quantity, ...]:
    """Return the numbers with their nouns, in the order of the text, without those that begin in `skip`."""
    is_clear = clear_of(skip)
    found = sorted([*_quantities(report, tokens), *undisclosed(report, tokens)], key=lambda q: q.span)
    return tuple(quantity for quantity in found if is_clear(quantity.span))


def _quantities(report: Report, tokens: Tokens) -> Iterator[Quantity]:
    words, done = tokens.tokens, 0
    for index in beginnings(tokens):
        first = numeral_at(words, index) if index >= done else None
        if first is not None:
            span = _range(words, index, first)
            noun = _noun(words, span.end) or _noun_before(words, index)
            if noun is not None and not _counts_time(words, noun):
                yield _quantity(report, words, index, span, noun)
            done = span.end


def _range(words: Sequence[Token], index: int, first: Numeral) -> _Range:
    end = index + first.length
    if end < len(words) and words[end].text in ("to", "-", "–", "or", "and"):
        joined = words[end].text != "and" or (index > 0 and words[index - 1].lower == "between")
        second = numeral_at(words, end + 1) if joined else None
        if second is not None and second.value > first.value:
            return _Range(first.value, second.value, end + 1 + second.length)
    return _Range(first.value, first.value, end)


def _noun(words: Sequence[Token], start: int) -> int | None:
    index = start + 1 if start < len(words) and words[start].text in ("-", "‑") else start
    for position in range(index, min(index + _BETWEEN + 1, len(words))):
        if "-" in _pair(words, position) and _pair(words, position) in measures():
            return position + 1
        if words[position].lower.rstrip(".") in measures():
            return position + _is_measure(words, position + 1)
        if not words[position].text[0].isalpha() or words[position].lower in _PARTING:
            return None
    return None


def _is_measure(words: Sequence[Token], position: int) -> bool:
    """Return whether another counted noun follows, which is then what is counted: "two police cars"."""
    return position < len(words) and measures().get(words[position].lower, _NO_MEASURE).unit in ("vehicles", "=")


def _noun_before(words: Sequence[Token], index: int) -> int | None:
    """Return where the noun of "a crew of 23" or "a party of 31" stands, or None."""
    is_counted = index > 1 and words[index - 1].lower == "of" and words[index - 2].lower in {"crew", *_COMPANIES}
    return index - 2 if is_counted else None


def _counts_time(words: Sequence[Token], noun: int) -> bool:
    """Return whether a duration only points to a time: "ten minutes to eight", "three years ago"."""
    is_time = measures().get(words[noun].lower, _NO_MEASURE).attribute in _TIMES
    return is_time and noun + 1 < len(words) and words[noun + 1].lower in _COUNTED_FROM


def _on_rails(words: Sequence[Token], noun: int) -> bool:
    return any(word.lower in _RAIL for word in words[max(0, noun - _NEAR) : noun + _NEAR])


def _pair(words: Sequence[Token], position: int) -> str:
    """Return two words joined, as the table writes a unit of two words ("nautical-miles")."""
    return "-".join(word.lower for word in words[position : position + 2])


def _quantity(report: Report, words: Sequence[Token], index: int, span: _Range, noun: int) -> Quantity:
    pair = _pair(words, noun - 1)
    lower = pair if "-" in pair and pair in measures() else words[noun].lower.rstrip(".")
    measure = measures()[lower] if lower in measures() else measures()["people"]
    if measure.attribute == "length" and noun + 1 < len(words) and words[noun + 1].lower in _UPWARDS:
        measure = measure._replace(attribute="height")
    if measure.attribute == "vehicles" and _on_rails(words, noun):
        measure = measures()["carriages"]
    start, qualifier, bound = _qualified(words, index)
    quote_span = Span(words[min(start, noun)].start, words[max(noun, span.end - 1)].end)
    factor = measure.factor
    return Quantity(
        id=identity(report, quote_span),
        report=report.id,
        span=quote_span,
        quote=report.quote(quote_span),
        attribute=_plural(lower) if measure.attribute == "=" else measure.attribute,
        low=None if bound == "high" else round(span.low * factor, 1),
        high=None if bound == "low" else round(span.high * factor, 1),
        unit=_plural(lower) if measure.unit == "=" else measure.unit,
        qualifier=_habit(words, start) or qualifier,
    )


def _plural(noun: str) -> str:
    """Return the noun in the plural, where the table has that too."""
    plurals = (noun + "s", noun[:-1] + "ies")
    return next((plural for plural in plurals if plural in measures()), noun)


def _qualified(words: Sequence[Token], index: int) -> tuple[int, str, str]:
    for phrase, qualifier, bound in _qualifiers():
        start = index - len(phrase)
        if start >= 0 and tuple(word.lower for word in words[start:index]) == phrase:
            return start, qualifier, bound
    return index, "", "both"


def _habit(words: Sequence[Token], index: int) -> str:
    for position in range(index - 1, max(-1, index - _HABIT_WORDS), -1):
        if words[position].text in ".!?;:\n":
            return ""
        if words[position].lower in _marks("habit"):
            return _marks("habit")[words[position].lower]
        if " ".join(word.lower for word in words[position : position + 2]) in _marks("known"):
            return "known for"
    return ""
