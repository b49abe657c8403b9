"""What carries the main mover: a ship that a person boards by name, a jet that is told of only in passing."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile

from geo.gazetteer.normalise import fold
from geo.reading.motion.movers.craft import attendants
from geo.reading.motion.movers.models import goes_by_make
from geo.reading.motion.movers.mover import DESCRIBED, OURSELVES, Mover
from geo.reading.motion.movers.names import Names
from geo.reading.motion.movers.spellings import bare
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import WORD, Units
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.places.demonyms import demonyms

_BEHIND = 4
_OF_KIND = 2
_SAID_TO_CARRY = 5


def carriers_of(statements: Sequence[Statement], movers: Sequence[Mover], main: str, names: Names) -> frozenset[str]:
    """Return the names of movers that are vehicles of the main one, when that is a person.

    A vehicle by name counts when the main mover is told to travel aboard it; one that is only described ("a military
    transport") when nothing sets it apart as another's ("a decoy", "a freight train").
    """
    if main == OURSELVES:
        return frozenset(
            m.name for m in movers if m.name in names.articled or _is_vehicle(m.name) or "us" in m.name.split()
        )
    makes = frozenset(m.name for m in movers if m.how == "named" and goes_by_make(m.name)) - {main}
    if main not in names.people:
        known = frozenset() if main in names.articled else makes
        return known | _named_of(main, movers, names) | _aboard(statements, movers, main, names)
    own = [s.units for s, m in zip(statements, movers, strict=True) if m.name in ("", main)]
    boarded = {name for units in own for name in _boarded(units)}
    named = {m.name for m in movers if m.how == "named" and m.name != main and m.name.split()[-1] in boarded}
    return frozenset(named | makes | {m.name for m in movers if m.how == DESCRIBED and _may_carry(m.name)})


def _named_of(main: str, movers: Sequence[Mover], names: Names) -> frozenset[str]:
    """Return the name of a mover that is mostly called by a noun: "the ship" is the one the text names most of all.

    A name told but once is another's unless it moves in the first half or is the only one; one that attends always is.
    """
    noun = main.removeprefix("the ")
    if noun == main or noun not in mover_nouns():
        return frozenset()
    opening = {mover.name for mover in movers[: (len(movers) + 1) // 2]}
    is_alone = len(names.articled) == 1
    craft = {m.name for m in movers if m.how == "named"} - attendants(movers, names.craft, names.articled)
    named = Counter({name: _weight(name, noun, names) for name in craft if not _is_office(name)})
    likely = Counter({name: n for name, n in named.items() if n > 1 or (n and (name in opening or is_alone))})
    (best, most), (_, second) = (*likely.most_common(2), ("", 0), ("", 0))[:2]
    return frozenset({best}) if best and most > second else frozenset()


def _weight(name: str, noun: str, names: Names) -> int:
    """Return how often the text has a ship's or a train's name, and more when the noun stands before it."""
    told = names.articled.get(name, 0)
    return max(told, names.people.get(name, 0)) + _OF_KIND if noun in names.craft.get(name, ()) else told


def _aboard(statements: Sequence[Statement], movers: Sequence[Mover], main: str, names: Names) -> frozenset[str]:
    """Return the persons that the vehicle which is the main mover is told to carry or to be of: "Lund's train"."""
    noun = main.split()[-1] if main.startswith("the ") and _is_vehicle(main) else ""
    persons = {m.name for m in movers if m.how == "named" and m.name in names.people and m.name not in names.articled}
    if not noun or not persons:
        return frozenset()
    told = {s.units[0].start: s.units for s in statements}.values()
    carried = {word for units in told for word in _carried_by(units, noun)}
    return frozenset(name for name in persons if name.split()[-1] in carried)


def _carried_by(units: Units, noun: str) -> Iterator[str]:
    """Yield the words of names behind "a train carrying", "a train said to be carrying", and just before "'s train"."""
    for index, unit in enumerate(units):
        if unit.lower != noun:
            continue
        behind = takewhile(lambda unit: unit.kind == WORD, units[index + 1 : index + 1 + _SAID_TO_CARRY])
        loading = next((i for i, unit in enumerate(behind, index + 1) if unit.lower in words("loading")), None)
        if loading is not None:
            yield from (u.text for u in units[loading + 1 : loading + 1 + _BEHIND] if u.is_capitalised)
        yield from (bare(u.text) for u in units[max(0, index - _BEHIND) : index] if u.possessive and u.is_capitalised)


def _is_office(name: str) -> bool:
    """Return whether somebody is called by an office and nothing else: "Lieutenant-Governor", "Special Envoy"."""
    return name.casefold().replace("-", " ").split()[-1] in words("office", "title")


def _boarded(units: Units) -> Iterator[str]:
    """Yield the last word of each name behind a word of boarding: "sailed in the steamship Olga Marina"."""
    for index, unit in enumerate(units):
        if unit.lower not in words("boarding"):
            continue
        named = [bare(u.text) for u in units[index + 1 : index + 1 + _BEHIND] if u.is_capitalised]
        articled = units[index + 1 : index + 2] and units[index + 1].lower in ("the", "steamer", "steamship")
        if named and articled:
            yield named[-1]


def _is_vehicle(description: str) -> bool:
    last = description.casefold().split()[-1:]
    return any(word in mover_nouns() and mover_nouns()[word].kind == "vehicle" for word in last)


def _is_model(description: str) -> bool:
    """Return whether a vehicle is described by what its makers call it: "a Gulfstream", "an old Land Rover"."""
    last = description.split()[-1]
    return last[0].isupper() and fold(last) not in demonyms() and words("title", "office").isdisjoint([last.casefold()])


def _may_carry(description: str) -> bool:
    spoken = description.casefold().split()
    is_vehicle = _is_vehicle(description) or _is_vehicle(description.removesuffix("s")) or _is_model(description)
    opens = spoken[0] in ("a", "an", "some", "any") or spoken[0].split("-")[0] in words("counting")
    return is_vehicle and opens and words("other_mover", "set_apart").isdisjoint(spoken)
