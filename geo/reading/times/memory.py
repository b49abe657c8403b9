"""What a reading keeps in mind of each expression, so that later ones can be counted from it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from geo.reading.records import TimexType
from geo.reading.times.anchoring import Placed
from geo.reading.times.context import Context, Reference
from geo.reading.times.meaning import Meaning

_DATE = re.compile(r"(BC)?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d])")
_OPEN_DAY = re.compile(r"XXXX-WXX-\d")
_LATE_HOUR = 18
_FORTNIGHT = timedelta(days=14)
_DAY_ENDS = "T24:00"
_SETTING_OUT = frozenset(
    """left leave leaves leaving set sets sailed sails sail departed departs departure departing started starts start
    began begins embarked embark quitted""".split()
)


_OPENING = frozenset("setting starting sailing embarking quitting beginning".split())


def reference_to(meaning: Meaning, placed: Placed, words: str, context: Context) -> Reference | None:
    """Return what can be counted from a placed expression; None for durations, sets and PAST_REF.

    A time of day is named by the day that it was given.
    """
    value = placed.value.split("T")[0]
    if meaning.type in (TimexType.DURATION, TimexType.SET):
        return None
    found = _DATE.match(value)
    if found is None and not _OPEN_DAY.fullmatch(value):
        return None
    era, year, month, day = found.groups() if found else (None, "0", None, None)
    return Reference(
        value=value,
        name=_name(meaning, words, context),
        year=-int(year) if era else int(year),
        month=int(month or 0),
        day=int(day or 0),
        start=placed.start,
        end=placed.end,
        late=_is_late(meaning) or placed.value.endswith(_DAY_ENDS),
        clock=_clock(placed.value),
        inherits=_inherits_day(meaning, context) and (meaning.part == "NI" or not context.looks_back),
        by_weekday=_goes_by_weekday(meaning, context),
    )


def _goes_by_weekday(meaning: Meaning, context: Context) -> bool:
    goes_on = context.day is not None and context.day.by_weekday
    if meaning.weekday is None:
        return goes_on and _inherits_day(meaning, context)
    return meaning.day is not None or goes_on


def _name(meaning: Meaning, words: str, context: Context) -> str:
    day = context.day or context.published
    return day.name if day is not None and _inherits_day(meaning, context) else f"“{words}”"


def _inherits_day(meaning: Meaning, context: Context) -> bool:
    told = context.day or context.published
    return meaning.has_time and not meaning.has_day and told is not None


def _is_late(meaning: Meaning) -> bool:
    return meaning.part in ("EV", "NI", "DU") or bool(meaning.clock and meaning.clock[0] >= _LATE_HOUR)


def _clock(value: str) -> int | None:
    told = re.search(r"T(\d\d):(\d\d)", value)
    return int(told[1]) * 60 + int(told[2]) if told else None


def open_paragraph(context: Context) -> None:
    """Let the weekdays of a new paragraph be the report's own again, unless the story lies over a fortnight back."""
    day, now = context.day, context.published
    if day is None or now is None or not day.by_weekday or day.date is None or now.date is None:
        return
    if now.date - day.date <= _FORTNIGHT:
        context.day = replace(day, by_weekday=False)


def remember_start(context: Context, reference: Reference, words: Sequence[str]) -> None:
    """Keep the day of setting out: the first day told in a sentence with a word for it."""
    sets_out = words[0] in _OPENING or not _SETTING_OUT.isdisjoint(words)
    if reference.day and context.start is None and sets_out:
        context.start = reference


def remember(context: Context, reference: Reference | None, leading: bool, aside: bool) -> None:
    """Keep a reference: `leading` when it leads its sentence, `aside` when it stands in brackets."""
    if reference is None or (aside and context.day is not None):
        return
    if reference.year:
        context.mention = reference
        context.era = reference if leading and not aside and not reference.day else None
        if leading or context.story is None:
            context.story = reference
    if reference.day or not reference.year:
        context.day = reference
