"""What loading reports comes to: the reports, what could not be read, and what to know about those that were."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain

from geo.reports import Report


@dataclass(frozen=True, slots=True)
class Fault:
    """A file, or a line of one, that could not be read, and why."""

    file: str
    message: str


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to know about a file that was read: its encoding was guessed, its language is not read yet."""

    file: str
    message: str


@dataclass(frozen=True, slots=True)
class Loaded:
    """The reports that were read, each with an id of its own, and what to tell about the rest."""

    reports: tuple[Report, ...] = ()
    faults: tuple[Fault, ...] = ()
    notices: tuple[Notice, ...] = ()


def joined(parts: Iterable[Loaded]) -> Loaded:
    """Return all that the parts hold, in their order; a later report gives way where two bear one id."""
    each = tuple(parts)
    return Loaded(
        with_distinct_ids(chain.from_iterable(part.reports for part in each)),
        tuple(chain.from_iterable(part.faults for part in each)),
        tuple(chain.from_iterable(part.notices for part in each)),
    )


def with_distinct_ids(reports: Iterable[Report]) -> tuple[Report, ...]:
    """Return the reports, a number added to each id that an earlier one bears."""
    taken: dict[str, Report] = {}
    for report in reports:
        name = next(each for each in _numbered(report.id) if each not in taken)
        taken[name] = report if name == report.id else replace(report, id=name)
    return tuple(taken.values())


def _numbered(name: str) -> Iterator[str]:
    yield name
    number = 2
    while True:
        yield f"{name}-{number}"
        number += 1
