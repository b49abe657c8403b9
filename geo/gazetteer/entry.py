"""An entry of the gazetteer as it is compiled: a place, its names with their kinds, and how well known it is."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from geo.gazetteer.kinds import NameKind
from geo.gazetteer.normalise import is_code
from geo.gazetteer.place import Place

_INITIALS = re.compile(r"[A-Z]{1,4}")
_SHORTEST_WORD = 4
_LOWER_ROMAN = re.compile(r"[a-z]")
Names = tuple[tuple[str, NameKind], ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A place, its names with their kinds, and how well known it is (a decimal logarithm, a city's population)."""

    place: Place
    names: Names
    prominence: float


def split_names(field: str) -> tuple[str, ...]:
    """Return the names in a field, which a bar divides."""
    return tuple(name for name in field.split("|") if name)


def named(usual: str, others: Iterable[str]) -> Names:
    """Return the names with their kinds: the usual one, then the others, initials as codes."""
    kinds = {usual: NameKind.USUAL}
    for name in others:
        kinds.setdefault(name, NameKind.CODE if _is_initials(name) else NameKind.ALTERNATE)
    return tuple(kinds.items())


def _is_initials(name: str) -> bool:
    """Return whether the name is short for another: "W. Va.", but not "V. C. Bird"."""
    last = name.rpartition(" ")[2]
    return is_code(name) and not (last != name and last.isalpha() and len(last) >= _SHORTEST_WORD)


def geonames_named(usual: str, others: Iterable[str]) -> Names:
    """Return the names with their kinds as GeoNames writes them: those in lower case are mechanical romanisations."""
    kinds = {usual: NameKind.USUAL}
    for name in others:
        kinds.setdefault(name, _geonames_kind(name))
    return tuple(kinds.items())


def _geonames_kind(name: str) -> NameKind:
    if _INITIALS.fullmatch(name):
        return NameKind.CODE
    return NameKind.ROMANISED if _LOWER_ROMAN.match(name) else NameKind.ALTERNATE
