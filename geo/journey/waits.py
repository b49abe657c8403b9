"""Waits on the way: the least time that a border or a change of gauge costs, as allowances that a reader can set."""

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import groupby
from math import isfinite
from pathlib import Path
from types import MappingProxyType

from geo.data_files import data_dir
from geo.errors import DataError, InputError
from geo.reading.records import Mode

MINUTES_PER_HOUR = 60.0
LONGEST_H = 240.0
_DURATION = re.compile(r"(?:(\d+(?:\.\d+)?)\s*h)?\s*(?:(\d+(?:\.\d+)?)\s*min)?")


class WaitKind(StrEnum):
    """What a mover waits for."""

    BORDER = "border"
    GAUGE = "gauge"


@dataclass(frozen=True, slots=True)
class Wait:
    """One wait on a leg: where, "" when nobody knows, and the hours that are allowed for it."""

    kind: WaitKind
    place: str
    hours: float


Allowances = Mapping[tuple[Mode, WaitKind], float]
"""Hours for one wait, by mode of travel; a mode that is not named does not wait."""
Changes = Iterable[tuple[str, float]]
"""Kinds of waits with the hours that are allowed for them instead."""


@cache
def shipped_allowances() -> Allowances:
    """Return the allowances of the shipped table, read once."""
    return load_allowances(data_dir() / "halts.csv")


def load_allowances(path: Path) -> Allowances:
    """Return the allowances of a table with the columns mode, kind, minutes, source; DataError names a bad line."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return MappingProxyType(dict(_allowance(row, f"{path}:{rows.line_num}") for row in rows))


def _allowance(row: Mapping[str, str], place: str) -> tuple[tuple[Mode, WaitKind], float]:
    try:
        allowed_h = _checked(float(row["minutes"]) / MINUTES_PER_HOUR)
        return (Mode(row["mode"]), WaitKind(row["kind"])), allowed_h
    except (KeyError, ValueError) as error:
        raise DataError(f"{place}: mode, kind and minutes of a halt cannot be read ({error}): {row}") from error


def changed(allowances: Allowances, changes: Changes) -> Allowances:
    """Return the allowances with other hours for some kinds, for every mode that has them.

    Raises:
        InputError: when there is no such kind.
    """
    wanted = {_kind(name): _checked(hours) for name, hours in changes}
    return {key: wanted.get(key[1], hours) for key, hours in allowances.items()}


def possible(changes: Changes) -> tuple[tuple[str, float], ...]:
    """Return the changes that can be made; those of an unknown kind or an impossible length are passed over."""
    return tuple((kind, hours) for kind, hours in changes if kind in tuple(WaitKind) and _is_possible(hours))


def parse_change(text: str) -> tuple[str, float]:
    """Return the kind and the hours of "border=2h", "gauge=90min" or "gauge=1h30min"; InputError if it is none."""
    kind, _, words = text.partition("=")
    found = _DURATION.fullmatch(words.strip())
    if found is None or not any(found.groups()) or kind.strip() not in tuple(WaitKind):
        kinds = " or ".join(f"{each}=2h" for each in WaitKind)
        raise InputError(f"A halt is a kind and a time, {kinds}, 90min or 1h30min: {text!r}")
    return kind.strip(), _checked(float(found[1] or 0) + float(found[2] or 0) / MINUTES_PER_HOUR)


def _kind(name: str) -> WaitKind:
    try:
        return WaitKind(name)
    except ValueError as error:
        raise InputError(f"A halt is one of {', '.join(WaitKind)}: {name!r}") from error


def _is_possible(hours: float) -> bool:
    return isfinite(hours) and 0 <= hours <= LONGEST_H


def _checked(hours: float) -> float:
    if not _is_possible(hours):
        raise InputError(f"A halt lasts 0 to {LONGEST_H:g} hours: {hours!r}")
    return hours


def total_h(waits: Iterable[Wait]) -> float:
    """Return the hours of all the waits."""
    return sum(wait.hours for wait in waits)


def in_words(waits: Iterable[Wait]) -> str:
    """Return the waits as they go into a sum: "2 h at 2 borders and 2 h for the change of gauge", "" for none."""
    by_kind = groupby(sorted(waits, key=lambda wait: wait.kind), key=lambda wait: wait.kind)
    return " and ".join(_words(kind, list(group)) for kind, group in by_kind)


def _words(kind: WaitKind, waits: Sequence[Wait]) -> str:
    hours = f"{total_h(waits):,.1f}".removesuffix(".0")
    one, many = _NAMES[kind]
    return f"{hours} h {one if len(waits) == 1 else many.format(len(waits))}"


_NAMES: Mapping[WaitKind, tuple[str, str]] = {
    WaitKind.BORDER: ("at the border", "at {} borders"),
    WaitKind.GAUGE: ("for the change of gauge", "for {} changes of gauge"),
}
