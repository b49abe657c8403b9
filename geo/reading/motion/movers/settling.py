"""Whom a mover without a name means, once the main mover is known: that one, or somebody whom the text tells apart."""

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import replace

from geo.reading.motion.movers.carriers import carriers_of
from geo.reading.motion.movers.craft import attendants, goes_along
from geo.reading.motion.movers.empty import goes_empty, tells_of_persons
from geo.reading.motion.movers.landsmen import without_landsmen
from geo.reading.motion.movers.mover import OURSELVES, Mover
from geo.reading.motion.movers.names import Names
from geo.reading.motion.statement import Statement
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Mode

_GENDERS = {"he": "she", "she": "he"}
_FEW = 2
_OFFICE_NAMES = {"pm": "prime"}


def settled(statements: Sequence[Statement], movers: Sequence[Mover], main: str, names: Names) -> tuple[Mover, ...]:
    """Return the movers with the main one's name where they stand for it or carry it."""
    strangers = _strangers(main, names, movers)
    of_persons = main in names.people or tells_of_persons(movers)
    pairs = zip(movers, statements, strict=True)
    alone = [_alone(*pair, main, names) for pair in pairs] if of_persons else list(movers)
    apart = [_of_topic(_told_apart(mover, strangers), main, names) for mover in alone]
    told = _without_passing_offices(apart, main, names)
    carriers = carriers_of(statements, told, main, names)
    afloat = without_landsmen(statements, told, main, names)
    known = [_of_apposed(mover, main, names, carriers) for mover in afloat]
    titles = _titles_of(main, names, told)
    attending = attendants(movers, names.craft, names.articled)
    along = [_along(*pair, attending) for pair in zip(known, statements, strict=True)]
    return tuple(_settled(mover, main, names, titles, carriers) for mover in along)


def _along(mover: Mover, statement: Statement, attending: Set[str]) -> Mover:
    """Return the mover, as the main one where it is a craft that goes with it."""
    if not goes_along(statement, mover.name, attending):
        return mover
    return Mover("", f'"{mover.name}" goes with the main mover', mode=mover.mode)


def _titles_of(main: str, names: Names, movers: Sequence[Mover]) -> frozenset[str]:
    """Return the titles before the main mover's name and the offices it is told by; a prime minister is no minister."""
    titles = names.titles.get(main, frozenset())
    titles |= {mover.office for mover in movers if mover.apposed == main and mover.office}
    if main in names.people and titles.isdisjoint(words("office")):
        offices = Counter(mover.office for mover in movers if mover.office and not mover.name)
        titles |= {office for office, count in offices.most_common(1) if count > _FEW}
    return titles - {"minister"} if "prime" in titles else titles


def _of_apposed(mover: Mover, main: str, names: Names, carriers: Set[str]) -> Mover:
    """Return the mover by the name that the text adds to its noun, unless that is the main one or carries it."""
    is_main = mover.apposed in ("", main) or mover.apposed in carriers or mover.stand_in == main
    noun = mover_nouns().get(mover.stand_in.removeprefix("the "))
    is_person = main == OURSELVES or (main in names.people and main not in names.articled)
    if mover.name or is_main or (is_person and noun is not None and noun.kind == "vehicle"):
        return mover
    return Mover(mover.apposed, f"the text calls it {mover.apposed} too", mode=mover.mode)


def _alone(mover: Mover, statement: Statement, main: str, names: Names) -> Mover:
    """Return the mover, a vehicle or a crew as another one where it goes empty."""
    if not goes_empty(statement, mover, of_person=main in names.people and main not in names.articled):
        return mover
    called = mover.name or mover.stand_in or "the crew"
    return Mover(
        f"{called}, empty" if called == main or mover.name else called, f"{called} goes empty", mode=mover.mode
    )


def _without_passing_offices(movers: Sequence[Mover], main: str, names: Names) -> list[Mover]:
    """Return the movers with an office that a report of a vehicle or a crowd names in passing as somebody else."""
    offices = Counter(mover.office for mover in movers if mover.office and not mover.name)
    if main in names.people or not main:
        return list(movers)
    known = {title for name, count in names.people.items() if count > _FEW for title in names.titles.get(name, ())}
    own = set(main.split())
    passing = {office for office, count in offices.items() if count < _FEW and office not in known | own}
    return [replace(m, name=m.office) if m.office in passing and not m.name else m for m in movers]


def _strangers(main: str, names: Names, movers: Sequence[Mover]) -> frozenset[str]:
    """Return the pronouns that cannot stand for the main mover: both for a crowd, "she" for who is "he" elsewhere."""
    noun = mover_nouns().get(main.removeprefix("the "))
    counts = Counter(mover.pronoun for mover in movers)
    if (noun is not None and noun.kind == "group") or (main == "they" and counts[main] >= _FEW):
        return frozenset(_GENDERS)
    is_ship = any(mover.mode is Mode.SEA for mover in movers)
    if main == OURSELVES:
        return frozenset(_GENDERS if not is_ship else ("he",))
    rare = (one for one, other in _GENDERS.items() if counts[other] >= _FEW and counts[other] > 2 * counts[one])
    return frozenset(one for one in rare if main in names.people and not (one == "she" and is_ship))


def _of_topic(mover: Mover, main: str, names: Names) -> Mover:
    """Return the mover as the person of the sentence before, where "he" or "she" is that one and not the main mover."""
    is_ship = mover.pronoun == "she" and (main not in names.people or main in names.articled)
    if mover.name or mover.pronoun not in _GENDERS or mover.topic in ("", main) or is_ship:
        return mover
    return Mover(mover.topic, f'"{mover.pronoun}" stands for {mover.topic}', mode=mover.mode)


def _told_apart(mover: Mover, strangers: frozenset[str]) -> Mover:
    if mover.name or mover.pronoun not in strangers:
        return mover
    return Mover(mover.pronoun, f'"{mover.pronoun}" is somebody else', mode=mover.mode)


def _settled(mover: Mover, main: str, names: Names, titles: Set[str], carriers: Set[str]) -> Mover:
    """Return the mover with the main one's name where it stands for it or carries it, unless by another office."""
    if main == OURSELVES and "us" in mover.name.split():
        return replace(mover, name="")
    if mover.name in carriers and main == OURSELVES:
        return replace(mover, is_along=True)
    if mover.name in carriers:
        return Mover(main, f'"{mover.name}" carries the main mover', mode=mover.mode)
    offices = titles & (words("office") | {"prime"})
    if mover.how == "named" and _OFFICE_NAMES.get(mover.name.casefold(), mover.name.casefold()) in titles:
        return Mover(main, f'"{mover.name}" is the office of the main mover', mode=mover.mode)
    is_foreign = bool(offices) or (mover.is_owned and main in names.people)
    if not mover.name and mover.office and is_foreign and mover.office not in titles:
        return Mover(mover.stand_in or mover.office, "another office", mode=mover.mode)
    return Mover(mover.name or ("" if main in words("nominative") else main), mover.how, mover.stand_in, mover.mode)
