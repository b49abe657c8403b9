"""What the reading of one report yields: mentions, timexes, attestations, quantities, speakers."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from geo.dates import Interval
from geo.gazetteer.place import Candidate, Place
from geo.reports import Report, Span


class Role(StrEnum):
    """What a place name does in its sentence."""

    LOCATION = "location"
    METONYM = "metonym"
    ORGANISATION = "organisation"
    DEMONYM = "demonym"
    PERSON = "person"
    VESSEL = "vessel"


class TimexType(StrEnum):
    """TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Motion(StrEnum):
    """ISO-Space motion classes in plain verbs."""

    DEPART = "depart"
    ARRIVE = "arrive"
    PASS = "pass"
    CROSS = "cross"
    STOP = "stop"
    HEAD = "head"
    BE_AT = "be_at"
    MEET = "meet"
    RETURN = "return"


class Certainty(StrEnum):
    """How sure a statement is (FactBank's CT+, PR+, PS+, CT-, in plain words)."""

    REPORTED = "reported"
    EXPECTED = "expected"
    SPECULATED = "speculated"
    DENIED = "denied"


class Mode(StrEnum):
    """How the mover travels."""

    RAIL = "rail"
    SEA = "sea"
    AIR = "air"
    ROAD = "road"
    FOOT = "foot"


@dataclass(frozen=True, slots=True)
class Mention:
    """One occurrence of a place name; candidates best first; place None means ambiguous or not found, as `why` says."""

    span: Span
    text: str
    role: Role
    place: Place | None
    candidates: tuple[Candidate, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression with its TIMEX3 value.

    Attributes:
        local_start: the first local moment it may mean, naive; None while it cannot be placed (no date to count from).
        local_end: the local moment by which it is over, naive.
        zone: IANA name or "UTC" in which the local moments are read; "" while nobody knows.
        zone_stated: whether the text names the zone ("Moscow time"), which no place can then change.
        interval: the same in UTC, None while it cannot be placed.
        edtf: the value in EDTF, "" where it has none.
        basis: how it was worked out, in words ("Sunday: the last one on or before 13 Sep 2023, the publication date").
    """

    span: Span
    text: str
    type: TimexType
    value: str
    local_start: datetime | None = None
    local_end: datetime | None = None
    zone: str = ""
    zone_stated: bool = False
    interval: Interval | None = None
    edtf: str = ""
    basis: str = ""


@dataclass(frozen=True, slots=True)
class PlaceRef:
    """A place as an argument of a motion, with the mention that names it."""

    place: Place
    mention: Span


@dataclass(frozen=True, slots=True)
class Anchored:
    """The time of an undated report's statement, worked out from another report.

    Attributes:
        interval: the time in UTC.
        by: id of the report whose date was used.
        first_day: the first publication day that would give the same answer.
        last_day: the last such day.
        moved_days: how many days the time was moved back from what its words mean on those days, to where a dated
            report tells the same movement.
    """

    interval: Interval | None
    by: str
    first_day: date
    last_day: date
    moved_days: int = 0


@dataclass(frozen=True, slots=True)
class Attestation:
    """What one report says, once.

    Attributes:
        id: hash of the report's sha256, the quote, which occurrence of it this is, and the motion.
        report: id of the report.
        span: where the statement stands; `quote` is the words there.
        mover: who or what moves, as named ("Kim's train"); "" when the text does not say.
        motion: what it does.
        source: where from; likewise goal, midpoint (gone through, crossed) and path (gone along).
        at: where it was, stopped or met.
        time: the time expression, None when not stated; its interval is in UTC.
        certainty: how sure the statement is.
        attributed_to: who said it, outermost last; empty when the report itself says it.
        journey: whether it belongs to the journey told; `why` gives the reason when it does not.
        mode: how the mover travels, None when not stated.
        reason: where the text says why the mover went there, or None.
        withdrawn: where the same report takes the statement back ("initially ... but"), or None.
        said_at: the spans of the attribution words.
        anchored: the time as worked out from another report, for an undated one.
    """

    id: str
    report: str
    span: Span
    quote: str
    mover: str
    motion: Motion
    source: PlaceRef | None = None
    goal: PlaceRef | None = None
    midpoint: PlaceRef | None = None
    path: PlaceRef | None = None
    at: PlaceRef | None = None
    time: Timex | None = None
    certainty: Certainty = Certainty.REPORTED
    attributed_to: tuple[str, ...] = ()
    journey: bool = True
    why: str = ""
    mode: Mode | None = None
    reason: Span | None = None
    withdrawn: Span | None = None
    said_at: tuple[Span, ...] = ()
    anchored: Anchored | None = None

    @property
    def principal(self) -> PlaceRef | None:
        """The place that the motion is about: where from for depart, where to for head and return, else where."""
        motion = self.motion
        if motion is Motion.DEPART:
            return self.source or self.goal
        if motion is Motion.HEAD:
            return self.goal or self.midpoint
        if motion is Motion.RETURN:
            return self.goal or self.source
        if motion is Motion.ARRIVE:
            return self.goal or self.at
        return self.at or self.midpoint or self.path or self.goal

    @property
    def place(self) -> Place | None:
        """The principal place."""
        principal = self.principal
        return None if principal is None else principal.place

    @property
    def when(self) -> Interval | None:
        """The time of the statement in UTC, anchored or as read; None when it is open."""
        if self.anchored is not None:
            return self.anchored.interval
        return None if self.time is None else self.time.interval


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its noun; low or high None when that bound is open.

    An attribute "destination" with the qualifier "undisclosed" records that a report says the destination is not known.
    """

    id: str
    report: str
    span: Span
    quote: str
    attribute: str
    low: float | None
    high: float | None
    unit: str
    qualifier: str


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody whom the report quotes or cites, with the place in the text where they are first named."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class SetAside:
    """A passage that is no report text: a byline, a caption, a menu; `kind` names it, `why` says by what sign."""

    span: Span
    kind: str
    why: str


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read in one report; spans are into `report.text`; everything is in the order of the text."""

    report: Report
    mentions: tuple[Mention, ...] = ()
    timexes: tuple[Timex, ...] = ()
    attestations: tuple[Attestation, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
