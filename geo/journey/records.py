"""The journey as records: claims, stops, legs, branches, conflicts, and what was left out."""

from dataclasses import dataclass
from enum import StrEnum

from geo.coords import LatLon
from geo.dates import Interval
from geo.gazetteer.place import Place
from geo.journey.origins import Origin
from geo.journey.waits import Wait
from geo.journey.ways import Alternative
from geo.reading.records import Attestation, Certainty, Mode, Motion, Quantity, SetAside
from geo.reports import Report, Span


class Standing(StrEnum):
    """How a claim, or a way that is not on the itinerary, stands among the reports."""

    AGREED = "agreed"
    SINGLE = "single"
    EXPECTED = "expected"
    SPECULATED = "speculated"
    DISPUTED = "disputed"
    OVERTAKEN = "overtaken"
    DENIED = "denied"


class Basis(StrEnum):
    """Whether a report states a thing or the program infers it."""

    STATED = "stated"
    INFERRED = "inferred"


class Plausibility(StrEnum):
    """Whether a leg can have been ridden in the time that the reports leave for it."""

    POSSIBLE = "possible"
    TIGHT = "tight"
    IMPOSSIBLE = "impossible"
    UNKNOWN = "unknown"


class Exclusive(StrEnum):
    """Whether the positions of a conflict exclude each other."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class About(StrEnum):
    """What a conflict is about."""

    TIME = "time"
    PLACE = "place"
    ROUTE = "route"
    DESTINATION = "destination"
    ORDER = "order"
    QUANTITY = "quantity"
    MOVER = "mover"
    MODE = "mode"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Claim:
    """A proposition that attestations share; each origin is a group of report ids that repeat one source.

    `chains` says of each origin, in the same order, who it is and whom each report cites for it.
    """

    id: str
    motion: Motion
    place: Place | None
    standing: Standing
    attestations: tuple[str, ...]
    origins: tuple[tuple[str, ...], ...]
    chains: tuple[Origin, ...] = ()


@dataclass(frozen=True, slots=True)
class Stop:
    """A place on the way, in the order of the journey; times in UTC, None when nothing bounds them.

    Attributes:
        arrive: when the mover came there or passed it; bounded only when `timed` is false.
        depart: when it left; None when no report says it did.
        timed: whether a report states the time (else the interval only follows from what came before and after).
        place_basis: "inferred" when no report names the place ("crossed into Russia").
        why: how an inferred place or a bounded time came about, in words.
    """

    id: str
    place: Place
    place_basis: Basis
    motions: tuple[Motion, ...]
    arrive: Interval | None
    depart: Interval | None
    timed: bool
    status: Certainty
    claims: tuple[str, ...]
    attestations: tuple[str, ...]
    why: str = ""


@dataclass(frozen=True, slots=True)
class Leg:
    """The way between two stops.

    Attributes:
        start: id of the stop it begins at; `end` likewise.
        via: places it goes through without being stops.
        distance_basis: "railway" or "geodesic".
        window_h: the shortest and longest time that the reports leave for it, in hours.
        speed_kmh: the slowest and fastest speed that follow, in km/h; the fastest is None when no time may have passed.
        arithmetic: the sum in words ("835 km by rail / 30 to 42 h = 20 to 28 km/h").
        geometry: points in degrees, in the order of the way.
        waits: the halts on the way that the sum allows for.
        alternatives: other ways that are not much longer, the shortest first.
    """

    id: str
    start: str
    end: str
    via: tuple[Place, ...]
    mode: Mode | None
    mover: str
    status: Certainty
    basis: Basis
    order_basis: str
    distance_km: float
    distance_basis: str
    window_h: tuple[float, float] | None
    speed_kmh: tuple[float, float | None] | None
    plausibility: Plausibility
    arithmetic: str
    attestations: tuple[str, ...]
    geometry: tuple[LatLon, ...]
    waits: tuple[Wait, ...] = ()
    alternatives: tuple[Alternative, ...] = ()


@dataclass(frozen=True, slots=True)
class Branch:
    """A way to an expected or speculated destination, or a disputed way between two stops; never part of the itinerary.

    Attributes:
        place: the destination, or the place that the disputed way goes through.
        way: the way itself; `way.end` is the branch's own id when it ends at a possible destination.
        standing: expected, speculated, disputed, overtaken or denied.
        why: what speaks against it or what it rests on, in words ("assumed at first, overtaken by the turn north").
    """

    id: str
    place: Place
    way: Leg
    standing: Standing
    why: str


@dataclass(frozen=True, slots=True)
class Position:
    """One side of a conflict; ids of the reports, attestations and quantities that hold it."""

    value: str
    reports: tuple[str, ...]
    attestations: tuple[str, ...]
    quantities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two or more positions that differ; `why` gives the reason for the verdict, `settled_by` what would decide it."""

    id: str
    about: About
    title: str
    exclusive: Exclusive
    positions: tuple[Position, ...]
    why: str
    settled_by: str


@dataclass(frozen=True, slots=True)
class Excluded:
    """A mention that is no stop, with the reason."""

    report: str
    span: Span
    text: str
    place: Place | None
    why: str


@dataclass(frozen=True, slots=True)
class SpeakerCount:
    """Who is cited and how many movement statements of this journey rest on them; "" is the report naming no one."""

    name: str
    attestations: int


@dataclass(frozen=True, slots=True)
class Journey:
    """The whole: what the loaded reports tell of one mover's way.

    `title` is a few words ("Kim Jong Un's train: Pyongyang to Ussuriysk"); `reports` are all that were loaded, `shown`
    the ids of those that the view lets through; `set_aside` maps no text away: it pairs report ids with passages.
    """

    title: str
    mover: str
    other_movers: tuple[str, ...]
    reports: tuple[Report, ...]
    shown: tuple[str, ...]
    speakers: tuple[SpeakerCount, ...]
    attestations: tuple[Attestation, ...]
    claims: tuple[Claim, ...]
    stops: tuple[Stop, ...]
    legs: tuple[Leg, ...]
    branches: tuple[Branch, ...]
    conflicts: tuple[Conflict, ...]
    quantities: tuple[Quantity, ...]
    excluded: tuple[Excluded, ...]
    set_aside: tuple[tuple[str, SetAside], ...] = ()
