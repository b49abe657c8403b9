"""What may stand behind the verb of a place that acts, and what it tells: the rows of `hosts.csv`, matched."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.units import MARK, TIME, WORD, Units
from geo.reading.motion.verbless.entries import is_dated
from geo.reading.motion.verbless.guests import guest_end
from geo.reading.motion.words.tables import words
from geo.reading.records import Motion
from geo.reading.tables import rows

_TABLE = Path(__file__).with_name("hosts.csv")
_ASIDE = 10
_PHRASE_REACH = 6
_GOING_REACH = 3


class Turn(NamedTuple):
    """What stands behind the verb, and what it tells of the place; `awaited` when it is still to come."""

    phrase: tuple[str, ...]
    motion: Motion
    awaited: bool


class Match(NamedTuple):
    """Where the words of a turn end, and the guest among them."""

    end: int
    guest: Phrase


@cache
def turns() -> Mapping[str, Sequence[Turn]]:
    """Return what each verb form tells of the place that is its subject, by what may stand behind it."""
    found: dict[str, list[Turn]] = {}
    for row in rows(_TABLE):
        awaited = row["motion"] == "awaited"
        turn = Turn(tuple(row["phrase"].split()), Motion.ARRIVE if awaited else Motion(row["motion"]), awaited)
        for verb in row["verbs"].split():
            found.setdefault(verb, []).append(turn)
    return found


def match(units: Units, start: int, turn: Turn) -> Match | None:
    """Return where the turn ends that begins at the index, None when other words stand there."""
    index, guest = start, None
    for token in turn.phrase:
        index = _past_aside(units, index) if token != "TIME" else index
        end = _step(units, index, token) if index < len(units) else 0
        if not end:
            return None
        guest = Phrase(index, end) if token == "GUEST" else guest
        index = end
    if guest is None or (turn.phrase[-1] == "GUEST" and not _closes(units, index)) or _is_asked(units, index, turn):
        return None
    return Match(index, guest)


def _is_asked(units: Units, index: int, turn: Turn) -> bool:
    """Return whether the guest is only to do something, or no guest: "gave them an hour to stay", "as X sees it"."""
    behind = units[index].lower if index < len(units) else ""
    return ((turn.awaited or turn.phrase[-1] == "SPAN") and behind == "to") or (
        turn.phrase == ("GUEST",) and units[index - 1].lower == "it" and turn.motion is Motion.BE_AT
    )


def _past_aside(units: Units, index: int) -> int:
    """Return the index behind a time there, and behind what then stands between two commas."""
    dated = index + (index < len(units) and units[index].lower in ("on", "at"))
    index = dated + 1 if dated < len(units) and is_dated(units[dated]) else index
    if index < len(units) and units[index].text == ",":
        following = range(index + 1, min(index + _ASIDE, len(units)))
        return next((i + 1 for i in following if units[i].text == ","), index)
    return index


def _step(units: Units, index: int, token: str) -> int:
    """Return the index behind what the token asks for, 0 when it is not there."""
    if token == "GUEST":
        return guest_end(units, index)
    if token == "TIME":
        return index + 1 if units[index].kind == TIME else 0
    if token == "PASSING":
        return _passing_end(units, index)
    if token == "LEAVING":
        return index + 1 if units[index].lower in words("gone_off") else 0
    if token in ("SPAN", "SHELTER"):
        return _phrase_end(units, index, words("span_noun" if token == "SPAN" else "shelter"), token == "SPAN")
    if token.startswith(".."):
        return _phrase_end(units, index, frozenset(token[2:].split("|")))
    return index + 1 if units[index].lower in token.split("|") else 0


def _passing_end(units: Units, index: int) -> int:
    """Return the index behind "pass", "go by", "come steaming through" or the like, 0 before a place that is passed."""
    reach = range(index, min(index + _GOING_REACH, len(units)))
    end = next((i + 1 for i in reach if units[i].lower in words("passing_by")), 0)
    end = end or (index + 1 if units[index].lower in ("pass", "passing", "overhead") else 0)
    going = all(unit.kind == WORD for unit in units[index:end])
    return end if end and going and (end >= len(units) or (_closes(units, end) and not _is_when(units, end))) else 0


def _is_when(units: Units, index: int) -> bool:
    """Return whether "by" before the index only brings in a time."""
    return units[index - 1].lower == "by" and units[index].kind == TIME


def _phrase_end(units: Units, index: int, heads: frozenset[str], is_span: bool = False) -> int:
    """Return the index behind the phrase that one of the nouns ends, or behind the time that a span tells."""
    for at in range(index, min(index + _PHRASE_REACH, len(units))):
        if units[at].kind == MARK or units[at].lower in words("preposition", "relative"):
            return 0
        if units[at].lower in heads or (is_span and units[at].kind == TIME and not is_dated(units[at])):
            return at + 1
    return 0


def _closes(units: Units, index: int) -> bool:
    """Return whether the clause closes there or goes on with what adds to it, and no verb of the guest's follows."""
    if index >= len(units) or units[index].kind in (MARK, TIME):
        return True
    closed = words(
        "guest_particle",
        "preposition",
        "adverb",
        "conjunction",
        "relative",
        "clause_start",
        "subordinator",
        "travel_adverb",
    )
    return units[index].lower in closed
