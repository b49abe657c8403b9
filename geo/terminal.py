"""What the command line shows: messages and progress on the error stream, a journey as tables."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

from geo.escaping import line
from geo.loaded import Loaded

if TYPE_CHECKING:
    from rich.console import Console

    from geo.maps.scene import Mark, Scene

Progress = Callable[[int, int], None]

_WIDTH_WITHOUT_TERMINAL = 140


def say(message: str) -> None:
    """Print a message on the error stream, on one line."""
    typer.echo(f"dateline: {line(message)}", err=True)


def say_what_was_loaded(loaded: Loaded) -> None:
    """Print each fault and each notice of a loading on the error stream."""
    for fault in loaded.faults:
        say(f"{fault.file}: {fault.message}")
    for notice in loaded.notices:
        say(f"{notice.file}: {notice.message}")


@contextmanager
def progress(label: str) -> Iterator[Progress | None]:
    """Give what draws a bar on the error stream, None when that is no terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich import progress as bars
    from rich.console import Console

    columns = (bars.TextColumn(label), bars.BarColumn(), bars.TaskProgressColumn(), bars.TimeElapsedColumn())
    with bars.Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def print_table(headings: Iterable[str], rows: Iterable[Iterable[str]], title: str = "") -> None:
    """Print rows of untrusted text under headings."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for heading in headings:
        table.add_column(heading, overflow="fold")
    for row in rows:
        # As Text, square brackets are no markup.
        table.add_row(*(Text(line(cell)) for cell in row))
    if table.row_count:
        _console().print(*([line(title)] if title else []), table, sep="\n")


def print_journey(scene: "Scene") -> None:
    """Print what was found, the places, the possible destinations, the disagreements, and the reports."""
    for text in (scene.headline, scene.subtitle, ""):
        _console().print(line(text), markup=False, highlight=False)
    print_table(_PLACE_HEADINGS, map(_place, scene.places), "On the way")
    print_table(_PLACE_HEADINGS, map(_place, scene.possible), "Possible destinations")
    differ = ((d.name, _positions(d.positions), d.verdict) for d in scene.disagreements)
    print_table(("", "positions", "verdict"), differ, "Where the reports disagree")
    print_table(
        ("", "report", "id"), ((s.letter, f"{s.citation}{_hidden(s.shown)}", s.id) for s in scene.sources), "Reports"
    )


_PLACE_HEADINGS = ("", "place", "told", "clock", "by", "said by", "")


def _place(mark: "Mark") -> tuple[str, ...]:
    name = f"{mark.name} ({mark.note})" if mark.note else mark.name
    return mark.number, name, mark.detail, mark.zone, ", ".join(mark.letters), mark.said_by, mark.then


def _positions(positions: Iterable[tuple[str, tuple[str, ...]]]) -> str:
    return "; ".join(f"{value} ({', '.join(letters)})" if letters else value for value, letters in positions)


def _hidden(shown: bool) -> str:
    return "" if shown else " (not in this view)"


def _console() -> "Console":
    from rich.console import Console

    console = Console(highlight=False, markup=False, emoji=False)
    if not console.is_terminal:
        console.width = _WIDTH_WITHOUT_TERMINAL
    return console
