"""Statement: one movement as its sentence tells it, and whether it is to come, or under way."""

from collections.abc import Mapping
from dataclasses import dataclass

from geo.reading.motion.phrases.groups import Group, Tense
from geo.reading.motion.phrases.infinitives import perceiving_verb
from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.units import Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Mode, Motion, PlaceRef, Timex
from geo.reports import Span


@dataclass(frozen=True, slots=True)
class Statement:
    """One movement as its sentence tells it, before it is known who moves and whose journey it is.

    Attributes:
        places: by argument ("source", "goal", "midpoint", "path", "at").
        span: from the mover, or the verb group, to the last place or time.
        time: the time expression that fits best, or None.
        subject: the noun phrase of the mover among `units`, or None.
        follows: whether it shares its subject with the statement before it.
    """

    units: Units
    trigger: Trigger
    group: Group
    motion: Motion
    places: Mapping[str, PlaceRef]
    span: Span
    time: Timex | None
    certainty: Certainty
    subject: Phrase | None
    follows: bool = False

    @property
    def core(self) -> Span:
        """The movement phrase with its verb group, without its subject and its places; of a sighting what was seen."""
        if self.trigger.entry.kind == "locator":
            return Span(self.units[self.trigger.end - 1].end, self.units[self.trigger.end - 1].end)
        first = self.units[min(self.group.start, self.trigger.start)]
        return Span(first.start, self.units[self.trigger.end - 1].end)

    @property
    def mode(self) -> Mode | None:
        """How the mover travels, as the movement phrase tells it."""
        return self.trigger.entry.mode


def is_future(statement: Statement) -> bool:
    """Return whether the verb tells of a time to come, so that a bare weekday means the next one."""
    planned = statement.certainty is Certainty.EXPECTED and statement.group.tense is not Tense.PAST
    return planned or statement.group.tense is Tense.FUTURE or is_timetable(statement)


def is_under_way(statement: Statement) -> bool:
    """Return whether the mover is already on its way, and it is not told when it set out: "is steaming to Leon"."""
    is_going = statement.trigger.entry.form == "ing" and not words("be").isdisjoint(statement.group.chain)
    return is_going and statement.certainty is Certainty.REPORTED and statement.time is None


def is_timetable(statement: Statement) -> bool:
    """Return whether a simple present with a date tells a plan: "she returns on Saturday"."""
    entry, group = statement.trigger.entry, statement.group
    simple = entry.form in ("s", *(() if statement.follows else ("base",))) and entry.kind == "verb" and not group.chain
    seen = perceiving_verb(statement.units, statement.trigger.start) >= 0
    return simple and not seen and group.tense is Tense.PRESENT and statement.time is not None
