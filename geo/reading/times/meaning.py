"""What a time expression says by itself, before any date to count from is known."""

from dataclasses import dataclass, fields, replace
from enum import StrEnum

from geo.reading.records import TimexType


class Base(StrEnum):
    """What a relative expression counts from: the report's date, what the text last spoke of, the day of setting out.

    OVERNIGHT is the night of the day last spoken of, and without one the night before the report.
    """

    NONE = ""
    PUBLISHED = "published"
    MENTION = "mention"
    START = "start"
    OVERNIGHT = "overnight"


UNKNOWN = "?"


@dataclass(frozen=True, slots=True)
class Meaning:
    """One expression's content; what it does not say is None or "".

    Attributes:
        type: TIMEX3 type.
        value: the TIMEX3 value where it is known already (durations, sets, PAST_REF).
        year: negative before our era (490 BC is -490); likewise month, day and weekday (ISO, Monday is 1).
        block: decade ("194") or century ("19") with its era.
        season: SP, SU, FA or WI; also a quarter "Q3" or a half "H1".
        feast: the rule of a feast that moves in the calendar ("easter+1").
        unit: what is counted: D, W, M, Y, DE, CE, Q, WE, TH, TM, TS.
        shift: how many of the unit from the base; None where the count is vague.
        fine: whether a shift leads to a day or moment ("two weeks ago") and not to the unit ("last week").
        part: MO, AF, EV, NI, DA, DU, NOON or MIDNIGHT.
        clock: hour, minute and second, as far as told.
        unsaid: whether the clock's half of the day is left to the reader ("at seven").
        zone: IANA name that the text states.
        local: whether the text says "local time".
        modifier: early, mid or late: which stretch of the whole.
        near: about, before or after: how the moment lies to the clock time; within: it is no later than counted.
        opens: whether it opens a range, whose other end tells the day and the half of it for both ("from 5 to 7 p.m.").
        definite: whether the context tells which part of the day it is ("the evening", but not "at night").
        narrated: whether it is a time only in a text that narrates the past ("the former king", "this period").
        turn: -1 for "last", 1 for "next", 0 for "this" with a weekday, month or season; None when bare.
    """

    type: TimexType
    value: str = ""
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    block: str = ""
    season: str = ""
    feast: str = ""
    unit: str = ""
    shift: int | None = None
    base: Base = Base.NONE
    fine: bool = False
    part: str = ""
    clock: tuple[int, ...] = ()
    unsaid: bool = False
    zone: str = ""
    local: bool = False
    modifier: str = ""
    near: str = ""
    turn: int | None = None
    opens: bool = False
    definite: bool = False
    narrated: bool = False

    @property
    def has_day(self) -> bool:
        """Whether it says which day it is, in whatever way."""
        told = self.day is not None or self.weekday is not None or bool(self.feast)
        return told or (self.unit == "D" and self.base not in (Base.NONE, Base.OVERNIGHT))

    @property
    def counts_back(self) -> bool:
        """Whether it counts days or weeks back from what was told: "six days before"."""
        return self.base is Base.MENTION and self.unit in ("D", "W") and (self.shift or 0) < 0

    @property
    def is_date(self) -> bool:
        """Whether it tells a day of a month and no time of it."""
        return self.day is not None and self.month is not None and not self.has_time

    @property
    def zone_only(self) -> bool:
        """Whether it names a zone and nothing else."""
        return bool(self.zone or self.local) and not self.clock and not self.part

    @property
    def has_time(self) -> bool:
        """Whether it says a part of the day or a clock time."""
        return bool(self.part or self.clock)


def merged(first: Meaning, second: Meaning) -> Meaning:
    """Return one meaning of both; the first wins where both speak."""
    added = {
        field.name: getattr(second, field.name)
        for field in fields(Meaning)
        if getattr(first, field.name) == field.default and getattr(second, field.name) != field.default
    }
    kind = TimexType.TIME if TimexType.TIME in (first.type, second.type) else first.type
    return replace(first, **{**added, "type": kind})
