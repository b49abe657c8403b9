"""The foot of a picture: the reports with publishers and dates, the credits, "reported, not tracked"."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from geo.maps.headlines import ATTRIBUTION, NOT_TRACKED
from geo.maps.plane import Box, Point
from geo.maps.scene import Scene
from geo.maps.short_names import ELLIPSIS
from geo.maps.still.fonts import Pen, Pens, width, wrapped
from geo.maps.still.sheet import Sheet
from geo.maps.style import Theme

SOURCE_LINE, CREDIT_LINE = 18.0, 15.5
ABOVE, BETWEEN, BELOW = 26.0, 21.0, 13.0
MOST_SHARE = 0.16
LACKS_LETTERS = f"{ELLIPSIS} stands for letters that no font on this machine has."
_SOURCE, _BOLD = Pens.TEXT.value.at(13.5), Pens.NAME.value.at(13.5)
_HEAD_GAP, _LETTER_GAP, _SOURCE_GAP = 14.0, 7.0, 16.0


class Run(NamedTuple):
    """A stretch of a line in one face, and the gap after it."""

    words: str
    pen: Pen
    gap: float


@dataclass(frozen=True, slots=True)
class Foot:
    """The lines of the foot, and how high it is."""

    sources: Sequence[Sequence[Run]]
    credits: Sequence[str]

    @property
    def height(self) -> float:
        """From the foot of what stands above to the sheet's edge."""
        lines = (len(self.sources) - 1) * SOURCE_LINE + (len(self.credits) - 1) * CREDIT_LINE
        return ABOVE + lines + BETWEEN + BELOW


def foot(scene: Scene, room: float, sheet_height: float, *, lacks_letters: bool = False) -> Foot:
    """Return the foot for a sheet of that height, which it takes a sixth of at most; it says when letters lack."""
    beside = width(NOT_TRACKED, Pens.HEAD.value) + 2 * _SOURCE_GAP
    most = max(2, int((MOST_SHARE * sheet_height - ABOVE - BETWEEN - BELOW) / SOURCE_LINE) + 1)
    words = f"{LACKS_LETTERS} {ATTRIBUTION}" if lacks_letters else ATTRIBUTION
    return Foot(_sources(scene, room, most), wrapped(words, Pens.NOTE.value, room - beside))


def draw_foot(sheet: Sheet, made: Foot, frame: Box, theme: Theme) -> None:
    """Draw the foot into its frame."""
    y = frame.top + ABOVE
    for runs in made.sources:
        x = frame.left
        for run in runs:
            sheet.text(Point(x, y), run.words, run.pen, theme.ink)
            x += width(run.words, run.pen) + run.gap
        y += SOURCE_LINE
    y = sheet.height - BELOW
    for i, words in enumerate(reversed(made.credits)):
        sheet.text(Point(frame.left, y - i * CREDIT_LINE), words, Pens.NOTE.value, theme.muted)
    sheet.text(Point(frame.right, y), NOT_TRACKED, Pens.HEAD.value, theme.ink, anchor="right")


def _sources(scene: Scene, room: float, most: int) -> list[list[Run]]:
    """The reports with their letters, in as many lines as they need; those for which there is no line are counted."""
    lines = [[Run("Sources", _BOLD, _HEAD_GAP)]]
    for source in (source for source in scene.sources if source.shown):
        letter = Run(source.letter, _BOLD, _LETTER_GAP)
        if len(lines[-1]) > 1 and _length([*lines[-1], letter]) + width(source.citation, _SOURCE) > room:
            lines.append([])
        first, *rest = _split(source.citation, room - _length([*lines[-1], letter]), room)
        lines[-1] += [letter, Run(first, _SOURCE, _SOURCE_GAP)]
        lines += [[Run(words, _SOURCE, _SOURCE_GAP)] for words in rest]
    if len(lines) <= most:
        return lines
    dropped = sum(run.pen == _BOLD for line in lines[most - 1 :] for run in line)
    return [*lines[: most - 1], [_more(dropped)]]


def _split(words: str, first: float, room: float) -> tuple[str, ...]:
    """The text in lines, the first of them in less room."""
    parts = words.split()
    count = next((n for n in range(len(parts), 0, -1) if width(" ".join(parts[:n]), _SOURCE) <= first), 0)
    return " ".join(parts[:count]), *wrapped(" ".join(parts[count:]), _SOURCE, room)


def _length(runs: Sequence[Run]) -> float:
    return sum(width(run.words, run.pen) + run.gap for run in runs)


def _more(count: int) -> Run:
    return Run(f"and {count} more reports" if count > 1 else "and more", _SOURCE, 0)
