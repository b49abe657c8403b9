"""Times told apart: which of them may be one moment, by any clock, and which cannot."""

from collections.abc import Sequence
from dataclasses import dataclass

from geo.dates import OPEN, Interval
from geo.journey.conflicts.clocks import by_the_clock
from geo.journey.sources import Source, source_of
from geo.journey.visits import Sighting
from geo.reading.records import Certainty

ONE_DAY_S = 24 * 3600.0
Voice = tuple[str, Source, Certainty]


@dataclass(slots=True)
class _Group:
    """Times that may be one: what they share by any clock and as stated, who names them, and whether as facts.

    The small hours of a day are not of the day before, by no clock.
    """

    shared: Interval
    stated: Interval
    told: list[Sighting]
    voices: set[Voice]


def apart(told: Sequence[Sighting]) -> list[list[Sighting]]:
    """Return groups of overlapping times; more than one only when two voices, or a plan and a fact, share no moment."""
    groups: list[_Group] = []
    if len(told) < 2:
        return [list(told)] if told else []
    for sighting in sorted(told, key=length_s):
        stated, voice = sighting.when or OPEN, voice_of(sighting)
        words = sighting.attestation.time.text if sighting.attestation.time is not None else ""
        when, is_day = by_the_clock(stated, words), duration_s(stated) >= ONE_DAY_S
        shares = (group for group in groups if (group.stated if is_day else group.shared).overlaps(when))
        home = next((group for group in groups if voice in group.voices), None) or next(shares, None)
        if home is None:
            groups.append(_Group(when, stated, [sighting], {voice}))
        else:
            home.shared = home.shared.intersection(when) or home.shared
            home.stated = home.stated.intersection(stated) or home.stated
            home.told.append(sighting)
            home.voices.add(voice)
    return [group.told for group in groups]


def length_s(sighting: Sighting) -> float:
    """Return the seconds that the time of a sighting may mean."""
    return duration_s(sighting.when or OPEN)


def duration_s(time: Interval) -> float:
    """Return the seconds from the first to the last moment that a time may mean."""
    if time.earliest is None or time.latest is None:
        return float("inf")
    return (time.latest - time.earliest).total_seconds()


def voice_of(sighting: Sighting) -> Voice:
    """Return who says it, and how surely: one voice that names two moments tells of two."""
    return sighting.report, source_of(sighting.attestation), sighting.attestation.certainty
