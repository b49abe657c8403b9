"""What a place name does in its sentence: a location, or a government, a body, a people, a person, a ship."""

from typing import NamedTuple

from geo.gazetteer.place import Place
from geo.reading.places.going import has_moved, opens_with_motion
from geo.reading.places.lexicon import words
from geo.reading.places.scores import Scored
from geo.reading.places.text import NameText
from geo.reading.records import Role

_LOCATIVE, _DIRECTIONAL = words("locative"), words("directional")
_DECIDE, _INSTITUTION = words("decide"), words("institution")
_WHEREABOUTS, _COMPASS = words("whereabouts"), words("compass")
_SEATS = frozenset({"PAL", "ADMF"})
_SENDING = words("giving") | words("sending")
_PLACE_NOUNS = words("lower_kind") | words("feature_after") | words("state_of") | {"area", "Water"}
_SPOTS = words("spot")
_STATES = _SEATS | {"PCLI", "PPLC"}
_AUXILIARIES = frozenset(
    "has have had is are was were will would may might must can could should not also have been now then".split()
)
_LINKS = frozenset({",", "and", "or", "nor"})
_CLAUSE_WORDS = 12
_IN_ORGANISATION = frozenset({"before_organisation", "after_organisation"})
_PLACED = frozenset({"dateline", "state_follows", "holds_city", "compass"})
_OBJECT_WORDS = 2
_OPENING = frozenset("from over past off to via through into onto across towards toward beneath".split())
_CLAUSE_MARKS = frozenset({",", ":", ";", "(", "—", "–"})
_TOWNS_AND_SEATS = frozenset({"capital", "city", "town", "port", "metropolis", "palace", "residence", "retreat"})
_TAKEN_UP = frozenset({"where", "reached", "passed", "entered"})


class Judgement(NamedTuple):
    """A role and the reason for it in words."""

    role: Role
    why: str


def role_of(text: NameText, one: Scored, place: Place | None) -> Judgement:
    """Return the role of a match that names a place."""
    if one.match.demonym:
        return Judgement(Role.DEMONYM, "names a people or an origin")
    if "vessel" in one.cues:
        return Judgement(Role.VESSEL, "the name of a ship, train or aircraft")
    if "person" in one.cues:
        return Judgement(Role.PERSON, "part of a person's name")
    return _as_body(text, one) or _as_state(text, one, place) or Judgement(Role.LOCATION, "")


def _as_body(text: NameText, one: Scored) -> Judgement | None:
    end = one.match.end
    following = text.names[end]
    if text.owns[end - 1] and _owns_institution(text, end):
        return Judgement(Role.ORGANISATION, f"part of the name of its institution, {following} ...")
    if not _IN_ORGANISATION.isdisjoint(one.cues):
        return Judgement(Role.ORGANISATION, "part of an organisation's name")
    if "before_team" in one.cues:
        return Judgement(Role.METONYM, f"stands for its team, the {following}")
    if "before_public" in one.cues and following not in _PLACE_NOUNS:
        return Judgement(Role.METONYM, f"stands for its public body, {following}")
    return None


def _owns_institution(text: NameText, index: int) -> bool:
    for ahead in range(index, min(index + 4, len(text))):
        if not text.capital[ahead] or text.breaks[ahead]:
            return False
        if text.keys[ahead] in _INSTITUTION:
            return True
    return False


def _as_state(text: NameText, one: Scored, place: Place | None) -> Judgement | None:
    """Return the role metonym for a country or capital that nothing in its clause makes a place to be or go."""
    if place is None or place.feature not in _STATES or _in_dateline(one):
        return None
    head = _list_head(text, one.match.first)
    before = text.keys[head] if head >= 0 else ""
    if before in _LOCATIVE or opens_with_motion(text, one.match.first - 1):
        return None
    why = _state_reason(text, one, head, before)
    role = Role.ORGANISATION if place.feature in _SEATS else Role.METONYM
    return Judgement(role, why) if why else None


def _state_reason(text: NameText, one: Scored, head: int, before: str) -> str:
    if _is_beside_place_noun(text, one.match.end) or _is_apposed(text, one.match.first):
        return ""
    if text.owns[one.match.end - 1]:
        return "owns what follows, as a state does"
    if text.keys[one.match.end] == "time":
        return "names the clock of its zone"
    if text.names[one.match.end] == "," and text.keys[one.match.end + 1] in _TAKEN_UP:
        return ""
    if _acts(text, one.match.end):
        return "acts in the sentence, as a government does"
    return "" if _is_gone_to(text, head, before) else "stands for its government: nobody in the clause is or goes there"


def _is_beside_place_noun(text: NameText, end: int) -> bool:
    """Return whether the name tells which side, airport or station is meant: "on the Niger side"."""
    for index in range(end, min(end + _OBJECT_WORDS, len(text))):
        if text.breaks[index] or text.capital[index]:
            return False
        if text.keys[index] in _SPOTS:
            return True
    return False


def _is_apposed(text: NameText, first: int) -> bool:
    """Return whether the name tells which town or seat is meant: "to the Peruvian capital, Lima,"."""
    comma = first - 1 - (text.keys[first - 1] == "the")
    return text.names[comma] == "," and text.keys[comma - 1] in _TOWNS_AND_SEATS


def _is_gone_to(text: NameText, head: int, before: str) -> bool:
    if _opens_clause(text, head, before):
        return True
    if before == "of" and text.keys[head - 1] != "out":
        return text.keys[head - 1] in _WHEREABOUTS or text.keys[head - 2 : head] == ["by", "way"]
    if before in _DIRECTIONAL or before in ("for", "of", "between", "and"):
        return has_moved(text, head + 1, _CLAUSE_WORDS)
    if before == "as" and text.keys[head - 1] == "far":
        return True
    return head >= 0 and before not in _SENDING and has_moved(text, head + 1, _OBJECT_WORDS + (before == "over"))


def _opens_clause(text: NameText, head: int, before: str) -> bool:
    """Return whether a clause opens with the way: "Out of Cairo at nine, she", "From Paris he went on"."""
    opening = head - 1 if before == "of" and text.keys[head - 1] == "out" else head
    if opening == head and before not in _OPENING:
        return False
    return opening >= 0 and (bool(text.breaks[opening]) or text.names[opening - 1] in _CLAUSE_MARKS)


def _in_dateline(one: Scored) -> bool:
    return not _PLACED.isdisjoint(one.cues)


def _list_head(text: NameText, first: int) -> int:
    """Return the word before the name and its article, before the whole list when it stands in one; -1 at the start."""
    index = first - 1
    while index >= 0 and index not in text.list_heads and not text.breaks[index + 1] and _goes_on(text, index):
        index -= 1
    begins = index < 0 or bool(text.breaks[index + 1])
    head = text.list_heads.get(index, -1 if begins and text.keys[index + 1] not in _DIRECTIONAL else index)
    text.list_heads.update(dict.fromkeys(range(index + 1, first), head))
    return head


def _goes_on(text: NameText, index: int) -> bool:
    """Return whether a list that goes on behind the word may begin before it."""
    if text.breaks[index] and text.keys[index] in _OPENING:
        return False
    linked = text.keys[index] in _LINKS and (text.capital[index - 1] or text.names[index - 1] == ",")
    return linked or text.capital[index] or text.keys[index] == "the" or text.keys[index] in _COMPASS


def _acts(text: NameText, end: int) -> bool:
    for ahead in range(end, end + 4):
        if ahead >= len(text) or text.breaks[ahead]:
            return False
        if text.keys[ahead] in _DECIDE:
            return True
        if text.keys[ahead] not in _AUXILIARIES:
            return False
    return False
