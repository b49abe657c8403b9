"""What a sentence tells of places that stand before it in the text, and where each mover is behind it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, reduce

from geo.reading.motion.context.arrivals import arrival, berthed_at_home
from geo.reading.motion.context.coming_in import come_in_from
from geo.reading.motion.context.earlier import told_after
from geo.reading.motion.context.expelled import expelled
from geo.reading.motion.context.holds import held
from geo.reading.motion.context.implied import departure, onward, without_source_unknown
from geo.reading.motion.context.meetings import meeting
from geo.reading.motion.context.passings import passing
from geo.reading.motion.context.progress import after
from geo.reading.motion.context.returns import way_back
from geo.reading.motion.context.spots import at_spot, may_name_spot
from geo.reading.motion.context.stays import stay
from geo.reading.motion.context.there import at_there, down_at_last
from geo.reading.motion.context.tracks import Tracks
from geo.reading.motion.context.turning import turned_back
from geo.reading.motion.context.unplaced import home_by_way, unplaced
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import Units
from geo.reading.motion.words.tables import lexicon, words
from geo.reading.records import Mention


def with_implied(
    units: Units,
    phrases: Sequence[Trigger],
    statements: Sequence[Statement],
    tracks: Tracks,
    there: Mention | None = None,
    home: Mention | None = None,
) -> tuple[tuple[Statement, ...], Tracks]:
    """Return the statements with those that name no place of their own, and the tracks of the movers behind them.

    Before the sentence the text told last of the place `there`; `home` is the town that it tells of as its own.
    """
    if not (tracks or statements):
        return (), ()
    lowers = [unit.lower for unit in units]
    if not (may_imply(lowers) or may_name_spot(lowers)):
        return tuple(statements), reduce(after, statements, tracks)
    found: list[Statement] = []
    for trigger, own in _by_phrase(phrases, statements):
        told = own if trigger is None else _told(units, trigger, own, tracks)
        told = told if own else [_shared(each, found) for each in told]
        if not told and trigger is not None:
            told = (
                at_spot(units, trigger, phrases, tracks, home)
                or _one(berthed_at_home(units, trigger, home))
                or passing(units, trigger, there)
                or unplaced(units, trigger, tracks)
            )
        found.extend(told)
        tracks = reduce(after, told, tracks)
    for marks, imposed in ((words("holding_back"), held), (words("sending_away"), expelled)):
        if not marks.isdisjoint(lowers):
            told = _untold(imposed(units, tracks), found)
            found.extend(told)
            tracks = reduce(after, told, tracks)
    return tuple(found), tracks


def _shared(statement: Statement, before: Sequence[Statement]) -> Statement:
    """Return the statement of whoever the one before it is of, when it only took its object for who moves."""
    mover = before[-1].subject if before else None
    own, start = statement.subject, statement.group.start
    if mover is None or own is None or not start or own.start < before[-1].trigger.end or own.end >= start:
        return statement
    joined = statement.units[start - 1].lower in words("conjunction")
    return replace(statement, subject=mover, follows=True) if joined else statement


def _one(statement: Statement | None) -> Sequence[Statement]:
    return () if statement is None else (statement,)


def _untold(halts: Iterable[Statement], told: Sequence[Statement]) -> list[Statement]:
    """Return the halts and departures of phrases that tell nothing else."""
    starts = {statement.trigger.start for statement in told}
    return [halt for halt in halts if halt.trigger.start not in starts]


def may_imply(lowers: Iterable[str]) -> bool:
    """Return whether one of the words can tell of a movement whose place stands elsewhere."""
    return not _implying_words().isdisjoint(lowers)


@cache
def _implying_words() -> frozenset[str]:
    frames = words("arriving_frame", "departing_frame", "staying_frame", "returning_frame", "crossing_frame")
    frames |= {"due", "received", "meet", "convene", "home", "turn_back"}
    forms = ((word, entry) for word, entries in lexicon().items() for entry in entries)
    on = frozenset(word for word, entry in forms if entry.frame in frames or entry.rest == ("on",))
    down = {state.rsplit("_", 1)[-1] for state in words("landed_state")}
    return on | down | words("sailing", "place_adverb", "passing_by", "holding_back", "sending_away") | {"gone"}


def _by_phrase(
    phrases: Sequence[Trigger], statements: Sequence[Statement]
) -> Iterator[tuple[Trigger | None, Sequence[Statement]]]:
    """Yield the movement phrases with their statements, and the statements that have no such phrase, in order."""
    by_start = {trigger.start: trigger for trigger in phrases}
    starts = sorted({*by_start, *(s.trigger.start for s in statements)})
    for start in starts:
        yield by_start.get(start), [s for s in statements if s.trigger.start == start]


def _told(units: Units, trigger: Trigger, own: Sequence[Statement], tracks: Tracks) -> Sequence[Statement]:
    """Return what the phrase tells, a place from before included."""
    if not tracks:
        return own
    left = departure(units, trigger, own, tracks)
    if left is not None:
        return [left, *onward(own)]
    if own:
        own = without_source_unknown(trigger, own, tracks)
        return home_by_way(trigger, [come_in_from(at_there(statement, tracks), tracks) for statement in own])
    ways = (arrival, down_at_last, stay, told_after, way_back, turned_back, meeting)
    implied = next((found for way in ways if (found := way(units, trigger, tracks)) is not None), None)
    return _one(implied)
