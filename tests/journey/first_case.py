"""The first case by hand: what the two reports about the armoured train say, as a perfect reader would have it."""

from dataclasses import replace
from datetime import UTC, date, datetime

from geo.coords import LatLon
from geo.dates import Interval
from geo.gazetteer.place import Extent, Place
from geo.journey.anchoring import anchored
from geo.journey.build import Ground, build_journey
from geo.journey.records import Journey
from geo.journey.ways import by_rail
from geo.railways.network import shipped_network
from geo.reading.records import Attestation, Mention, Mode, Quantity, Reading, Role
from geo.reports import Span
from geo.view import View
from tests.journey.builders import make_attestation, make_reading, make_timex

A, B = "undated", "dated"
BRIDGE = Place("t:bridge", "Friendship bridge", LatLon(42.415, 130.641), "KP|RU", "PSTB", "")
RUSSIA = Place("country:RU", "Russia", LatLon(61.5, 96.7), "RU", "PCLI", "", Extent.AREA, 3000.0)
PYONGYANG = Place("t:pyongyang", "Pyongyang", LatLon(39.0339, 125.7543), "KP", "PPLC", "Asia/Pyongyang")
BEIJING = Place("t:beijing", "Beijing", LatLon(39.9075, 116.3972), "CN", "PPLC", "Asia/Shanghai")
RIVER = Place("t:river", "Razdolnaya River", LatLon(43.633, 131.92), "CN|RU", "STM", "", Extent.LINE, 60.0)
USSURIYSK = Place("t:ussuriysk", "Ussuriysk", LatLon(43.805, 131.957), "RU", "PPL", "Asia/Vladivostok")
VLADIVOSTOK = Place("t:vladivostok", "Vladivostok", LatLon(43.1056, 131.8735), "RU", "PPLA", "Asia/Vladivostok")
VOSTOCHNY = Place("t:vostochny", "Vostochny Cosmodrome", LatLon(51.884, 128.334), "RU", "SPCP", "Asia/Yakutsk")
MOSCOW = Place("t:moscow", "Moscow", LatLon(55.7522, 37.6156), "RU", "PPLC", "Europe/Moscow")
SUNDAY, TUESDAY = "Sunday afternoon", "early on Tuesday"
SPEED = Quantity("q1", B, Span(40, 46), "25 mph", "speed", 40.2336, 40.2336, "km/h", "known for")
CARRIAGES = (
    Quantity("q2", A, Span(0, 9), "more than 20 carriages", "carriages", 20.0, None, "carriages", "typically"),
    Quantity("q3", B, Span(50, 59), "10 to 15 carriages", "carriages", 10.0, 15.0, "carriages", ""),
)


def _said(place: Place | None, motion: str, start: int, **changes: object) -> Attestation:
    return make_attestation(place, motion, start=start, mode=Mode.RAIL, mover="Kim Jong Un", **changes)  # type: ignore[arg-type]


UNDATED = make_reading(
    _said(PYONGYANG, "depart", 20, report=A, words=SUNDAY, said_by=["North Korea's state media"]),
    replace(
        _said(None, "cross", 40, report=A, words=TUESDAY, said_by=["South Korea's Defense Ministry"]),
        goal=replace(_said(RUSSIA, "head", 40).goal, mention=Span(43, 44)),  # type: ignore[type-var]
    ),
    published=None,
    mentions=(Mention(Span(60, 66), "Moscow", Role.METONYM, MOSCOW, (), ""),),
    quantities=CARRIAGES[:1],
)
DATED = make_reading(
    _said(RUSSIA, "head", 0, report=B),
    _said(PYONGYANG, "depart", 20, report=B),
    _said(BEIJING, "pass", 40, report=B),
    _said(RUSSIA, "pass", 50, report=B),
    _said(USSURIYSK, "head", 60, report=B),
    _said(VLADIVOSTOK, "meet", 80, report=B, certainty="speculated", withdrawn=Span(100, 120)),
    _said(RIVER, "cross", 100, report=B),
    _said(USSURIYSK, "head", 120, report=B),
    _said(VOSTOCHNY, "head", 140, report=B, certainty="speculated"),
    published=date(2023, 9, 13),
    quantities=(SPEED, CARRIAGES[1]),
)


def reread(reading: Reading, day: date) -> Reading:
    """The undated report as read from 13 September 2023, or from another day on which its words mean the same."""
    shift = 0 if date(2023, 9, 12) <= day <= date(2023, 9, 16) else 7 * (1 if day > date(2023, 9, 16) else -1)
    times = {SUNDAY: _hours(10 + shift, 3, 9), TUESDAY: _hours(11 + shift, 15, 21)}
    told = (
        replace(a, time=None if a.time is None else make_timex(times[a.time.text], a.time.text))
        for a in reading.attestations
    )
    return replace(reading, attestations=tuple(told))


def _hours(day: int, start: int, end: int) -> Interval:
    return Interval(*(datetime(2023, 9, day, hour, tzinfo=UTC) for hour in (start, end)))


def first_case(*readings: Reading, view: View | None = None) -> Journey:
    """Return the journey of these readings, both reports' when none is named."""
    ground = Ground(by_rail(shipped_network()), lambda code: (BRIDGE,) if code in ("KP", "RU") else ())
    told = anchored(readings or (UNDATED, DATED), reread)
    return build_journey(told, view or View(), ground)


def at_speed(kmh: float) -> Reading:
    """Return the dated report with another speed in it."""
    return replace(DATED, quantities=(replace(SPEED, low=kmh, high=kmh),))
