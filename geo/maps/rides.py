"""The distance and time diagram as plain data (Marey's train chart): distance along the way up, time across.

Distances are kilometres from the first stop, times UTC. What is drawn of it is decided in `geo.maps.marey`.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from geo.maps.scene import Bar, Look, Paint


class At(NamedTuple):
    """A point of the diagram."""

    when: datetime
    km: float


@dataclass(frozen=True, slots=True)
class Station:
    """A place on the axis of distances.

    Attributes:
        id: the stop's or branch's id.
        label: its number and name ("2 Friendship bridge").
        km: how far up it stands.
        km_words: its distance in words ("835 km by rail", "at least 1,072 km").
        detail: when, in words, as the list of places has it.
        letters: the reports that tell of it.
        bars: the times that the reports place the mover there.
    """

    id: str
    label: str
    km: float
    km_words: str
    detail: str = ""
    letters: tuple[str, ...] = ()
    bars: tuple[Bar, ...] = ()
    paint: Paint = Paint.INK


@dataclass(frozen=True, slots=True)
class Ride:
    """Every ride that the reports leave room for between two stated times.

    Attributes:
        id: of the leg or branch that a click selects; "" when several legs make up the way.
        title: "1 Pyongyang to 2 Friendship bridge", or "Through Beijing".
        left: the first and the last moment at which the mover can have left; `came` the same of its coming.
        verdict: the plausibility as a word.
        held_to: the speed that it rests on ("the stated speed"), "" where none is near.
        arithmetic: the sum in words; `why` more of it, or "".
        impossible: whether even the slowest ride is too fast.
    """

    id: str
    title: str
    start_km: float
    end_km: float
    left: tuple[datetime, datetime]
    came: tuple[datetime, datetime]
    look: Look
    paint: Paint
    letters: tuple[str, ...]
    verdict: str
    held_to: str
    arithmetic: str
    why: str
    impossible: bool

    @property
    def judgement(self) -> str:
        """Return the verdict with what it rests on: "impossible at the stated speed"."""
        return f"{self.verdict} at {self.held_to}" if self.held_to else self.verdict

    @property
    def slowest(self) -> tuple[At, At]:
        """The line from the first moment of leaving to the last of coming."""
        return At(self.left[0], self.start_km), At(self.came[1], self.end_km)

    @property
    def fastest(self) -> tuple[At, At] | None:
        """The line from the last moment of leaving to the first of coming, None when that leaves no time."""
        left, came = self.left[1], self.came[0]
        return (At(left, self.start_km), At(came, self.end_km)) if came > left else None

    @property
    def band(self) -> tuple[At, At, At, At]:
        """The corners of the area that even rides fill: first left, first come, last come, last left."""
        (first_left, last_left), (first_come, last_come) = self.left, self.came
        return (
            At(first_left, self.start_km),
            At(max(first_left, first_come), self.end_km),
            At(last_come, self.end_km),
            At(min(last_left, last_come), self.start_km),
        )


@dataclass(frozen=True, slots=True)
class Slope:
    """A speed as a line: `words` name it ("stated speed"), `detail` gives it ("“25 mph” = 40 km/h")."""

    words: str
    detail: str
    letters: tuple[str, ...]
    start: At
    end: At


@dataclass(frozen=True, slots=True)
class Shortfall:
    """What lacks at the last moment: from where the speed has led to where the mover would have to be."""

    when: datetime
    reached_km: float
    wanted_km: float
    words: str
    detail: str


@dataclass(frozen=True, slots=True)
class Detour:
    """A disputed way with distances of its own; `stations` are its places, `shortfall` None where nothing lacks."""

    ride: Ride
    stations: tuple[Station, ...]
    shortfall: Shortfall | None


@dataclass(frozen=True, slots=True)
class Clock:
    """A row of hours: "Pyongyang time, UTC+9", the same short ("UTC+9"), and the IANA zone."""

    words: str
    short_words: str
    zone: str


@dataclass(frozen=True, slots=True)
class Diagram:
    """All that the distance and time diagram shows.

    Attributes:
        start: the time at its left edge; `end` at its right one.
        top_km: the distance at its upper edge.
        clocks: one row of hours, or two.
        left_out: names of places that have no distance along the way.
        alt: all of it in sentences.
    """

    stations: tuple[Station, ...]
    rides: tuple[Ride, ...]
    detours: tuple[Detour, ...]
    slopes: tuple[Slope, ...]
    start: datetime
    end: datetime
    top_km: float
    clocks: tuple[Clock, ...]
    left_out: tuple[str, ...]
    alt: str
    selection: str

    @property
    def every_station(self) -> tuple[Station, ...]:
        """The stops, and the places of the detours in distances of their own."""
        return (*self.stations, *(station for detour in self.detours for station in detour.stations))
