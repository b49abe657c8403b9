"""The words of time as a table: each word's symbol in the grammar and its value."""

from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from geo.errors import DataError

_TABLE = Path(__file__).with_name("words.tsv")
_FIRST_SYMBOL = 0x100
NOTHING = " "


class Word(NamedTuple):
    """A word's symbol (one character, which stands for it in the grammar's patterns) and its value."""

    symbol: str
    value: str


class Phrase(NamedTuple):
    """A word of several tokens: the tokens after the first, casefolded, and what the whole means."""

    rest: tuple[str, ...]
    word: Word


def read_table(path: Path = _TABLE) -> list[tuple[str, str, str]]:
    """Return the rows of a table of words as symbol, value and word; DataError names a broken line."""
    rows: list[tuple[str, str, str]] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("# "):
            continue
        cells = line.split("\t")
        if len(cells) != 3 or not all(cells):
            raise DataError(f"{path.name}, line {number}: three columns are wanted, symbol, value, words: {line!r}")
        rows.extend((cells[0], cells[1], word) for word in cells[2].split())
    return rows


def _cities() -> list[tuple[str, str, str]]:
    zones = files("tzdata").joinpath("zones").read_text(encoding="utf-8").split()
    return [("CITY", zone, zone.rsplit("/")[-1]) for zone in zones if "/" in zone and not zone.startswith("Etc/")]


def _countries() -> list[tuple[str, str, str]]:
    """Return the countries of one zone ("Sudan time"), by the names of the zone database."""
    folder = files("tzdata").joinpath("zoneinfo")
    zones: dict[str, list[str]] = {}
    for code, _, zone, *_ in _columns(folder.joinpath("zone.tab").read_text(encoding="utf-8")):
        zones.setdefault(code, []).append(zone)
    names = _columns(folder.joinpath("iso3166.tab").read_text(encoding="utf-8"))
    single = [(name, zones[code][0]) for code, name in names if len(zones.get(code, ())) == 1]
    return [("CITY", zone, name.replace(" ", "_")) for name, zone in single if name.replace(" ", "").isalpha()]


def _columns(table: str) -> list[list[str]]:
    return [line.split("\t") for line in table.splitlines() if line and not line.startswith("#")]


def _forms(word: str) -> tuple[str, ...]:
    if word[0].isupper():
        return word, word.upper()
    return word, word.capitalize(), word.upper()


_NUMBER_SYMBOLS = ("DAY", "PAIR", "YEAR", "FOUR", "NUMBER", "CLOCK", "DOTTED", "SHORTDOT", "DOTDATE")
# The table comes last: where it names a city of the zone database, it has the last word.
_ROWS = _cities() + _countries() + read_table()
SYMBOLS = {
    name: chr(_FIRST_SYMBOL + index)
    for index, name in enumerate(dict.fromkeys((*_NUMBER_SYMBOLS, *(row[0] for row in _ROWS))))
}
WORDS = {form: Word(SYMBOLS[name], value) for name, value, word in _ROWS if "_" not in word for form in _forms(word)}
PHRASES: dict[str, list[Phrase]] = {}
for _name, _value, _word in _ROWS:
    if "_" in _word:
        _first, *_rest = _word.split("_")
        for _form in _forms(_first):
            _phrase = Phrase(tuple(part.casefold() for part in _rest), Word(SYMBOLS[_name], _value))
            PHRASES.setdefault(_form, []).append(_phrase)
for _known in PHRASES.values():
    _known.sort(key=lambda phrase: -len(phrase.rest))
