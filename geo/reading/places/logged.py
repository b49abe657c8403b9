"""Names in the short style of logs: beside a clock time, on a way of names between dashes, airports by their codes."""

import re
from collections.abc import Sequence

from geo.gazetteer.index import Gazetteer, Hit
from geo.gazetteer.normalise import code_key
from geo.reading.places.lexicon import words
from geo.reading.places.text import NameText

_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])[:.h][0-5]\d|(?!19|20)(?:[01]\d|2[0-3])[0-5]\d")
_CODE_LENGTH = 3
_WAY_MARKS = frozenset("/–—→>»›➔➝")
_EDGES = _WAY_MARKS | frozenset(";:|(,.•*")
_LONGEST_STEP = 3
_FEWEST_STEPS = 3
_MARKING, _AIRPORT_BEFORE = words("log_mark"), words("airport_before")


def is_clocked(text: NameText, first: int, end: int) -> bool:
    """Return whether a clock time hangs on the name: "Crewe 07:14", and of an entry "Crewe dep 07:14"."""
    if text.breaks[end]:
        return False
    if _CLOCK.fullmatch(text.names[end]):
        return True
    is_entry = text.breaks[first] > 0 or text.names[first - 1] in _EDGES
    return is_entry and text.keys[end] in _MARKING and _CLOCK.fullmatch(text.names[end + 1]) is not None


def is_on_way(text: NameText, first: int, end: int) -> bool:
    """Return whether the name is one of three or more that the same mark joins: "Dover / Bergen / Hull"."""
    mark = text.names[end] if text.names[end] in _WAY_MARKS else text.names[first - 1]
    if mark not in _WAY_MARKS:
        return False
    return 1 + _steps_before(text, first, mark) + _steps_behind(text, end, mark) >= _FEWEST_STEPS


def _steps_before(text: NameText, first: int, mark: str) -> int:
    count = 0
    while first > 0 and text.names[first - 1] == mark and not text.breaks[first]:
        step = _step(text.capital[max(0, first - 1 - _LONGEST_STEP) : first - 1][::-1])
        if not step:
            break
        first, count = first - 1 - step, count + 1
    return count


def _steps_behind(text: NameText, end: int, mark: str) -> int:
    count = 0
    while text.names[end] == mark and not text.breaks[end]:
        step = _step(text.capital[end + 1 : end + 1 + _LONGEST_STEP])
        if not step:
            break
        end, count = end + 1 + step, count + 1
    return count


def _step(capital: Sequence[bool]) -> int:
    """Return how many words of a name stand there, in the order given."""
    return next((index for index, is_capital in enumerate(capital) if not is_capital), len(capital))


def airports(text: NameText, index: int, gazetteer: Gazetteer) -> tuple[Hit, ...]:
    """Return the airport of that code where a flight's log has one: "dep VNY", "FR1882 STN-SXF"."""
    if not _is_code(text, index) or not _is_flown(text, index):
        return ()
    return tuple(hit for hit in gazetteer.key_hits(code_key(text.names[index])) if hit.place.feature == "AIRP")


def _is_code(text: NameText, index: int) -> bool:
    name = text.names[index]
    return len(name) == _CODE_LENGTH and name.isupper() and name.isalpha()


def _is_flown(text: NameText, index: int) -> bool:
    before = text.keys[index - 1]
    if index and not text.breaks[index] and before in _AIRPORT_BEFORE:
        return True
    if _CLOCK.fullmatch(text.names[index + 1]) and not text.breaks[index + 1]:
        return True
    first = index - 1 if _is_pair(text, index - 1) else index
    return first > 0 and _is_pair(text, first) and text.names[first - 1].isdigit()


def _is_pair(text: NameText, first: int) -> bool:
    """Return whether two codes stand there with a hyphen between."""
    if first < 0 or not (_is_code(text, first) and _is_code(text, first + 1)):
        return False
    return text.text[text.ends[first] : text.starts[first + 1]] in ("-", "–", "→")
