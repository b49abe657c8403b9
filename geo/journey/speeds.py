"""How fast a mover can have gone: what the reports state, else the limit of its mode."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from geo.reading.records import Mode, Quantity

MODE_LIMITS_KMH: Mapping[Mode | None, float] = MappingProxyType(
    {
        # The fastest scheduled trains average about 300 km/h from stop to stop (China Railway timetables, 2023).
        Mode.RAIL: 300.0,
        # 35 knots: the service speed of the fastest passenger liners (SS United States, 1952).
        Mode.SEA: 65.0,
        # Airliners cruise at Mach 0.85, about 900 km/h; 1,100 with a jet stream behind them.
        Mode.AIR: 1100.0,
        # Motorway driving without a halt.
        Mode.ROAD: 120.0,
        # A forced march; Olympic race walkers reach 15 km/h for 20 km only.
        Mode.FOOT: 8.0,
        None: 1100.0,
    }
)
SLOWEST_LIMITS_KMH: Mapping[Mode | None, float] = MappingProxyType(
    {Mode.RAIL: 15.0, Mode.SEA: 5.0, Mode.AIR: 80.0, Mode.ROAD: 15.0, Mode.FOOT: 2.0, None: 2.0}
)
"""A stated speed below this is no limit of the mover's: a wind, a crawl through a station, another vehicle."""


@dataclass(frozen=True, slots=True)
class SpeedLimit:
    """The highest average speed that is taken as possible, in km/h, and the words for where it comes from."""

    kmh: float
    words: str
    quantities: tuple[str, ...] = ()


def speed_limit(quantities: Iterable[Quantity], mode: Mode | None) -> SpeedLimit:
    """Return the fastest speed that a report states for the mover, else the limit of the mode."""
    stated = [q for q in quantities if q.attribute == "speed" and q.unit == "km/h" and q.high is not None]
    fastest = max(stated, key=lambda q: q.high or 0.0, default=None)
    if fastest is None or fastest.high is None or fastest.high < SLOWEST_LIMITS_KMH[mode]:
        kind = "any known way of travel" if mode is None else f"travel by {mode.value}"
        return SpeedLimit(MODE_LIMITS_KMH[mode], f"the limit of {kind}")
    return SpeedLimit(fastest.high, "the stated speed", (fastest.id,))
