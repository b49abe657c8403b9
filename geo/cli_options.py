"""The command line's options, and how they make a view."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from geo.dates import parse_date
from geo.errors import UnknownNameError
from geo.view import View

if TYPE_CHECKING:
    from geo.reading.records import Reading


class Status(StrEnum):
    """What a view can be limited to: the status of stops and legs, the standing of branches."""

    REPORTED = "reported"
    EXPECTED = "expected"
    SPECULATED = "speculated"
    DENIED = "denied"
    DISPUTED = "disputed"
    OVERTAKEN = "overtaken"


Paths = Annotated[
    list[Path],
    typer.Argument(metavar="PATH", help="Reports (.txt .md .html .pdf .docx), folders of them, .jsonl files."),
]
Sources = Annotated[
    list[str] | None, typer.Option("--source", metavar="ID", help="Only this report, by id or file; may be repeated.")
]
Speakers = Annotated[
    list[str] | None, typer.Option("--said-by", metavar="NAME", help="Only what this one says; may be repeated.")
]
Statuses = Annotated[list[Status] | None, typer.Option("--status", help="Only this status; may be repeated.")]
AsOf = Annotated[str, typer.Option("--as-of", metavar="DATE", help="Only reports published by the end of that day.")]
Mover = Annotated[
    str, typer.Option("--mover", metavar="NAME", help="Whose journey, where the reports tell of several.")
]

Halts = Annotated[
    list[str] | None,
    typer.Option("--halt", metavar="KIND=TIME", help="Allow so much for each border or gauge halt (border=2h)."),
]


@dataclass(frozen=True, slots=True)
class Filters:
    """The options that filter, as they were given."""

    sources: Sequence[str] | None
    speakers: Sequence[str] | None
    statuses: Sequence[Status] | None
    as_of: str
    mover: str
    halts: Sequence[str] | None = None

    @property
    def any(self) -> bool:
        """Whether any option was given."""
        return bool(self.sources or self.speakers or self.statuses or self.as_of or self.mover)

    def view(self, readings: "Sequence[Reading]") -> View:
        """Return the view that the options describe.

        Raises:
            UnknownNameError: when a source or speaker is none of those in the readings.
            InputError: when the date is none, or a halt cannot be read.
        """
        return View(
            reports=_chosen(self.sources, _names_of_reports(readings), "report"),
            speakers=_chosen(self.speakers, _names_of_speakers(readings), "speaker"),
            statuses=tuple(map(str, self.statuses)) if self.statuses else None,
            as_of=parse_date(self.as_of) if self.as_of else None,
            mover=self.mover or None,
            halts=_halts(self.halts or ()),
        )


def _halts(options: Iterable[str]) -> tuple[tuple[str, float], ...]:
    from geo.journey.waits import parse_change

    return tuple(parse_change(option) for option in options)


def _names_of_reports(readings: "Iterable[Reading]") -> list[tuple[str, str]]:
    reports = [reading.report for reading in readings]
    return [(report.id, report.id) for report in reports] + [(report.file, report.id) for report in reports]


def _names_of_speakers(readings: "Iterable[Reading]") -> list[tuple[str, str]]:
    from geo.journey.selection import speaker

    named = {name for reading in readings for name in (*map(speaker, reading.attestations), *_listed(reading))}
    return [(name, name) for name in sorted(named)]


def _listed(reading: "Reading") -> Iterable[str]:
    return (each.name for each in reading.speakers)


def _chosen(wanted: Sequence[str] | None, known: Sequence[tuple[str, str]], what: str) -> tuple[str, ...] | None:
    """The values whose name is wanted, each name a pair of name and value; None when nothing is asked for."""
    if not wanted:
        return None
    return tuple(dict.fromkeys(_the_one(name, known, what) for name in wanted))


def _the_one(wanted: str, known: Sequence[tuple[str, str]], what: str) -> str:
    for name, value in known:
        if _folded(name) == _folded(wanted):
            return value
    names = ", ".join(dict.fromkeys(value or '""' for _, value in known)) or "none"
    raise UnknownNameError(f"There is no such {what}, there are: {names}; asked for {wanted!r}")


def _folded(name: str) -> str:
    """The name as it is compared: typed apostrophes are straight, printed ones are not."""
    return " ".join(name.replace("’", "'").casefold().split())
