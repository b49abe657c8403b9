"""Which times give the hour."""

from geo.reading.records import Timex, TimexType


def is_clock(time: Timex | None) -> bool:
    """Return whether it gives the hour, and not only the day or its part: "at 9.20", not "on Monday morning"."""
    return time is not None and time.type is TimexType.TIME and time.value.partition("T")[2][:1].isdigit()
