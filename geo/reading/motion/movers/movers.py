"""Which mover a statement is about: stand-ins ("the train", "he") tied to the mover that the text names."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from geo.gazetteer.normalise import fold
from geo.reading.certainty.factuality import is_hedged_identity
from geo.reading.motion.movers.apposition import apposed
from geo.reading.motion.movers.carried import carried
from geo.reading.motion.movers.common_nouns import by_common_noun
from geo.reading.motion.movers.main_mover import main_mover
from geo.reading.motion.movers.models import called_by_make
from geo.reading.motion.movers.mover import DESCRIBED, Mover
from geo.reading.motion.movers.names import Names
from geo.reading.motion.movers.offices import is_office_alone, office
from geo.reading.motion.movers.openers import is_number
from geo.reading.motion.movers.ridden import is_ridden, riding
from geo.reading.motion.movers.settling import settled
from geo.reading.motion.movers.spellings import bare, without_titles
from geo.reading.motion.movers.told_apart import relative_before, told_apart
from geo.reading.motion.movers.trimming import trimmed
from geo.reading.motion.movers.ways_of import whose_way
from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.phrases.subjects import is_journey
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import NAME, PLACE, Unit, Units
from geo.reading.motion.words.mover_nouns import is_vehicle, mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.places.demonyms import demonyms
from geo.reading.records import Mode

_OPENING = 3
_WHOLE = 4
_SOME = ("some", "many")


def movers_of(statements: Sequence[Statement], names: Names, title: str = "") -> tuple[tuple[Mover, ...], str]:
    """Return the mover of each statement, in order, and the name of the main one."""
    if not statements:
        return (), ""
    first: list[Mover] = []
    for index, statement in enumerate(statements):
        before = first[-1] if index and statements[index - 1].units is statement.units else None
        opens = statement.units is statements[0].units
        mover = _mover(statement, names, before, is_first=opens)
        first.append(mover if mover.name else replace(mover, apposed=_apposed(statement, names)))
    main = main_mover(_by_sentence(statements, first), names, title)
    return settled(statements, first, main, names), main


def _apposed(statement: Statement, names: Names) -> str:
    """Return the name that the text adds to the noun that moves, or ""."""
    phrase = carried(statement) or statement.subject
    added = apposed(statement.units, phrase) if phrase is not None else None
    return _named(statement.units[added.start : added.end], names.fullest) if added is not None else ""


def _by_sentence(statements: Sequence[Statement], movers: Sequence[Mover]) -> list[Mover]:
    """Return the movers once for each sentence, however many phrases and places it tells of one."""
    told: list[Mover] = []
    for index, (statement, mover) in enumerate(zip(statements, movers, strict=True)):
        before = movers[index - 1] if index and statements[index - 1].units is statement.units else None
        if before is None or _called(before) != _called(mover):
            told.append(mover)
    return told


def _called(mover: Mover) -> tuple[str, str, str, str, bool]:
    return mover.name, mover.stand_in, mover.pronoun, mover.office, mover.is_aside


def _mover(statement: Statement, known: Names, before: Mover | None, *, is_first: bool) -> Mover:
    phrase = carried(statement) or statement.subject
    heading = known.headings.get(statement.units[0].start, "")
    if phrase is None and heading:
        return Mover(heading, "named", mode=statement.mode)
    if phrase is None or statement.trigger.entry.frame == "point":
        return Mover("", "no subject: the main mover", mode=statement.mode)
    phrase = trimmed(statement.units, whose_way(statement.units, phrase) or phrase)
    units = statement.units[phrase.start : phrase.end]
    if units[-1].possessive and not units[-1].is_capitalised:
        units = (*units[:-1], _unowned(units[-1]))
    told = _of_journey_or_part(statement, phrase, units[-1], before)
    if told is not None:
        return told
    noun = mover_nouns().get(units[-1].lower)
    mode = Mode(noun.mode) if noun and noun.mode else statement.mode
    if units[-1].lower in words("mover_pronoun") or units[-1].lower in words("possessive"):
        return _by_pronoun(statement, phrase, units[-1], known, before, mode)
    if (other := told_apart(statement, phrase)) is not None:
        return _called_so(statement.units[other.start : other.end], known, mode)
    return _by_owner(units, known, mode) or _by_noun_or_name(statement, phrase, units, known, mode, is_first=is_first)


def _of_journey_or_part(statement: Statement, phrase: Phrase, head: Unit, before: Mover | None) -> Mover | None:
    """Return whom "the voyage", a vehicle that somebody is in, or a part of those who move mean; None for others."""
    if statement.trigger.entry.frame in ("begin", "end") and is_journey(head.lower):
        return Mover("", f'"{head.text}" is the journey of the main mover', mode=statement.mode)
    if is_ridden(statement.units, phrase):
        return riding(head.text, before, statement.mode)
    part = phrase.start if _is_part(statement.units, phrase) else _part_before(statement.units, phrase)
    if part is None:
        return None
    return _described(statement.units[part : phrase.end], statement.mode)


def _called_so(units: Units, known: Names, mode: Mode | None) -> Mover:
    """Return whom a clause says the one who moved to be, by name or as it describes it."""
    is_name = units[-1].is_capitalised and units[0].lower not in words("indefinite")
    return Mover(_named(units, known.fullest), "named", mode=mode) if is_name else _described(units, mode)


def _described(units: Units, mode: Mode | None) -> Mover:
    return Mover(" ".join(unit.text for unit in units), DESCRIBED, mode=mode)


def _by_pronoun(
    statement: Statement, phrase: Phrase, head: Unit, known: Names, before: Mover | None, mode: Mode | None
) -> Mover:
    """Return whom a pronoun means: whom the sentence before opens with or is about, or the main mover."""
    sentence = statement.units[0].start
    relative = relative_before(statement.units, phrase)
    if relative is not None:
        return _described(statement.units[relative.start : relative.end], mode)
    opener = known.openers.get(sentence) if phrase.start < _OPENING else None
    if opener is not None and opener.pronoun == head.lower:
        return Mover(opener.text, DESCRIBED, mode=mode)
    topic = known.topics.get(sentence, "") if phrase.start <= _OPENING else ""
    return _pronoun(head.text, before, topic, mode)


def _by_owner(units: Units, known: Names, mode: Mode | None) -> Mover | None:
    """Return the owner of a vehicle or a movement: "the Pope's train", "Lund's arrival", "its 12 cars"."""
    head = units[-1]
    if units[0].lower in words("possessive") and any(letter.isdigit() for letter in head.text) and len(units) > 1:
        return Mover("", f'"{units[0].text} {head.text}" carries the main mover', mode=mode)
    owner = next((index for index, unit in enumerate(units) if unit.possessive), None)
    if owner is None or not (owner == len(units) - 1 or is_vehicle(head.lower)):
        return None
    if is_office_alone(units[: owner + 1]):
        return Mover("", f"{head.text} of the main mover", mode=mode, office=office(units[: owner + 1]))
    if not units[owner].is_capitalised:
        return None
    return Mover(_named(units[: owner + 1], known.fullest), f"owner of the {head.lower}", mode=mode)


def _by_noun_or_name(
    statement: Statement, phrase: Phrase, units: Units, known: Names, mode: Mode | None, *, is_first: bool
) -> Mover:
    """Return who goes by an office or a name; whoever has neither is meant by a common noun."""
    if by_make := called_by_make(units, mode):
        return by_make
    if len(units) > 1 and units[-1].text.isdigit() and units[-2].is_capitalised:
        units = units[:-1]
    head = units[-1]
    if _is_common(units, begins=head.start == statement.units[0].start):
        return by_common_noun(units, mode, is_first=is_first)
    if head.is_capitalised and is_office_alone(units):
        called = " ".join(unit.text for unit in units)
        return Mover("", f'"{called}" stands for the main mover', mode=mode, office=office(units))
    if is_vehicle(head.lower) and head.is_capitalised and units[0].lower in words("definite"):
        return by_common_noun(units, mode, is_first=is_first)
    if units[0].lower in ("a", "an") and head.is_capitalised and head.kind != PLACE and len(units) > 1:
        return Mover(" ".join(unit.text for unit in units), DESCRIBED, mode=mode)
    if _is_named(head, known, begins=head.start == statement.units[0].start):
        return Mover(_named(units, known.fullest), "named", mode=mode, is_aside=_is_aside(statement))
    if is_hedged_identity(statement.units, phrase.start, phrase.end, statement.group.start):
        return Mover("", f'"{head.text}" may be the main mover', mode=mode)
    return by_common_noun(units, mode, is_first=is_first)


def _is_common(units: Units, *, begins: bool) -> bool:
    """Return whether a people, a number or a lone noun that opens its sentence moves, whatever its capital letter."""
    head = units[-1]
    if fold(head.text) in demonyms() or head.lower.split("-")[0] in words("counting"):
        return True
    return begins and head.lower in mover_nouns() and len(units) == 1


def _is_named(head: Unit, known: Names, *, begins: bool) -> bool:
    if head.kind in (NAME, PLACE):
        return True
    return head.is_capitalised and (not begins or bare(head.text) in known.fullest)


def _is_aside(statement: Statement) -> bool:
    """Return whether the clause only adds something: "the pilot, who had come from Leon"."""
    start = statement.group.start
    return start > 0 and statement.units[start - 1].lower in ("who", "which")


def _pronoun(word: str, before: Mover | None, topic: str, mode: Mode | None) -> Mover:
    """Return whom a pronoun means: another mover named just before it in its sentence, else the main one."""
    if before is not None and before.how == "named" and word.casefold() in ("he", "she", "him", "her", "who"):
        return Mover(before.name, f'"{word}" stands for {before.name}', mode=mode)
    goes_on = before is not None and before.pronoun == word.casefold()
    near = before.topic if before is not None and goes_on else topic if before is None else ""
    return Mover("", f'"{word}" stands for the main mover', pronoun=word.casefold(), mode=mode, topic=near)


def _unowned(unit: Unit) -> Unit:
    """Return the noun without its possessive ending, which owns a movement: "the suspect's departure"."""
    return unit._replace(text=bare(unit.text), lower=bare(unit.lower), possessive=False)


def _part_before(units: Units, phrase: Phrase) -> int | None:
    """Return where "two of the trucks" or "some of the crew" begins, when the phrase is the whole of such a part."""
    of = phrase.start - 1 if phrase.start else 0
    counted = (i for i in (of - 1, of - 2) if i >= 0 and _counts_part(units[i].lower))
    return next(counted, None) if units[of].lower == "of" else None


def _counts_part(word: str) -> bool:
    return is_number(word) or word in _SOME


def _is_part(units: Units, phrase: Phrase) -> bool:
    """Return whether the phrase counts some of the people told of behind it: "twenty-one (of the 58 guests)"."""
    behind = [unit.lower for unit in units[phrase.end : phrase.end + _WHOLE]]
    counts = phrase.end - phrase.start == 1 and is_number(units[phrase.start].lower)
    is_of = behind[:1] == ["of"] and behind[1:2] != [] and behind[1] in ("the", "them", "those", "us")
    return counts and is_of and not any(is_vehicle(word) for word in behind)


def _is_of_name(unit: Unit) -> bool:
    return unit.is_capitalised and not unit.possessive and unit.lower not in words("determiner")


def _named(units: Units, names: Mapping[str, str]) -> str:
    last = len(units)
    while last > 0 and not units[last - 1].is_capitalised:
        last -= 1
    first = max(0, last - 1)
    while first > 0 and _is_of_name(units[first - 1]):
        first -= 1
    if units[first].lower in words("consort_title") and first < last - 1:
        return " ".join(unit.text for unit in units[first:last])
    run = without_titles([bare(word) for unit in units[first:last] for word in unit.text.split()])
    if not run:
        return " ".join(unit.text for unit in units)
    return names.get(" ".join(run)) or names.get(run[-1], " ".join(run))
