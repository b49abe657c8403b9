"""What a name says by itself of being a place's: its words, its kind, persons and ships of the report called so."""

from collections.abc import Iterator, Set
from typing import NamedTuple

from geo.gazetteer.kinds import NameKind
from geo.reading.places.going import is_gone_to
from geo.reading.places.lexicon import words
from geo.reading.places.match import Match
from geo.reading.places.text import NameText
from geo.reading.places.vessels import has_odd_article

_LOCATIVE = words("locative")
_FEATURE, _COMMON = words("feature_after"), words("common")
_GIVEN, _SURNAME = words("given"), words("surname")
_STREETS = words("street_after")
_WELL_KNOWN = 4.5


class OtherNames(NamedTuple):
    """Names that are no places: the words of persons' and vessels' names, and the persons' family names."""

    people: Set[int]
    vessels: Set[int]
    families: Set[str]


def own_cues(text: NameText, match: Match, names: OtherNames) -> Iterator[str]:
    """Return the cues of the name itself; `names` are those that are no places."""
    if not match.hits:
        yield "unknown"
    elif match.coded:
        yield "airport_code"
    elif match.articled:
        yield "articled"
    elif match.hits[0].kind is NameKind.ALTERNATE:
        yield "alternate"
    if match.end > match.first + 1:
        yield from _own_words(text, match)
    elif match.key.partition(" ")[2] in _FEATURE:
        yield "feature_word"
    if match.first in names.vessels:
        yield "vessel"
    elif _is_of_person(text, match, names.people):
        yield "person"
    elif match.end == match.first + 1 and not is_certain(match) and not match.articled:
        yield from _own_word(match.key, names.families)
        if match.key in _COMMON and _is_shouted(text, match.first):
            yield "shouted"
    if has_odd_article(text, match.first, match.end, match.hits):
        yield "article"
    if text.owns[match.end - 1]:
        yield "possessive"
    if _is_postal(text, match):
        yield "initials"


def _is_shouted(text: NameText, index: int) -> bool:
    """Return whether the word stands among words in capitals, where an everyday word is no name."""
    return text.names[index].isupper() and (text.names[index - 1].isupper() or text.names[index + 1].isupper())


def _is_of_person(text: NameText, match: Match, people: Set[int]) -> bool:
    if match.first not in people and match.end - 1 not in people:
        return False
    return not (_is_town_of_words(match) or _is_facility(text, match, people) or _is_placed_in_full(text, match))


def _is_facility(text: NameText, match: Match, people: Set[int]) -> bool:
    """Return whether a known place is only called after a person: "Ben Gurion airport"."""
    last = match.end - 1
    return bool(match.hits) and last > match.first and last not in people and text.keys[last] in _FEATURE


def _is_placed_in_full(text: NameText, match: Match) -> bool:
    """Return whether a town or airport of several words stands where one is: "in Newton Stewart"."""
    if not match.hits or match.end == match.first + 1 or text.capital[match.end]:
        return False
    if match.hits[0].place.feature == "AIRP":
        return text.keys[match.first - 1] in _LOCATIVE or is_gone_to(text, match.first)
    return match.hits[0].kind is NameKind.USUAL and text.keys[match.first - 1] in _LOCATIVE


def _is_town_of_words(match: Match) -> bool:
    """Return whether the name is a well-known place's as a whole, though its words are persons' names: "San Jose"."""
    return match.end > match.first + 1 and bool(match.hits) and match.hits[0].prominence >= _WELL_KNOWN


def _own_words(text: NameText, match: Match) -> Iterator[str]:
    yield "two_words"
    last = text.keys[match.end - 1]
    if last in _FEATURE:
        yield "feature_word"
    elif last in _STREETS:
        yield "address" if text.names[match.first - 1].isdigit() else "street_name"


def is_certain(match: Match) -> bool:
    """Return whether the name is a country's or region's initials, or a people's: no everyday word."""
    return match.demonym or (bool(match.hits) and match.hits[0].kind is NameKind.CODE)


def _is_postal(text: NameText, match: Match) -> bool:
    """Return whether the name is a region's two letters, which count only after a comma."""
    name = text.names[match.first]
    return bool(match.hits) and len(name) == 2 and name.isupper() and match.hits[0].place.feature == "ADM1"


def _own_word(key: str, families: Set[str]) -> Iterator[str]:
    if key in families:
        yield "surname_of_person"
    if key in _COMMON:
        yield "common_word"
    elif key in _SURNAME:
        yield "surname"
    elif key in _GIVEN:
        yield "given_name"
