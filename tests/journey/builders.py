"""Statements, reports and journeys with defaults, for the tests of the journey stage."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from geo.coords import LatLon
from geo.dates import Interval
from geo.gazetteer.place import Extent, Place
from geo.journey.bounds import Ridden
from geo.journey.build import Ground, build_journey
from geo.journey.itinerary import Halt, Itinerary, Terrain
from geo.journey.legs import legs
from geo.journey.records import Basis, Journey
from geo.journey.speeds import SpeedLimit
from geo.journey.visits import Sighting, make_visit, sightings
from geo.journey.ways import straight
from geo.reading.records import (
    Attestation,
    Certainty,
    Mention,
    Mode,
    Motion,
    PlaceRef,
    Quantity,
    Reading,
    Role,
    Timex,
    TimexType,
)
from geo.reports import Report, Span
from geo.view import View

PLACES = {
    "Dakar": (14.69, -17.45, "SN", "PPLC", 2_500_000),
    "Thies": (14.79, -16.93, "SN", "PPLA", 320_000),
    "Tambacounda": (13.77, -13.67, "SN", "PPLA", 110_000),
    "Kayes": (14.45, -11.44, "ML", "PPLA", 130_000),
    "Bamako": (12.65, -8.00, "ML", "PPLC", 1_300_000),
    "Segou": (13.43, -6.26, "ML", "PPLA", 130_000),
    "Mopti": (14.48, -4.18, "ML", "PPLA", 110_000),
    "Gao": (16.27, -0.04, "ML", "PPLA", 87_000),
    "Dakar harbour": (14.68, -17.42, "SN", "PRT", 0),
    "Bamako airport": (12.53, -7.95, "ML", "AIRP", 0),
    "Kidira crossing": (14.46, -12.21, "SN|ML", "PSTB", 0),
    "Praia": (14.93, -23.51, "CV", "PPLC", 130_000),
    "New York": (40.71, -74.01, "US", "PPL", 8_800_000),
}
WIDE = {
    "Senegal": (14.5, -14.5, "SN", "PCLI", 350.0),
    "Mali": (17.0, -4.0, "ML", "PCLI", 900.0),
    "Atlantic": (20.0, -30.0, "", "OCN", 4000.0),
    "Strait": (14.7, -17.6, "", "STRT", 20.0),
}
LINES = {
    "Senegal River": (14.5, -12.3, "ML|MR|SN", "STM", 40.0),
    "Niger River": (13.0, -6.0, "GN|ML|NE|NG", "STM", 1200.0),
}
GROUND = Ground(straight, lambda code: ())
NO_LIMIT = SpeedLimit(100.0, "the limit")


def make_place(name: str, **changes: object) -> Place:
    """Return a place of the tables, or a new one off Dakar."""
    if name in WIDE:
        latitude, longitude, country, feature, radius = WIDE[name]
        place = Place(f"t:{name}", name, LatLon(latitude, longitude), country, feature, "", Extent.AREA, radius)
    elif name in LINES:
        latitude, longitude, country, feature, radius = LINES[name]
        place = Place(f"t:{name}", name, LatLon(latitude, longitude), country, feature, "", Extent.LINE, radius)
    else:
        latitude, longitude, country, feature, people = PLACES.get(name, (14.0, -17.0, "SN", "PPL", 0))
        at = LatLon(latitude, longitude)
        place = Place(f"t:{name}", name, at, country, feature, "Africa/Dakar", population=people)
    return replace(place, **changes)  # type: ignore[arg-type]


def at(day: int, start: int = 0, end: int = 24) -> Interval:
    """Return hours of a day of January 2024, UTC."""
    midnight = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(days=day - 1)
    return Interval(midnight + timedelta(hours=start), midnight + timedelta(hours=end))


def make_timex(when: Interval | None, text: str = "then") -> Timex:
    return Timex(Span(0, 4), text, TimexType.TIME, "", interval=when)


def make_attestation(
    place: str | Place | None = "Dakar",
    motion: str = "arrive",
    when: Interval | None = None,
    *,
    report: str = "a",
    mover: str = "Amina Diop",
    start: int = 0,
    certainty: str = "reported",
    said_by: Sequence[str] = (),
    source: str | None = None,
    goal: str | None = None,
    via: str | None = None,
    words: str = "",
    **changes: object,
) -> Attestation:
    """Return a statement about one place, which stands where its motion wants it; `start` is its place in the text."""
    kind = Motion(motion)
    refs: dict[str, Any] = {
        name: _ref(which, start + n) for n, (name, which) in enumerate(_arguments(place, kind, source, goal, via))
    }
    span = Span(start, start + 9)
    name = place.name if isinstance(place, Place) else place
    made = Attestation(
        id=f"{report}{start}-{motion}-{name}", report=report, span=span, quote=f"{motion} {name} {start}", mover=mover,
        motion=kind, certainty=Certainty(certainty), attributed_to=tuple(said_by), mode=Mode.ROAD, **refs,
        time=make_timex(when, words or "then") if when is not None or words else None,
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


def _arguments(
    place: str | Place | None, motion: Motion, source: str | None, goal: str | None, via: str | None
) -> list[tuple[str, str | Place | None]]:
    home = {Motion.DEPART: "source", Motion.HEAD: "goal", Motion.RETURN: "goal", Motion.ARRIVE: "goal"}
    home |= {Motion.PASS: "midpoint", Motion.CROSS: "midpoint"}
    named: dict[str, str | Place | None] = {"source": source, "midpoint": via, "at": None, "goal": goal}
    if place is not None:
        named[home.get(motion, "at")] = place
    return list(named.items())


def _ref(place: str | Place | None, start: int) -> PlaceRef | None:
    if place is None:
        return None
    return PlaceRef(place if isinstance(place, Place) else make_place(place), Span(start, start + 1))


def make_report(key: str = "a", published: date | None = date(2024, 1, 20)) -> Report:
    return Report(key, f"{key}.txt", "", "", "", published, "en", "text", key.ljust(64, "0"))


def make_reading(*told: Attestation, published: date | None = date(2024, 1, 20), **changes: object) -> Reading:
    """Return the reading of one report: that of its statements."""
    report = make_report(told[0].report if told else "a", published)
    return replace(Reading(report, attestations=told), **changes)  # type: ignore[arg-type]


def make_readings(*told: Attestation) -> tuple[Reading, ...]:
    """Return a reading for each report that the statements are from."""
    keys = dict.fromkeys(attestation.report for attestation in told)
    in_text = sorted(told, key=lambda attestation: attestation.span)
    return tuple(make_reading(*(a for a in in_text if a.report == key)) for key in keys)


def make_quantity(attribute: str, low: float | None, high: float | None, **changes: object) -> Quantity:
    made = Quantity("q1", "a", Span(0, 4), f"{low} {attribute}", attribute, low, high, attribute, "")
    return replace(made, **changes)  # type: ignore[arg-type]


def make_mention(name: str, start: int = 0, role: Role = Role.LOCATION) -> Mention:
    return Mention(Span(start, start + 1), name, role, make_place(name), (), "")


def seen(*told: Attestation) -> tuple[Sighting, ...]:
    return tuple(sightings(told))


def make_halt(*told: Attestation, basis: Basis = Basis.STATED) -> Halt:
    """Return a halt at the place of the first statement."""
    found = seen(*told)
    return Halt(make_visit(found[0].place, found), found[0].place, basis)


def make_terrain(**changes: object) -> Terrain:
    return replace(Terrain(Mode.ROAD, straight, lambda code: (), NO_LIMIT), **changes)  # type: ignore[arg-type]


def ridden(way: Itinerary) -> Ridden:
    """Return the legs of a way, by road and as fast as the mode allows."""
    made = legs(way.halts, way.basis, "Amina Diop", make_terrain())
    return Ridden({(leg.start, leg.end): leg for leg in made}, 0.0)


def journey_of(*told: Attestation, view: View | None = None, ground: Ground = GROUND) -> Journey:
    """Return the journey that statements of any reports tell."""
    return build_journey(make_readings(*told), view or View(), ground)


def names(journey: Journey) -> list[str]:
    """Return the names of the stops in order."""
    return [stop.place.name for stop in journey.stops]
