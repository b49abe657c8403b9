"""Quantities: a number or a range with its noun, its bounds and what qualifies it, in normal units."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from geo.reading.furniture.around import clear_of
from geo.reading.quantities.lengths_of_time import LengthOfTime, article_at, length_at
from geo.reading.quantities.money import Money, money_at
from geo.reading.quantities.numerals import Numeral, beginnings, numeral_at
from geo.reading.quantities.qualifiers import habit, qualified
from geo.reading.quantities.undisclosed import identity, undisclosed
from geo.reading.records import Quantity
from geo.reading.tables import rows
from geo.reading.tokens import Token, Tokens
from geo.reports import Report, Span

_BETWEEN = 2
_NEAR = 15
_COMPANIES = frozenset("party suite band group delegation retinue entourage team crowd staff contingent force".split())
_PARTING = frozenset("that this same last next every each the at in on of to from for and or by".split())
_OWNERS = frozenset("the his her its their our my these those".split())
_UPWARDS = ("up", "high", "tall", "above")
_TIMES = ("duration", "years")
_COUNTED_FROM = ("ago", "past", "to")
_HOURS = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d")
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


def read_quantities(report: Report, tokens: Tokens, skip: Sequence[Span] = ()) -> tuple[Quantity, ...]:
    """Return the numbers with their nouns, in the order of the text, without those that begin in `skip`."""
    is_clear = clear_of(skip)
    found = sorted([*_quantities(report, tokens), *undisclosed(report, tokens)], key=lambda q: q.span)
    return tuple(quantity for quantity in found if is_clear(quantity.span))


def _quantities(report: Report, tokens: Tokens) -> Iterator[Quantity]:
    words, done = tokens.tokens, 0
    for index in beginnings(tokens):
        if index < done:
            continue
        lasting = _lasting(words, index)
        if lasting is not None:
            done = index + lasting.length
            if not _is_counted_from(words, done):
                yield _length_of_time(report, words, index, lasting)
            continue
        first = numeral_at(words, index)
        if first is not None:
            span = _range(words, index, first)
            noun = _noun(words, span.end) or _noun_before(words, index)
            money = money_at(words, index, span.end)
            if money is not None:
                yield _sum_of_money(report, words, index, span, money)
            elif noun is not None and not _counts_time(words, noun) and not _is_clock(words, index, noun):
                yield _quantity(report, words, index, span, noun)
            done = span.end


def _lasting(words: Sequence[Token], index: int) -> LengthOfTime | None:
    """Return the length of time of several parts there, or of one behind a bound: "more than an hour"."""
    found = length_at(words, index)
    if found is not None or words[index].lower not in ("a", "an") or not qualified(words, index)[1]:
        return found
    return article_at(words, index)


def _is_clock(words: Sequence[Token], index: int, noun: int) -> bool:
    """Return whether four figures and an "h" tell the hour: "0540H", "1430 hours"."""
    is_hour = measures().get(words[noun].lower, _NO_MEASURE).unit == "h"
    return is_hour and _HOURS.fullmatch(words[index].text) is not None


def _length_of_time(report: Report, words: Sequence[Token], index: int, told: LengthOfTime) -> Quantity:
    bounds = _Range(told.value, told.value, index + told.length)
    return _built(report, words, index, bounds, bounds.end - 1, Measure("duration", told.unit, 1.0))


def _sum_of_money(report: Report, words: Sequence[Token], index: int, span: _Range, money: Money) -> Quantity:
    measure = Measure("money", money.currency, 1.0)
    return _built(report, words, index - money.before, span, span.end - 1 + money.behind, measure)


def _range(words: Sequence[Token], index: int, first: Numeral) -> _Range:
    end = index + first.length
    if end < len(words) and words[end].text in ("to", "-", "–", "or", "and") and not _is_dash_apart(words, end):
        joined = words[end].text != "and" or (index > 0 and words[index - 1].lower == "between")
        second = numeral_at(words, end + 1) if joined else None
        if second is not None and second.value > first.value:
            return _Range(first.value, second.value, end + 1 + second.length)
    return _Range(first.value, first.value, end)


def _is_dash_apart(words: Sequence[Token], index: int) -> bool:
    """Return whether a dash between blanks stands there, which parts what it stands between: "May 9 - Three men"."""
    return words[index].text in ("-", "–") and words[index].start > words[index - 1].end


def _noun(words: Sequence[Token], start: int) -> int | None:
    is_joined = start < len(words) and words[start].text in ("-", "‑") and not _is_dash_apart(words, start)
    index = start + is_joined
    if _is_share(words, start):
        index = start + 2
    for position in range(index, min(index + _BETWEEN + 1, len(words))):
        if "-" in _pair(words, position) and _pair(words, position) in measures():
            return position + 1
        if words[position].lower.rstrip(".") in measures():
            return position + _is_measure(words, position + 1)
        if not words[position].text[0].isalpha() or words[position].lower in _PARTING:
            return None
    return None


def _is_share(words: Sequence[Token], start: int) -> bool:
    """Return whether some of a number of things are counted: "38 of the walkers"."""
    told = [word.lower for word in words[start : start + 2]]
    return len(told) > 1 and told[0] == "of" and told[1] in _OWNERS


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
    return is_time and _is_counted_from(words, noun + 1)


def _is_counted_from(words: Sequence[Token], index: int) -> bool:
    return index < len(words) and words[index].lower in _COUNTED_FROM


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
    if measure.unit in ("km", "m") and _is_per_hour(words, noun + 1):
        measure, noun = Measure("speed", "km/h", measure.factor), noun + 2
    named = measure._replace(
        attribute=_plural(lower) if measure.attribute == "=" else measure.attribute,
        unit=_plural(lower) if measure.unit == "=" else measure.unit,
    )
    return _built(report, words, index, span, noun, named)


def _is_per_hour(words: Sequence[Token], index: int) -> bool:
    told = [word.lower for word in words[index : index + 2]]
    return len(told) > 1 and told[0] in ("per", "an") and told[1] == "hour"


def _built(report: Report, words: Sequence[Token], index: int, span: _Range, last: int, measure: Measure) -> Quantity:
    start, qualifier, bound = qualified(words, index)
    quote_span = Span(words[min(start, last)].start, words[max(last, span.end - 1)].end)
    factor = measure.factor
    return Quantity(
        id=identity(report, quote_span),
        report=report.id,
        span=quote_span,
        quote=report.quote(quote_span),
        attribute=measure.attribute,
        low=None if bound == "high" else round(span.low * factor, 1),
        high=None if bound == "low" else round(span.high * factor, 1),
        unit=measure.unit,
        qualifier=habit(words, start) or qualifier,
    )


def _plural(noun: str) -> str:
    """Return the noun in the plural, where the table has that too."""
    plurals = (noun + "s", noun[:-1] + "ies")
    return next((plural for plural in plurals if plural in measures()), noun)
