"""Movements at a spot of a town that no name tells: "slept at the guest house", "was met at State House"."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from geo.gazetteer.place import Extent
from geo.reading.motion.context.bare import Bare, bare_of, holds, mover_track
from geo.reading.motion.context.tracks import Spot, Track, Tracks
from geo.reading.motion.phrases.noun_phrases import is_closed
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.statement import Statement
from geo.reading.motion.statements import statements_in
from geo.reading.motion.units import MARK, NAME, PLACE, TIME, Unit, Units, preposition_at
from geo.reading.motion.words.tables import DIRECT, Sense, frames, words
from geo.reading.records import Mention, Mode, Motion, PlaceRef, Role

_REACH = 9
_LONGEST = 6
_TOLD = (Motion.STOP, Motion.BE_AT, Motion.MEET, Motion.ARRIVE, Motion.RETURN)
_NO_MOVER = ("end", "begin")
_OBJECTS = (
    "visit",
    "reach",
    "enter",
    "reach_place",
    "stop_direct",
    "set_foot",
    "enter_direct",
    "take_in",
    "alongside",
)


def at_spot(
    units: Units, trigger: Trigger, phrases: Sequence[Trigger], tracks: Tracks, home: Mention | None
) -> Sequence[Statement]:
    """Return what the phrase tells of a spot in the town where its mover stands or was going; often nothing.

    "The roads" or "the quay" of a ship that is nowhere are those of the town that the text has as its home.
    """
    spot = None if trigger.is_noun or trigger.entry.frame in _NO_MOVER else _spot_behind(units, trigger)
    bare = bare_of(units, trigger) if spot is not None else None
    if spot is None or bare is None or bare.is_background:
        return ()
    is_of_ship = trigger.entry.mode is Mode.SEA and units[spot].lower in words("harbour_spot")
    town = _town(bare, tracks) or (_port(home) if is_of_ship else None)
    if town is None:
        return ()
    placed = [*units[:spot], _as_place(units[spot], town), *units[spot + 1 :]]
    told = (s for s in statements_in(placed, phrases) if s.trigger.start == trigger.start)
    return [s for s in told if s.motion in _TOLD and town in s.places.values()]


def may_name_spot(lowers: Iterable[str]) -> bool:
    """Return whether one of the words is the noun of a spot in a town."""
    return not words("town_spot", "named_spot_kind").isdisjoint(lower.rsplit(" ", 1)[-1] for lower in lowers)


def _as_place(unit: Unit, town: PlaceRef) -> Unit:
    return unit._replace(kind=PLACE, mention=Mention(town.mention, unit.text, Role.LOCATION, town.place, (), ""))


def _town(bare: Bare, tracks: Tracks) -> PlaceRef | None:
    """Return the town that the spot is in: where the mover is or was going, else one that the sentence names."""
    opening = opening_place(bare.units)
    if opening is not None:
        return opening
    track = mover_track(bare, tracks)
    spot = _whereabouts(track) if track is not None else None
    if spot is not None and holds(spot, bare.units[bare.trigger.start].start, None):
        return spot.ref
    passed = track.passed.ref.place if track is not None and track.passed is not None else None
    named = _named_before(bare.units, bare.trigger.start)
    return named if named is None or named.place != passed else None


def _port(home: Mention | None) -> PlaceRef | None:
    return PlaceRef(home.place, home.span) if home is not None and home.place is not None else None


def _whereabouts(track: Track) -> Spot | None:
    spot = track.at or track.heading
    return spot if spot is not None and spot.ref.place.extent is Extent.POINT else None


def opening_place(units: Units) -> PlaceRef | None:
    """Return the town in which the sentence is set: "In Leon, where it rained, they ..."."""
    is_set = len(units) > 2 and units[0].lower in ("in", "at") and units[1].kind == PLACE
    return _town_of(units[1]) if is_set and (units[2].text == "," or units[2].lower in words("nominative")) else None


def _named_before(units: Units, end: int) -> PlaceRef | None:
    """Return the last town that the sentence names before, when nobody comes from there."""
    index = next((i for i in range(end - 1, -1, -1) if units[i].kind == PLACE), -1)
    comes_from = index > 0 and units[index - 1].lower in ("from", "of", "off")
    return _town_of(units[index]) if index >= 0 and not comes_from else None


def _town_of(unit: Unit) -> PlaceRef | None:
    mention = unit.mention
    if mention is None or mention.place is None or mention.place.extent is not Extent.POINT or unit.possessive:
        return None
    return PlaceRef(mention.place, mention.span)


def _spot_behind(units: Units, trigger: Trigger) -> int | None:
    """Return where the noun of the spot stands that the phrase leads to, None when it leads to none."""
    for start in _openings(units, trigger, frames()[trigger.entry.frame]):
        head = _head(units, start)
        if head is not None:
            return head
    return None


def _openings(units: Units, trigger: Trigger, frame: Mapping[str, Sense]) -> Iterator[int]:
    """Yield where a noun phrase may open that is an object of the phrase, or stands behind one of its prepositions."""
    if DIRECT in frame and trigger.entry.frame in _OBJECTS:
        yield trigger.end
    for index in range(trigger.end, min(trigger.end + _REACH, len(units))):
        unit = units[index]
        if unit.kind in (MARK, PLACE) or unit.lower in words("clause_start"):
            return
        preposition, length = preposition_at(units, index)
        if preposition in frame:
            yield index + length


def _head(units: Units, start: int) -> int | None:
    """Return the index of the spot's noun when a noun phrase with one opens there: "the old station", "State House"."""
    for index in range(start, min(start + _LONGEST, len(units))):
        unit = units[index]
        if unit.kind in (TIME, MARK, PLACE) or _is_private(unit):
            return None
        if _is_spot(units, index) and _is_told(units, start, index):
            return index
        if is_closed(unit) and unit.lower not in words("determiner", "possessive"):
            return None
    return None


def _is_private(unit: Unit) -> bool:
    """Return whether the spot is somebody's own: "the man's residence"."""
    return unit.possessive and not unit.is_capitalised


def _is_spot(units: Units, index: int) -> bool:
    noun = units[index].lower.split()[-1]
    named = units[index].is_capitalised and noun in words("named_spot_kind")
    return (noun in words("town_spot") or named) and not units[index].possessive and _ends(units, index + 1)


def _is_told(units: Units, start: int, index: int) -> bool:
    """Return whether an article, a name or a number tells which one it is: not "in church", "to hospital"."""
    pointed = units[start].lower in words("determiner", "possessive")
    named = any(unit.is_capitalised for unit in units[start : index + 1])
    return pointed or named or _is_numbered(units, index)


def _ends(units: Units, index: int) -> bool:
    """Return whether the phrase ends there: no noun and no name follows, nor a place of its own."""
    if index >= len(units) or units[index].kind in (MARK, TIME):
        return True
    behind = units[index]
    if behind.text.isdigit() or behind.lower in words("splitting"):
        return True
    if behind.kind in (PLACE, NAME) or behind.is_capitalised:
        return False
    named = index + 1 < len(units) and (units[index + 1].is_capitalised or units[index + 1].kind == PLACE)
    links = behind.lower in ("of", "in", "at", "near", "outside", "on")
    return is_closed(behind) and not (links and named)


def _is_numbered(units: Units, index: int) -> bool:
    behind = units[index + 1 : index + 2]
    return bool(behind) and (behind[0].text.isdigit() or behind[0].lower in words("splitting"))
