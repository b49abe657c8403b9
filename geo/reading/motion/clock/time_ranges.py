"""Times that last: "from 31 January to 3 February" is one, from the first day's beginning to the last one's end."""

from dataclasses import replace

from geo.reading.motion.units import TIME, Units
from geo.reading.records import Timex
from geo.reports import Span

_OPENING = ("from", "between")
_JOINING = ("to", "until", "till", "through", "and")
_DASHES = ("-", "–", "—")


def spanned(timex: Timex, units: Units) -> Timex:
    """Return the time from its beginning to the end of the one that closes the range, the time itself without one."""
    index = index_of(timex, units)
    last = _closing(units, index) if index >= 0 else None
    if last is None or timex.local_start is None or last.local_end is None or last.local_end <= timex.local_start:
        return timex
    start = units[index - 1].start if index and units[index - 1].lower in _OPENING else timex.span.start
    gap = " ".join(unit.text for unit in units[index + 1 : index + 2])
    words = f"{units[index - 1].text} " if start < timex.span.start else ""
    return replace(
        timex,
        span=Span(start, last.span.end),
        text=f"{words}{timex.text} {gap} {last.text}",
        local_end=last.local_end,
        edtf=f"{timex.edtf}/{last.edtf}" if timex.edtf and last.edtf != timex.edtf else timex.edtf,
    )


def index_of(timex: Timex, units: Units) -> int:
    """Return where the time stands among the units, or begins there, -1 when it does not."""
    return next((i for i, unit in enumerate(units) if unit.timex is not None and unit.start == timex.span.start), -1)


def _closing(units: Units, index: int) -> Timex | None:
    """Return the time that closes the range which the one at the index opens."""
    if index + 2 >= len(units) or units[index + 2].kind != TIME:
        return None
    joint = units[index + 1].lower
    opened = index > 0 and units[index - 1].lower in _OPENING
    return units[index + 2].timex if joint in _DASHES or (opened and joint in _JOINING) else None
