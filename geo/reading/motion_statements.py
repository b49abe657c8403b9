"""Movement statements of one sentence: a movement phrase with its places and times becomes one or several."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from geo.gazetteer.place import Extent
from geo.reading.certainty import certainty_of
from geo.reading.motion_arguments import Argument, Arguments, arguments
from geo.reading.motion_groups import Group, Tense, group_of
from geo.reading.motion_subjects import Phrase, subject_of
from geo.reading.motion_tables import Sense, frames
from geo.reading.motion_triggers import Trigger, triggers
from geo.reading.motion_units import TIME, Units, preposition_at
from geo.reading.records import Certainty, Mode, Motion, PlaceRef, Timex, TimexType
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
    def mode(self) -> Mode | None:
        """How the mover travels, as the movement phrase tells it."""
        return self.trigger.entry.mode


def statements_in(units: Units) -> tuple[Statement, ...]:
    """Return the movement statements of a sentence, in order; the same movement to the same place only once."""
    found: list[Statement] = []
    phrases = triggers(units)
    barriers = frozenset(t.start for t in phrases if not t.is_noun)
    before: _Moved | None = None
    for trigger in phrases:
        moved = _moved(units, trigger, before)
        for statement in _statements(units, moved, barriers - {trigger.start}, before, found):
            if not any(_same(statement, other) for other in found):
                found.append(statement)
        before = moved
    return tuple(found)


class _Moved(NamedTuple):
    """A movement phrase with its verb group and its subject, shared with the phrase before it when `follows`."""

    trigger: Trigger
    group: Group
    subject: Phrase | None
    follows: bool


def _moved(units: Units, trigger: Trigger, before: _Moved | None) -> _Moved:
    group = group_of(units, trigger)
    return _Moved(trigger, group, *_subject(units, trigger, group, before))


def _same(a: Statement, b: Statement) -> bool:
    return a.motion is b.motion and set(a.places.values()) & set(b.places.values()) != set()


def _statements(
    units: Units, moved: _Moved, barriers: frozenset[int], before: _Moved | None, found_before: Sequence[Statement]
) -> Iterator[Statement]:
    trigger, group, subject, follows = moved
    left = before.trigger.end if before else 0
    frame = frames()[trigger.entry.frame]
    found = arguments(units, trigger.end, _without_direct(frame, group), barriers)
    fronted = _fronted(units, frame, group, barriers) if left == 0 else []
    places = [*fronted, *found.places]
    if not places:
        return
    certainty = certainty_of(units, group, left, found.end)
    time = _time(units, found, left, group.start) or _time_before(follows, found_before)
    for motion, refs, negated in _motions(units, frame, places):
        yield Statement(
            units,
            trigger,
            group,
            motion,
            {name: _ref(units, index) for name, index in refs.items()},
            _span(units, group, subject, refs, found, trigger),
            time,
            _settled(certainty, motion, frame, negated),
            subject,
            follows,
        )


def _without_direct(frame: Mapping[str, Sense], group: Group) -> Mapping[str, Sense]:
    return {p: s for p, s in frame.items() if p != "direct"} if group.is_passive and len(frame) > 1 else frame


def _fronted(units: Units, frame: Mapping[str, Sense], group: Group, barriers: frozenset[int]) -> list[Argument]:
    """Return the places of a phrase that opens the sentence: "From Khasan the train went on"."""
    if not group.start or preposition_at(units, 0)[0] not in frame:
        return []
    return arguments(units, 0, {p: s for p, s in frame.items() if p != "direct"}, barriers | {group.start}).places[:1]


def _time_before(follows: bool, statements: Sequence[Statement]) -> Timex | None:
    return statements[-1].time if follows and statements else None


def _subject(units: Units, trigger: Trigger, group: Group, before: _Moved | None) -> tuple[Phrase | None, bool]:
    joint = group.start - 1
    coordinated = joint >= 0 and (units[joint].lower in ("and", "or", "but", "then") or units[joint].text == ",")
    if before and coordinated and not trigger.is_noun:
        previous = before.subject
        between = subject_of(units, trigger, group)
        if between is None or (previous is not None and between.start <= before.trigger.start):
            return previous, True
        return (
            (between, False) if between.end >= joint - 1 and units[joint].text == "," else (previous or between, True)
        )
    return subject_of(units, trigger, group), False


def _motions(
    units: Units, frame: Mapping[str, Sense], places: Sequence[Argument]
) -> Iterator[tuple[Motion, dict[str, int], bool]]:
    grouped: list[tuple[str, dict[str, int], bool]] = []
    for argument in places:
        sense = frame[argument.preposition]
        _add(grouped, _resolved(units, sense.motion, argument), sense.argument, argument)
    for motion, refs, negated in _joined(grouped):
        yield Motion(motion), refs, negated


def _resolved(units: Units, motion: str, argument: Argument) -> str:
    mention = units[argument.unit].mention
    if motion == "enter":
        is_area = mention is not None and mention.place is not None and mention.place.extent is Extent.AREA
        return "cross" if is_area else "arrive"
    return {"avoid": "pass", "assume": "head", "trip": "head", "divert": "head", "due": "arrive"}.get(motion, motion)


def _add(grouped: list[tuple[str, dict[str, int], bool]], motion: str, argument: str, place: Argument) -> None:
    for other, refs, negated in grouped:
        if other == motion and argument not in refs and negated == place.negated:
            refs[argument] = place.unit
            return
    grouped.append((motion, {argument: place.unit}, place.negated))


_NEEDED = {"arrive": ("goal",), "head": ("goal",), "return": ("goal",), "cross": ("midpoint", "goal", "path")}


def _joined(grouped: list[tuple[str, dict[str, int], bool]]) -> Iterator[tuple[str, dict[str, int], bool]]:
    heads = [refs for motion, refs, _ in grouped if motion == "head" and "goal" in refs]
    returns = [refs for motion, refs, _ in grouped if motion == "return" and "goal" in refs]
    for motion, refs, negated in grouped:
        if motion == "pass" and returns and "midpoint" in refs:
            returns[0].setdefault("midpoint", refs["midpoint"])
            continue
        if motion == "depart" and heads:
            refs = {**refs, "goal": heads[0]["goal"]}
        if any(name in refs for name in _NEEDED.get(motion, tuple(refs))):
            yield motion, refs, negated
        elif "source" in refs:
            yield "depart", refs, negated


def _ref(units: Units, index: int) -> PlaceRef:
    mention = units[index].mention
    assert mention is not None and mention.place is not None
    return PlaceRef(mention.place, mention.span)


def _span(
    units: Units, group: Group, subject: Phrase | None, refs: Mapping[str, int], found: Arguments, trigger: Trigger
) -> Span:
    own = subject is not None and subject.start < trigger.start and not _crosses_verb(units, subject, group)
    first = subject.start if subject is not None and own else min(group.start, trigger.start)
    last = max([trigger.end - 1, *refs.values()])
    following = min((p.unit for p in found.places if p.unit > last), default=found.end)
    last = max([last, *(index for index in found.times if index < following)])
    first = min([first, *refs.values()])
    return Span(units[first].start, units[last].end)


def _crosses_verb(units: Units, subject: Phrase, group: Group) -> bool:
    return any(unit.lower in ("and", "but", "then") for unit in units[subject.end : group.start])


def _time(units: Units, found: Arguments, left: int, start: int) -> Timex | None:
    after = [units[index].timex for index in found.times]
    ahead = [unit.timex for unit in units[left:start] if unit.kind == TIME]
    dated = [t for t in [*after, *reversed(ahead)] if t is not None and t.type in (TimexType.DATE, TimexType.TIME)]
    return next(iter(dated), None)


def _settled(certainty: Certainty, motion: Motion, frame: Mapping[str, Sense], negated: bool) -> Certainty:
    senses = {sense.motion for sense in frame.values()}
    if negated or "avoid" in senses:
        return Certainty.DENIED
    if "assume" in senses and certainty is not Certainty.DENIED:
        return Certainty.SPECULATED
    return Certainty.EXPECTED if "due" in senses and certainty is Certainty.REPORTED else certainty


def is_future(statement: Statement) -> bool:
    """Return whether the verb tells of a time to come, so that a bare weekday means the next one."""
    return statement.group.tense is Tense.FUTURE
