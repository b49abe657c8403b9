"""Lengths of time of more than a number and its unit: "half an hour", "an hour and ten minutes", "a day and a half"."""

from collections.abc import Sequence
from typing import NamedTuple

from geo.reading.quantities.numerals import numeral_at
from geo.reading.tokens import Token

_NAMES = {
    "min": "minute minutes min mins",
    "h": "hour hours hrs",
    "days": "day days",
    "weeks": "week weeks",
    "months": "month months",
}
_UNITS = {name: unit for unit, names in _NAMES.items() for name in names.split()}
_SMALLER = {"weeks": (7.0, "days"), "days": (24.0, "h"), "h": (60.0, "min")}
_ARTICLES = ("a", "an")
_PARTS = {"half": 0.5, "quarter": 0.25}
_HALF_AN_HOUR = 30.0
_REACH = 5


class LengthOfTime(NamedTuple):
    """A length of time, its unit, and how many tokens it takes."""

    value: float
    unit: str
    length: int


def length_at(words: Sequence[Token], index: int) -> LengthOfTime | None:
    """Return the length of time of several parts that begins at the index, or None."""
    reach = 2 if words[index].lower in _ARTICLES else _REACH
    if not any(word.lower in _UNITS for word in words[index + 1 : index + reach]):
        return None
    half = _half(words, index)
    if half is not None:
        return half
    first = _part(words, index)
    if first is None:
        return None
    joint = index + first.length
    joint += _is(words, joint, ("and",))
    return _fraction(words, joint, first) or _added(first, _part(words, joint), joint - index)


def article_at(words: Sequence[Token], index: int) -> LengthOfTime | None:
    """Return the single unit of "an hour", which is a quantity where a bound stands before it: "more than an hour"."""
    return _part(words, index) if words[index].lower in _ARTICLES else None


def _half(words: Sequence[Token], index: int) -> LengthOfTime | None:
    """Return the half of "half an hour", "half a day"."""
    if words[index].lower != "half" or not _is(words, index + 1, _ARTICLES):
        return None
    unit = _unit(words, index + 2)
    if unit == "h":
        return LengthOfTime(_HALF_AN_HOUR, "min", 3)
    return LengthOfTime(0.5, unit, 3) if unit else None


def _part(words: Sequence[Token], index: int) -> LengthOfTime | None:
    number = numeral_at(words, index) if index < len(words) else None
    value, length = number if number is not None else (1.0, 1)
    if number is None and not _is(words, index, _ARTICLES):
        return None
    unit = _unit(words, index + length)
    return LengthOfTime(value, unit, length + 1) if unit else None


def _unit(words: Sequence[Token], index: int) -> str:
    return _UNITS.get(words[index].lower, "") if index < len(words) else ""


def _is(words: Sequence[Token], index: int, told: Sequence[str]) -> bool:
    return index < len(words) and words[index].lower in told


def _fraction(words: Sequence[Token], joint: int, first: LengthOfTime) -> LengthOfTime | None:
    """Return the sum of "a day and a half", "an hour and a quarter"."""
    if not _is(words, joint - 1, ("and",)) or not _is(words, joint, _ARTICLES) or not _is(words, joint + 1, (*_PARTS,)):
        return None
    return first._replace(value=first.value + _PARTS[words[joint + 1].lower], length=first.length + 3)


def _added(first: LengthOfTime, second: LengthOfTime | None, before: int) -> LengthOfTime | None:
    """Return the sum of two lengths in the unit of the second, which has to be the next smaller one."""
    if second is None or first.unit not in _SMALLER or _SMALLER[first.unit][1] != second.unit:
        return None
    return LengthOfTime(first.value * _SMALLER[first.unit][0] + second.value, second.unit, before + second.length)
