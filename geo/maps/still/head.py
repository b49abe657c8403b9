"""The head of a picture: the title, as large as it fits, and what it is made from."""

from dataclasses import dataclass

from geo.maps.headlines import AS_REPORTED
from geo.maps.plane import Box, Point
from geo.maps.scene import Scene
from geo.maps.still.fonts import Pen, Pens, width, wrapped
from geo.maps.still.sheet import Sheet
from geo.maps.style import Theme

ABOVE, LEADING, BETWEEN, BELOW = 21.0, 1.15, 34.0, 27.0
TITLE_SIZES = (34.0, 31.0, 28.0, 25.0)
SMALL_TITLES, SMALL_BELOW = (22.0, 20.0), 800.0
_TWO_LINES = 2


@dataclass(frozen=True, slots=True)
class Head:
    """The lines of the title in their face, and those under it."""

    title: tuple[str, ...]
    pen: Pen
    lines: tuple[str, ...]
    under: Pen

    @property
    def height(self) -> float:
        """From the sheet's edge to what stands below."""
        rest = (len(self.title) - 1) * self.pen.size * LEADING + (len(self.lines) - 1) * self.under.size * 1.25
        return ABOVE + self.pen.size + rest + BETWEEN + BELOW


def head(scene: Scene, room: float) -> Head:
    """Return the head in that room: a title that fits at none of the sizes takes two lines."""
    under = Pens.SUBTITLE.value
    words = " ".join(part for part in (scene.summary, scene.filtered) if part)
    sizes = (*TITLE_SIZES, *SMALL_TITLES) if room < SMALL_BELOW else TITLE_SIZES
    pens = [Pens.TITLE.value.at(size) for size in sizes]
    one = next((pen for pen in pens if width(scene.title, pen) <= room), None)
    pen = one or pens[-2]
    title = _title(scene.title, pen, room)
    if width(words, under) > room:
        under = under.at(16)
    return Head(_kept(title), pen, _kept(wrapped(words, under, room)), under)


def _title(words: str, pen: Pen, room: float) -> tuple[str, ...]:
    """The title in lines; one that is too long loses words of who travels, for where to is what one looks for."""
    whole = wrapped(words, pen, room)
    head, reported, tail = words.partition(AS_REPORTED)
    names = head.split()
    shorter = (wrapped(f"{' '.join(names[:n])}…{reported}{tail}", pen, room) for n in range(len(names) - 1, 0, -1))
    return whole if len(whole) <= _TWO_LINES else next((each for each in shorter if len(each) <= _TWO_LINES), whole)


def _kept(lines: tuple[str, ...]) -> tuple[str, ...]:
    return lines if len(lines) <= _TWO_LINES else (*lines[: _TWO_LINES - 1], f"{lines[_TWO_LINES - 1]} …")


def draw_head(sheet: Sheet, made: Head, frame: Box, theme: Theme) -> None:
    """Draw the head into its frame."""
    y = frame.top + ABOVE + made.pen.size
    for i, words in enumerate(made.title):
        sheet.text(Point(frame.left, y + i * made.pen.size * LEADING), words, made.pen, theme.ink)
    y += (len(made.title) - 1) * made.pen.size * LEADING + BETWEEN
    for i, words in enumerate(made.lines):
        sheet.text(Point(frame.left, y + i * made.under.size * 1.25), words, made.under, theme.muted)
