"""How likely a match names a place: the cues round it, each with its weight from the table."""

from collections.abc import Iterator, Set
from typing import NamedTuple

from geo.gazetteer.kinds import NameKind
from geo.reading.lexicon import cues, words
from geo.reading.mention_matches import Match
from geo.reading.mention_text import NameText

_LOCATIVE, _DIRECTIONAL, _LOOSE = words("locative"), words("directional"), words("loose")
_STATE_OF, _COMPASS, _STREET = words("state_of"), words("compass"), words("street")
_PUBLIC, _TEAM, _ORGANISATION = words("public_after"), words("team_after"), words("organisation_after")
_FEATURE, _COMMON = words("feature_after"), words("common")
_GIVEN, _SURNAME, _SAY = words("given"), words("surname"), words("say")
_AREAS = ("PCLI", "ADM1")
_MIDDLING_PROMINENCE = 4.7
_PER_PROMINENCE = 0.9
_LEAST_PRIOR, _MOST_PRIOR = -1.8, 3.2


class Scored(NamedTuple):
    """A match, its logarithmic odds of naming a place, and the cues that were counted."""

    match: Match
    score: float
    cues: tuple[str, ...]


def scored(text: NameText, match: Match, people: Set[int], families: Set[str]) -> Scored:
    """Return the match with its score; `people` are the words inside persons' names."""
    weights = cues()
    found = tuple(_cues(text, match, people, families))
    return Scored(match, _prior(match) + sum(weights[cue].weight for cue in found), found)


def _prior(match: Match) -> float:
    if not match.hits:
        return 0.0
    known = match.hits[0].prominence
    return min(_MOST_PRIOR, max(_LEAST_PRIOR, _PER_PROMINENCE * (known - _MIDDLING_PROMINENCE)))


def _cues(text: NameText, match: Match, people: Set[int], families: Set[str]) -> Iterator[str]:
    yield from _own(text, match, people, families)
    yield from _before(text, match)
    yield from _after(text, match)


def _own(text: NameText, match: Match, people: Set[int], families: Set[str]) -> Iterator[str]:
    single = match.end == match.first + 1
    if not match.hits:
        yield "unknown"
    elif match.hits[0].kind is NameKind.ALTERNATE:
        yield "alternate"
    if not single:
        yield "two_words"
        if text.keys[match.end - 1] in _FEATURE:
            yield "feature_word"
    if match.first in people or match.end - 1 in people:
        yield "person"
    elif single:
        yield from _own_word(match.key, families)
    if text.possessive(match.end - 1):
        yield "possessive"


def _own_word(key: str, families: Set[str]) -> Iterator[str]:
    if key in families:
        yield "surname_of_person"
    if key in _COMMON:
        yield "common_word"
    elif key in _SURNAME:
        yield "surname"
    elif key in _GIVEN:
        yield "given_name"


def _before(text: NameText, match: Match) -> Iterator[str]:
    first = match.first
    if text.breaks[first]:
        yield "sentence_start"
        return
    before = text.keys[first - 1]
    if text.keys[first - 1] == "the" or before in _COMPASS:
        if before in _COMPASS:
            yield "compass"
        before = text.keys[first - 2]
    if before in _LOCATIVE:
        yield "locative"
    elif before in _DIRECTIONAL:
        yield "directional"
    elif before == "of" and text.keys[first - 2] in _STATE_OF:
        yield "state_of"
    elif before in _LOOSE:
        yield "loose"
    if text.capital[first - 1] and text.keys[first - 1] not in _COMPASS:
        yield "after_capital"


def _after(text: NameText, match: Match) -> Iterator[str]:
    end = match.end
    if text.breaks[end]:
        return
    after = text.keys[end]
    if text.capital[end]:
        if after in _STREET:
            yield "street"
        elif after in _PUBLIC:
            yield "before_public"
        elif after in _TEAM:
            yield "before_team"
        elif after in _ORGANISATION:
            yield "before_organisation"
        elif not text.possessive(end - 1):
            yield "before_capital"
    elif after in _SAY:
        yield "said"
    elif text.tokens[end].text == "," and text.tokens[end + 1].text.isdigit() and len(text.tokens[end + 1].text) == 2:
        yield "age_follows"
