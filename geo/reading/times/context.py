"""What a time expression may count from: the publication date, and what the text last spoke of."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from geo.reading.times.meaning import Base, Meaning

_KEPT_DAYS = 64
_FAR_YEARS = 2
_FEWEST_YEARS = 5
_YEARS_A_COUNT = 8


@dataclass(frozen=True, slots=True)
class Reference:
    """A time to count from.

    Attributes:
        value: its TIMEX3 date value, of a day where it is one.
        name: how a basis names it.
        year: negative before our era; with month and day as far as told, 0 where not.
        start: the first local moment, None where it cannot be placed; likewise end.
        late: whether it lay in the evening or night, so that the small hours after it are the next day's.
        clock: minutes of the day, where a clock time was told.
        inherits: whether it only tells which part of the day it is, and the day is the one told before it.
        by_weekday: whether it is a date told with its weekday, or a weekday that goes on from one.
    """

    value: str
    name: str
    year: int = 0
    month: int = 0
    day: int = 0
    start: datetime | None = None
    end: datetime | None = None
    late: bool = False
    clock: int | None = None
    inherits: bool = False
    by_weekday: bool = False

    @property
    def date(self) -> date | None:
        """The day, where it is told and Python can hold it."""
        return date(self.year, self.month, self.day) if self.day and self.year > 0 else None


@dataclass(slots=True)
class Context:
    """The state of one reading; it grows as the expressions are anchored in the order of the text.

    Attributes:
        published: the report's date as a reference, None when nobody knows it.
        narrative: whether the text narrates years far from its publication, so that "July" is counted from the story.
        mention: what was last spoken of, None before the first date.
        story: where the story stands: the last mention that leads a sentence.
        day: what was last spoken of as a day.
        start: the day of setting out, from which "the third day" is counted: a day told with a word for it.
        report: the report's date, whatever its datelines say.
        looks_back: whether the time in hand is told in the pluperfect, so that it lies before the time told.
        looks_ahead: whether it was still to come at the time told, so that it lies behind that: "was due on Friday".
        counts_days: whether the text counts days from there, so that it is worth looking for.
        stamp: the clock time that opens the line, as the entries of a running report are stamped.
        era: a year or season that led its sentence and was the last time told, in which what follows may be placed.
        read_to: where in the text the last expression ended.
    """

    published: Reference | None
    narrative: bool
    mention: Reference | None = None
    story: Reference | None = None
    day: Reference | None = None
    start: Reference | None = None
    counts_days: bool = False
    stamp: Reference | None = None
    report: Reference | None = None
    looks_back: bool = False
    looks_ahead: bool = False
    era: Reference | None = None
    read_to: int = 0

    def __post_init__(self) -> None:
        """Keep the report's own date, from which each dateline counts; the datelines replace `published`."""
        self.report = self.published

    def base(self, base: Base, unit: str) -> Reference | None:
        """Return what an expression with this base counts its unit from."""
        if base is Base.PUBLISHED and not self.narrative:
            return (self.stamp if unit in ("TH", "TM", "TS") else None) or self.published
        if base is Base.START:
            return self.start
        told = self.day if unit in ("D", "TH", "TM", "TS") and self.day is not None else self.mention
        return told or self.published


@lru_cache(maxsize=_KEPT_DAYS)
def publication(day: date | None) -> Reference | None:
    """Return the publication date as a reference."""
    if day is None:
        return None
    name = f"{day:%a} {day.day} {day:%b} %Y, the publication date".replace("%Y", str(day.year))
    return Reference(day.isoformat(), name, day.year, day.month, day.day)


def is_narrative(meanings: Sequence[Meaning], published: date | None) -> bool:
    """Return whether a text narrates the past: many years far from publication, and little counted from it."""
    years = [meaning.year for meaning in meanings if meaning.year is not None]
    if len(years) < _FEWEST_YEARS or (published is not None and not _mostly_far(years, published.year)):
        return False
    return sum(_counts_from_publication(meaning) for meaning in meanings) * _YEARS_A_COUNT < len(years)


def _mostly_far(years: list[int], year: int) -> bool:
    return sum(abs(told - year) >= _FAR_YEARS for told in years) * 2 > len(years)


def _counts_from_publication(meaning: Meaning) -> bool:
    bare_weekday = meaning.weekday is not None and meaning.day is None
    return bare_weekday or (meaning.base is Base.PUBLISHED and not meaning.value)
