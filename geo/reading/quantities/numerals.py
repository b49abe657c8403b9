"""Numbers as figures and as words: "25", "3,586", "1.5 million", "four", "twenty-five", "two and a half", "a dozen"."""

from collections.abc import Sequence
from typing import NamedTuple

from geo.reading.tokens import Token, Tokens, indexes_of

_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
_ONES += "seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORDS = {word: float(n) for n, word in enumerate(_ONES)} | {word: 10.0 * (n + 2) for n, word in enumerate(_TENS)}
_SCALES = {"hundred": 100.0, "thousand": 1000.0, "million": 1e6, "billion": 1e9, "dozen": 12.0, "score": 20.0}
_TOO_MUCH = 1e15
_BEGINNINGS = frozenset(_WORDS) | {"a", "an", "half"}


class Numeral(NamedTuple):
    """A number and how many tokens it takes."""

    value: float
    length: int


def beginnings(tokens: Tokens) -> list[int]:
    """Return where a number could begin; a quick look that spares the rest of the text."""
    return indexes_of(set(filter(_may_begin, set(tokens.lowers))), tokens.lowers)


def _may_begin(lower: str) -> bool:
    return lower in _BEGINNINGS or lower[0].isdigit() or "-" in lower


def numeral_at(words: Sequence[Token], index: int) -> Numeral | None:
    """Return the number that begins at the index, or None."""
    if index >= len(words):
        return None
    simple = _simple(words[index])
    if simple is None:
        return _article_scale(words, index)
    number = _with_half(words, index, _scaled(words, index, simple))
    return number if number.value < _TOO_MUCH else None


def _simple(word: Token) -> float | None:
    if word.text[0].isdigit():
        return _figures(word.text)
    if word.lower in _WORDS:
        return _WORDS[word.lower]
    tens, _, ones = word.lower.partition("-")
    return _WORDS[tens] + _WORDS[ones] if tens in _TENS and ones in _ONES[1:10] else None


def _figures(text: str) -> float | None:
    plain = text.replace(",", "")
    try:
        return float(plain)
    except ValueError:
        return None


def _scaled(words: Sequence[Token], index: int, value: float) -> Numeral:
    return _with_rest(words, index, _multiplied(words, index, Numeral(value, 1)))


def _multiplied(words: Sequence[Token], index: int, numeral: Numeral) -> Numeral:
    value, length = numeral
    while index + length < len(words) and words[index + length].lower in _SCALES:
        value *= _SCALES[words[index + length].lower]
        length += 1
    return Numeral(value, length)


def _with_rest(words: Sequence[Token], index: int, numeral: Numeral) -> Numeral:
    """Return "a hundred and two" for "a hundred", when the rest is a smaller number in words."""
    joint = index + numeral.length
    if numeral.value % 100 or joint + 1 >= len(words) or words[joint].lower != "and" or words[joint - 1].text.isdigit():
        return numeral
    rest = _simple(words[joint + 1]) if words[joint + 1].text[0].isalpha() else None
    if rest is None or words[joint - 1].lower not in ("hundred", "thousand"):
        return numeral
    return Numeral(numeral.value + rest, numeral.length + 2)


def _article_scale(words: Sequence[Token], index: int) -> Numeral | None:
    following = words[index + 1].lower if index + 1 < len(words) else ""
    if words[index].lower not in ("a", "an"):
        return None
    if following in _SCALES:
        return _with_rest(words, index, _multiplied(words, index, Numeral(_SCALES[following], 2)))
    return None


def _with_half(words: Sequence[Token], index: int, numeral: Numeral) -> Numeral:
    after = [word.lower for word in words[index + numeral.length : index + numeral.length + 3]]
    if after == ["and", "a", "half"]:
        return Numeral(numeral.value + 0.5, numeral.length + 3)
    return numeral
