"""Distance over time: windows, speed ranges, verdicts, and the sum in words."""

from datetime import timedelta

from geo.dates import Interval
from geo.journey.records import Plausibility
from geo.journey.speeds import SpeedLimit

TIGHT_SHARE = 0.8
"""A way that needs more than this share of the speed limit is tight."""


def window_h(left: Interval | None, came: Interval | None) -> tuple[float, float] | None:
    """Return the shortest and longest hours between leaving and coming, None when an end is open or the order fails."""
    if left is None or came is None:
        return None
    if left.earliest is None or left.latest is None or came.earliest is None or came.latest is None:
        return None
    shortest, longest = came.earliest - left.latest, came.latest - left.earliest
    if longest <= timedelta(0):
        return None
    return max(0.0, shortest / timedelta(hours=1)), longest / timedelta(hours=1)


def speed_kmh(distance_km: float, window: tuple[float, float] | None) -> tuple[float, float | None] | None:
    """Return the slowest and fastest average speed in km/h; the fastest is None when no time at all may have passed."""
    if window is None:
        return None
    shortest, longest = window
    return distance_km / longest, distance_km / shortest if shortest > 0 else None


def verdict(distance_km: float, window: tuple[float, float] | None, limit: SpeedLimit) -> Plausibility:
    """Return whether the way fits the window at the limit: tight when it needs more than four fifths of it."""
    if window is None:
        return Plausibility.UNKNOWN
    needed = distance_km / window[1]
    if needed > limit.kmh:
        return Plausibility.IMPOSSIBLE
    return Plausibility.TIGHT if needed > TIGHT_SHARE * limit.kmh else Plausibility.POSSIBLE


def sum_in_words(distance_km: float, by: str, window: tuple[float, float] | None) -> str:
    """Return the sum: "835 km by rail / 30 to 42 h = 20 to 28 km/h"; only the distance when no window is known."""
    way = f"{kilometres(distance_km)} {by}"
    speed = speed_kmh(distance_km, window)
    if window is None or speed is None:
        return way
    if speed[1] is None:
        return f"{way} / up to {hours(window[1])} h = at least {speed[0]:,.0f} km/h"
    return f"{way} / {hours(window[0])} to {hours(window[1])} h = {speed[0]:,.0f} to {speed[1]:,.0f} km/h"


def kilometres(distance_km: float) -> str:
    """Return the distance in words, in whole kilometres: "2,036 km"."""
    return f"{distance_km:,.0f} km"


def hours(value: float) -> str:
    """Return the hours without a needless fraction: "30", "1.5"."""
    return f"{value:,.1f}".removesuffix(".0")
