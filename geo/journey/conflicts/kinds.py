"""Kinds of what is counted: "22 cars" in one report and "14 vehicles" in another may be one convoy."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from geo.journey.conflicts.ranges import PEOPLE, is_part
from geo.reading.records import Quantity
from geo.reading.tables import rows


def of_kinds(counted: Iterable[Quantity]) -> Iterator[tuple[str, Sequence[Quantity]]]:
    """Yield each kind with the numbers that reports give for it in different words, one of each report.

    A report that counts a kind more than once counts parts of it, or other things: what it has of them is left out.
    A single one is no count of a train or a convoy.
    """
    by_kind: dict[str, dict[str, list[Quantity]]] = {}
    for quantity in counted:
        if not is_part(quantity) and quantity.high != 1:
            for kind in _kinds_of(quantity):
                by_kind.setdefault(kind, {}).setdefault(quantity.report, []).append(quantity)
    for kind, by_report in by_kind.items():
        once = [told[0] for told in by_report.values() if len(told) == 1]
        if len({(each.attribute, each.unit) for each in once}) > 1:
            yield kind, once


def are_of_one_kind(a: Quantity, b: Quantity) -> bool:
    """Return whether two numbers are of one word, or of two words for one kind of thing."""
    return a.attribute == b.attribute or bool(set(_kinds_of(a)) & set(_kinds_of(b)))


def _kinds_of(quantity: Quantity) -> Sequence[str]:
    """The kinds that a number is of, none where it is a measure: a train is so many carriages long, or metres."""
    if quantity.unit not in (quantity.attribute, PEOPLE) and quantity.unit not in _kinds():
        return ()
    return _kinds().get(quantity.attribute, ()) or _kinds().get(quantity.unit, ())


@cache
def _kinds() -> Mapping[str, tuple[str, ...]]:
    """The kinds that a word may be of: a coach goes by rail or by road."""
    found: dict[str, tuple[str, ...]] = {}
    for row in rows(Path(__file__).parent / "kinds.csv"):
        for word in row["words"].split("|"):
            found[word] = (*found.get(word, ()), row["kind"])
    return found
