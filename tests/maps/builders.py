"""A hand-built journey of the first case, and small journeys with defaults, for the tests of what is drawn."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise

from geo.coords import LatLon
from geo.dates import Interval
from geo.gazetteer.place import Extent, Place
from geo.journey.records import (
    About,
    Basis,
    Branch,
    Conflict,
    Exclusive,
    Journey,
    Leg,
    Plausibility,
    Position,
    SpeakerCount,
    Standing,
    Stop,
)
from geo.reading.records import Anchored, Attestation, Certainty, Mode, Motion
from geo.reports import Report, Span

A, B = "1-leaving-pyongyang-undated", "2-detour-to-ussuriysk"
COAST = ((39.15, 127.44), (39.92, 127.54), (40.67, 129.20), (41.79, 129.78), (42.25, 130.30))


def make_place(name: str, latitude: float, longitude: float, **changes: object) -> Place:
    place = Place(f"dl:{name.lower()}", name, LatLon(latitude, longitude), "RU", "PPL", "Asia/Vladivostok")
    return replace(place, **changes)  # type: ignore[arg-type]


PYONGYANG = make_place("Pyongyang", 39.0194, 125.7381, country="KP", timezone="Asia/Pyongyang")
BRIDGE = make_place("Friendship bridge", 42.415, 130.641, country="KP|RU", timezone="", feature="BDG")
RIVER = make_place("Razdolnaya River", 43.633, 131.920, extent=Extent.LINE, feature="STM")
USSURIYSK = make_place("Ussuriysk", 43.805, 131.957)
VLADIVOSTOK = make_place("Vladivostok", 43.1056, 131.8735)
VOSTOCHNY = make_place("Vostochny Cosmodrome", 51.884, 128.334, timezone="Asia/Yakutsk")
BEIJING = make_place("Beijing", 39.9075, 116.3972, country="CN", timezone="Asia/Shanghai")
KHABAROVSK = make_place("Khabarovsk", 48.48, 135.08)
BELOGORSK = make_place("Belogorsk", 50.92, 128.47)
RUSSIA = make_place("Russia", 61.5, 96.7, extent=Extent.AREA, feature="PCLI", radius_km=3000.0)


def make_report(key: str, published: date | None = None, **changes: object) -> Report:
    report = Report(key, f"{key}.txt", "", "", "", published, "en", "text", key.ljust(64, "0"))
    return replace(report, **changes)  # type: ignore[arg-type]


def between(first: str, last: str) -> Interval:
    return Interval(datetime.fromisoformat(first).replace(tzinfo=UTC), datetime.fromisoformat(last).replace(tzinfo=UTC))


SUNDAY = between("2023-09-10T03:00", "2023-09-10T09:00")
TUESDAY = between("2023-09-11T15:00", "2023-09-11T21:00")
LATER = between("2023-09-11T15:00", "2023-09-13T15:00")


def make_attestation(key: str, report: str, motion: Motion, when: Interval | None = None, *said: str) -> Attestation:
    anchored = Anchored(when, B, date(2023, 9, 12), date(2023, 9, 16)) if when is not None else None
    return Attestation(key, report, Span(0, 4), "text", "Kim", motion, attributed_to=said, anchored=anchored)


def make_stop(place: Place, *attestations: str, **changes: object) -> Stop:
    motions = (Motion.CROSS,)
    key = f"stop:{place.name}"
    stop = Stop(key, place, Basis.STATED, motions, LATER, None, False, Certainty.REPORTED, (), attestations)
    return replace(stop, **changes)  # type: ignore[arg-type]


def make_leg(start: str, end: str, *geometry: Sequence[float], **changes: object) -> Leg:
    leg = Leg(
        f"leg:{start}>{end}", start, end, (), Mode.RAIL, "Kim", Certainty.REPORTED, Basis.STATED, "text", 100.0,
        "geodesic", None, None, Plausibility.UNKNOWN, "", (), tuple(LatLon(*point) for point in geometry),
    )  # fmt: skip
    return replace(leg, **changes)  # type: ignore[arg-type]


def make_branch(key: str, place: Place, standing: Standing, way: Leg, why: str = "") -> Branch:
    return Branch(key, place, way, standing, why)


def make_journey(stops: Sequence[Stop] = (), **changes: object) -> Journey:
    legs = tuple(make_leg(a.id, b.id, a.place.at, b.place.at) for a, b in pairwise(stops))
    reports = (make_report(A), make_report(B, date(2023, 9, 13), title="Kim’s armoured train"))
    journey = Journey(
        "Kim Jong Un’s train: Pyongyang to Ussuriysk", "Kim Jong Un", (), reports, (A, B), (), (), (), tuple(stops),
        legs, (), (), (), (),
    )  # fmt: skip
    return replace(journey, **changes)  # type: ignore[arg-type]


ATTESTATIONS = (
    make_attestation("a1", A, Motion.DEPART, SUNDAY, "North Korea’s state media"),
    make_attestation("a2", A, Motion.CROSS, TUESDAY, "South Korea’s Defense Ministry"),
    make_attestation("b1", B, Motion.CROSS),
    make_attestation("b2", B, Motion.HEAD),
    make_attestation("b3", B, Motion.HEAD),
    make_attestation("b4", B, Motion.HEAD),
    make_attestation("b5", B, Motion.PASS),
)


def first_stops() -> tuple[Stop, ...]:
    return (
        make_stop(PYONGYANG, "a1", motions=(Motion.DEPART,), arrive=None, depart=SUNDAY, timed=True),
        make_stop(BRIDGE, "a2", arrive=TUESDAY, depart=TUESDAY, timed=True, place_basis=Basis.INFERRED),
        make_stop(RIVER, "b1"),
        make_stop(USSURIYSK, "b2", motions=(Motion.HEAD,)),
    )


def first_legs(ids: Sequence[str]) -> tuple[Leg, ...]:
    return (
        make_leg(
            ids[0], ids[1], PYONGYANG.at, *COAST, BRIDGE.at, attestations=("a1", "a2"), distance_km=835.0,
            distance_basis="railway", arithmetic="835 km by rail / 30 to 42 h = 20 to 28 km/h",
        ),
        make_leg(ids[1], ids[2], BRIDGE.at, RIVER.at, basis=Basis.INFERRED, attestations=("a2", "b1")),
        make_leg(ids[2], ids[3], RIVER.at, USSURIYSK.at, attestations=("b1", "b2")),
    )  # fmt: skip


def first_branches(ids: Sequence[str]) -> tuple[Branch, ...]:
    north = make_leg(
        ids[3], "branch:Vostochny", USSURIYSK.at, KHABAROVSK.at, BELOGORSK.at, VOSTOCHNY.at,
        via=(KHABAROVSK, BELOGORSK), attestations=("b3",), distance_basis="railway", status=Certainty.SPECULATED,
    )  # fmt: skip
    south = make_leg(
        ids[2], "branch:Vladivostok", RIVER.at, VLADIVOSTOK.at, attestations=("b4",), status=Certainty.SPECULATED
    )
    west = make_leg(ids[0], ids[1], PYONGYANG.at, BEIJING.at, BRIDGE.at, attestations=("b5",))
    return (
        make_branch("branch:Vostochny", VOSTOCHNY, Standing.SPECULATED, north),
        make_branch(
            "branch:Vladivostok",
            VLADIVOSTOK,
            Standing.OVERTAKEN,
            south,
            "assumed at first, overtaken by a turn",
        ),
        make_branch("branch:Beijing", BEIJING, Standing.DISPUTED, west, "against the times of the rest"),
    )


CONFLICTS = (
    Conflict("c1", About.ROUTE, "Through Beijing", Exclusive.YES,
             (Position("by Beijing", (B,), ("b5",)), Position("along the coast", (A,), ("a1", "a2"))), "", ""),
    Conflict("c2", About.QUANTITY, "Carriages", Exclusive.NO,
             (Position("10 to 15", (B,), ()), Position("typically more than 20", (A,), ())), "", ""),
    Conflict("c3", About.DESTINATION, "Destination", Exclusive.UNKNOWN, (), "", ""),
)  # fmt: skip


def first_case(**changes: object) -> Journey:
    stops = first_stops()
    ids = [stop.id for stop in stops]
    parts = {
        "legs": first_legs(ids), "branches": first_branches(ids), "conflicts": CONFLICTS,
        "attestations": ATTESTATIONS, "speakers": (SpeakerCount("North Korea’s state media", 1),),
    }  # fmt: skip
    return make_journey(stops, **{**parts, **changes})
