"""How long a journey takes to build, at three sizes: the cost must grow no faster than n log n.

The journeys are made up, with times, without, with expectations, denials and numbers, so that every stage has work to
do: one long way of which each report tells a stretch, and one short way that all reports tell. Seconds are of processor
time: what else the machine does is not counted.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from math import log
from time import process_time

from geo.coords import LatLon
from geo.dates import Interval
from geo.gazetteer.place import Place
from geo.journey.build import Ground, build_journey
from geo.journey.ways import straight
from geo.reading.records import (
    Attestation,
    Certainty,
    Mode,
    Motion,
    PlaceRef,
    Quantity,
    Reading,
    Timex,
    TimexType,
)
from geo.reports import Report, Span
from geo.view import View

SIZES = (100, 300, 1000)
"""Reports; each has ten statements."""
STATEMENTS = 10
SHORT_WAY = 12
WHOLE_S, FILTER_S = 3.0, 0.3
GROUND = Ground(straight, lambda country: ())
START = datetime(2024, 1, 1, tzinfo=UTC)


def main() -> None:
    """Print the seconds for each size, for a changed filter, and how the cost grows."""
    for title, places in (("one long way", None), (f"one way of {SHORT_WAY} places", SHORT_WAY)):
        print_growth(title, [measure(size, places or size) for size in SIZES])
    print(f"wanted at {SIZES[-1]} reports: {WHOLE_S} s, a changed filter {FILTER_S} s")


def print_growth(title: str, seconds: Sequence[tuple[float, float]]) -> None:
    """Print the seconds for each size, and how much faster than n log n they grow."""
    for size, (whole, changed) in zip(SIZES, seconds, strict=True):
        print(f"{title}, {size} reports, {size * STATEMENTS} statements: {whole:.2f} s, changed filter {changed:.2f} s")
    small, large = SIZES[0], SIZES[-1]
    allowed = large * log(large) / (small * log(small))
    print(f"{title}: cost grew {seconds[-1][0] / seconds[0][0]:.1f} times, n log n grows {allowed:.1f} times")


def measure(reports: int, places: int) -> tuple[float, float]:
    """Return the seconds for the journey of all reports, and for the view of a third of them."""
    readings = made_up(reports, places)
    third = View(reports=tuple(reading.report.id for reading in readings[::3]))
    return best_of(lambda: build_journey(readings, View(), GROUND)), best_of(
        lambda: build_journey(readings, third, GROUND)
    )


def best_of(task: Callable[[], object], times: int = 3) -> float:
    """Return the seconds of the quickest of several runs: the others were disturbed."""
    seconds = []
    for _ in range(times):
        begun = process_time()
        task()
        seconds.append(process_time() - begun)
    return min(seconds)


def made_up(reports: int, places: int) -> tuple[Reading, ...]:
    """Return readings of that many reports, each about a stretch of one way with that many places."""
    way = [_place(number) for number in range(places)]
    return tuple(_reading(number, way) for number in range(reports))


def _place(number: int) -> Place:
    at = LatLon(60 * ((number * 7919) % 997) / 997 - 30, (number * 3.1) % 360 - 180)
    return Place(f"made:{number}", f"Place {number}", at, "ZZ", "PPL", "UTC")


def _reading(number: int, places: list[Place]) -> Reading:
    key = f"r{number}"
    published = date(2024, 1, 1) + timedelta(days=number // 4 + 3)
    report = Report(key, f"{key}.txt", "", "", "", published, "en", "", sha256(key.encode()).hexdigest())
    quantity = Quantity(f"q{key}", key, Span(0, 1), "some people", "people", 5.0 + number % 3, 9.0, "people", "")
    return Reading(report, attestations=tuple(_statements(key, number, places)), quantities=(quantity,))


def _statements(key: str, number: int, places: list[Place]) -> Iterator[Attestation]:
    for index in range(STATEMENTS):
        where = (number + index) % len(places)
        kind = (number * STATEMENTS + index) % 20
        motion = (Motion.PASS, Motion.ARRIVE, Motion.DEPART, Motion.BE_AT)[kind % 4]
        certainty = {17: Certainty.EXPECTED, 18: Certainty.SPECULATED, 19: Certainty.DENIED}.get(
            kind, Certainty.REPORTED
        )
        span = Span(index * 10, index * 10 + 9)
        ref = PlaceRef(places[where], span)
        time = None if kind % 3 == 0 else _time(where, span)
        yield Attestation(
            f"{key}-{index}", key, span, f"{key} {index}", "The caravan", motion,
            source=ref if motion is Motion.DEPART else None,
            at=None if motion is Motion.DEPART else ref,
            time=time, certainty=certainty, mode=Mode.AIR,
        )  # fmt: skip


def _time(where: int, span: Span) -> Timex:
    begun = START + timedelta(hours=6 * where)
    return Timex(span, "then", TimexType.TIME, "", interval=Interval(begun, begun + timedelta(hours=6)))


if __name__ == "__main__":
    main()
