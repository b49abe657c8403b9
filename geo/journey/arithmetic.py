"""Distance over time: windows, speed ranges, verdicts, and the sum in words."""

from collections.abc import Sequence
from datetime import timedelta

from geo.dates import Interval
from geo.journey.records import Plausibility
from geo.journey.speeds import SpeedLimit
from geo.journey.waits import Wait, in_words, total_h

TIGHT_SHARE = 0.8
"""A way that needs more than this share of the speed limit is tight."""
Window = tuple[float, float]
"""The shortest and the longest time that may have passed, in hours."""


def window_h(left: Interval | None, came: Interval | None) -> Window | None:
    """Return the shortest and longest hours between leaving and coming, None when an end is open or the order fails."""
    if left is None or came is None:
        return None
    if left.earliest is None or left.latest is None or came.earliest is None or came.latest is None:
        return None
    shortest, longest = came.earliest - left.latest, came.latest - left.earliest
    if longest <= timedelta(0):
        return None
    return max(0.0, shortest / timedelta(hours=1)), longest / timedelta(hours=1)


def speed_kmh(
    distance_km: float, window: Window | None, waits: Sequence[Wait] = ()
) -> tuple[float, float | None] | None:
    """Return the slowest and fastest average speed under way in km/h, None when the waits leave no time to go.

    The fastest is None when no time at all may have passed.
    """
    if window is None or window[1] <= total_h(waits):
        return None
    shortest, longest = _under_way(window, waits)
    return distance_km / longest, distance_km / shortest if shortest > 0 else None


def _under_way(window: Window, waits: Sequence[Wait]) -> Window:
    """The hours that are left of the window for going."""
    waited = total_h(waits)
    return max(0.0, window[0] - waited), window[1] - waited


def verdict(distance_km: float, window: Window | None, limit: SpeedLimit, waits: Sequence[Wait] = ()) -> Plausibility:
    """Return whether the way fits the window at the limit: tight when it needs more than four fifths of it."""
    if window is None:
        return Plausibility.UNKNOWN
    speeds = speed_kmh(distance_km, window, waits)
    if speeds is None or speeds[0] > limit.kmh:
        return Plausibility.IMPOSSIBLE
    return Plausibility.TIGHT if speeds[0] > TIGHT_SHARE * limit.kmh else Plausibility.POSSIBLE


def sum_in_words(distance_km: float, by: str, window: Window | None, waits: Sequence[Wait] = ()) -> str:
    """Return the sum: "835 km by rail / 30 to 42 h = 20 to 28 km/h"; only the distance when no window is known.

    With waits: "900 km by rail / 29 to 41 h (30 to 42 h less 1 h at the border) = 22 to 31 km/h".
    """
    way = f"{kilometres(distance_km)} {by}"
    if window is None:
        return way
    speed, less = speed_kmh(distance_km, window, waits), in_words(waits)
    if speed is None:
        return f"{way} / {hours(window[1])} h at most less {less}: no time is left"
    told = f" ({_hours_in_words(window)} less {less})" if less else ""
    return f"{way} / {_hours_in_words(_under_way(window, waits))}{told} = {_speed_in_words(*speed)}"


def _hours_in_words(window: Window) -> str:
    return f"{_from_to(hours(window[0]), hours(window[1]))} h" if window[0] > 0 else f"up to {hours(window[1])} h"


def _speed_in_words(slowest: float, fastest: float | None) -> str:
    least = f"{slowest:,.0f}"
    if fastest is None:
        return "any speed" if least == "0" else f"at least {least} km/h"
    most = f"{fastest:,.0f}"
    if least == "0":
        return "less than 1 km/h" if most == "0" else f"up to {most} km/h"
    return f"{_from_to(least, most)} km/h"


def _from_to(low: str, high: str) -> str:
    """Both ends of a range in words, or the one number to which both are rounded."""
    return low if low == high else f"{low} to {high}"


def kilometres(distance_km: float) -> str:
    """Return the distance in words, in whole kilometres: "2,036 km", "less than 1 km"."""
    return f"{distance_km:,.0f} km" if round(distance_km) else "less than 1 km"


def hours(value: float) -> str:
    """Return the hours without a needless fraction: "30", "1.5"."""
    return f"{value:,.1f}".removesuffix(".0")
