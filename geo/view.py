"""What the user is looking at: the record that filters, links and exports share."""

from dataclasses import dataclass
from datetime import date

from geo.dates import OPEN, Interval


@dataclass(frozen=True, slots=True)
class View:
    """What is looked at. None means "all"; an empty tuple means "none of them".

    Attributes:
        reports: ids of the reports shown.
        speakers: names of those whose statements are shown; "" stands for the report naming no one.
        statuses: words shown of reported, expected, speculated, denied, disputed, overtaken.
        window: stops that cannot lie in it are hidden.
        as_of: only reports published by the end of that day.
        mover: whose journey; None lets the program choose.
        selection: the id of a stop, leg, branch or conflict, or "".
        utc: times in UTC and not in local time.
        halts: kinds of halts on the way, each with the hours that are allowed for it instead of the usual ones.
    """

    reports: tuple[str, ...] | None = None
    speakers: tuple[str, ...] | None = None
    statuses: tuple[str, ...] | None = None
    window: Interval = OPEN
    as_of: date | None = None
    mover: str | None = None
    selection: str = ""
    utc: bool = False
    halts: tuple[tuple[str, float], ...] = ()
