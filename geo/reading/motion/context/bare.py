"""Movement phrases that name no place: what such a phrase tells by itself, and the statement it makes with one."""

from collections.abc import Mapping
from typing import NamedTuple

from geo.reading.certainty.factuality import certainty_of
from geo.reading.motion.arguments.behind import arguments
from geo.reading.motion.arguments.time_choice import time_of, times_ahead, unless_it_lasts
from geo.reading.motion.clock.hours import is_clock
from geo.reading.motion.context.identity import track_of
from geo.reading.motion.context.tracks import Spot, Track, Tracks
from geo.reading.motion.phrases.groups import Group, group_of
from geo.reading.motion.phrases.logs import opens_entry
from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.phrases.subjects import subject_of
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import PLACE, TIME, Units
from geo.reading.motion.words.tables import frames, words
from geo.reading.records import Certainty, Motion, PlaceRef, Timex, TimexType
from geo.reports import Span

_FAR = 700
_DAY = len("2000-01-01")


class Bare(NamedTuple):
    """A movement phrase without a place: its verb group, subject, times, how sure it is, if fixed for a time."""

    units: Units
    trigger: Trigger
    group: Group
    subject: Phrase | None
    times: tuple[int, ...]
    time: Timex | None
    certainty: Certainty
    is_appointed: bool

    @property
    def lasts(self) -> bool:
        """Whether it tells how long: a duration, or a time behind "until" or "since"."""
        behind = self.units[self.trigger.end : self.trigger.end + 1]
        until = bool(behind) and behind[0].lower in ("until", "till", "since")
        return until or any(self.lasting_at(index) for index in self.times)

    @property
    def is_background(self) -> bool:
        """Whether it was over before what is told: "had left", but not "by noon they had left"."""
        by_time = any(index and self.units[index - 1].lower == "by" for index in self.times)
        return "had" in self.group.chain and not by_time and not self.follows

    def lasting_at(self, index: int) -> bool:
        """Return whether the time there is a duration, or the end or the beginning of one."""
        timex = self.units[index].timex
        bounded = index > 0 and self.units[index - 1].lower in ("until", "till", "since")
        return bounded or (timex is not None and timex.type is TimexType.DURATION)

    @property
    def follows(self) -> bool:
        """Whether it shares its subject with what stands before it in its sentence."""
        joint = self.units[self.group.start - 1] if self.group.start else None
        return joint is not None and (joint.lower in words("conjunction") or joint.text == ",")


def bare_of(units: Units, trigger: Trigger) -> Bare | None:
    """Return the phrase with what it tells, None when it has a place of its own."""
    group = group_of(units, trigger)
    found = arguments(units, trigger.end, frames()[trigger.entry.frame], frozenset())
    if found.places:
        return None
    appointed = _appointed(units, trigger)
    ahead = [*appointed, *unless_it_lasts(units, found, times_ahead(units, group.start, set()))]
    sure = certainty_of(units, group, range(found.end), range(trigger.end, found.end), is_noun=False)
    time = time_of(units, found, trigger.end - 1, ahead)
    subject = subject_of(units, trigger, group)
    sure = Certainty.EXPECTED if appointed and sure is Certainty.REPORTED else sure
    return Bare(units, trigger, group, subject, (*found.times, *ahead), time, sure, bool(appointed))


def _appointed(units: Units, trigger: Trigger) -> list[int]:
    """Return the time that a departure or arrival is fixed for: "Departure is set for noon"."""
    index = trigger.end
    if not trigger.is_noun or index >= len(units) or units[index].lower not in words("be", "have"):
        return []
    while index < len(units) and units[index].lower in words("be", "have", "adverb", "arranged"):
        index += 1
    index += index < len(units) and units[index].lower in ("for", "at", "on")
    is_set = any(unit.lower in words("arranged") for unit in units[trigger.end : index])
    return [index] if is_set and index < len(units) and units[index].kind == TIME else []


def told_by(bare: Bare, motion: Motion, places: Mapping[str, PlaceRef], certainty: Certainty) -> Statement:
    """Return the statement that the phrase makes with the places that the text told before."""
    units, trigger, group, subject = bare.units, bare.trigger, bare.group, bare.subject
    owns = subject is not None and subject.start < trigger.start and not bare.follows
    first = min(subject.start, group.start) if subject is not None and owns else min(group.start, trigger.start)
    last = max([trigger.end - 1, *(index for index in bare.times if index > trigger.start)])
    span = Span(units[first].start, units[last].end)
    return Statement(units, trigger, group, motion, places, span, bare.time, certainty, subject, subject is None)


def mover_track(bare: Bare, tracks: Tracks) -> Track | None:
    """Return the track of the phrase's mover: of its subject, and without one of the last told of."""
    units, trigger, subject = bare.units, bare.trigger, bare.subject
    if subject is not None and subject.end <= trigger.start and opens_entry(units, trigger.start):
        subject = None
    if bare.follows and tracks and tracks[-1].told_at >= units[0].start and not _is_new_subject(bare):
        return tracks[-1]
    if subject is not None and units[subject.head].kind == PLACE:
        return _heading_an_entry(bare, subject, tracks)
    if subject is None and not (opens_entry(units, trigger.start) or bare.follows or trigger.is_noun):
        return None
    return track_of(tracks, units, subject)


def _is_new_subject(bare: Bare) -> bool:
    """Return whether the subject stands right before the verb, or only a comma away."""
    start = bare.group.start
    parted = bare.units[start - 1].text == "," if start else False
    return bare.subject is not None and bare.subject.end >= start - parted and not bare.group.is_reduced


def _heading_an_entry(bare: Bare, subject: Phrase, tracks: Tracks) -> Track | None:
    """Return the last track when the place that opens the entry is where it stands: "X, arrived 1 May, sailed"."""
    mention = bare.units[subject.head].mention
    at = tracks[-1].at if tracks else None
    return tracks[-1] if at is not None and mention is not None and mention.place == at.ref.place else None


def holds(spot: Spot | None, start: int, time: Timex | None) -> bool:
    """Return whether the mover may still be where it was told to be: not long before, and not at a later hour."""
    if spot is None or start - spot.offset > _FAR:
        return False
    since, until = _hour(spot.time), _hour(time)
    return not since or not until or since[:_DAY] != until[:_DAY] or since <= until


def _hour(time: Timex | None) -> str:
    """Return the day and hour of a bare clock time, "" when the text gives none or names the day itself."""
    return time.value if time is not None and is_clock(time) and "on" not in time.text.split() else ""
