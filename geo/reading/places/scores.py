"""How likely a match names a place: the cues round it, each with its weight from the table."""

from collections.abc import Iterator
from typing import NamedTuple

from geo.gazetteer.place import Extent
from geo.reading.places.going import (
    is_fronted,
    is_gone_to,
    is_left,
    is_travelled,
    is_travelled_subject,
    moves_itself,
    opens_with_motion,
)
from geo.reading.places.lexicon import cues, words
from geo.reading.places.logged import is_clocked, is_on_way
from geo.reading.places.match import Match
from geo.reading.places.own_cues import OtherNames, is_certain, own_cues
from geo.reading.places.runs import is_shouted_opening
from geo.reading.places.text import NameText
from geo.reading.places.vessels import has_odd_article

_LOCATIVE, _DIRECTIONAL, _LOOSE = words("locative"), words("directional"), words("loose")
_STATE_OF, _COMPASS, _STREET = words("state_of"), words("compass"), words("street")
_PUBLIC, _TEAM, _ORGANISATION = words("public_after"), words("team_after"), words("organisation_after")
_ORGANISATION_OF = words("organisation_before")
_GIVEN, _SAY = words("given"), words("say")
_WHEREABOUTS = words("whereabouts")
_LOWER_KIND, _NAMED_BUILDING = words("lower_kind"), words("named_building")
_CALENDAR = words("month") | words("weekday")
_FUNCTION = words("function")
_PARTICLES = frozenset({"de", "del", "di", "du", "da"})
_DASHES = frozenset("—–-")
_CLOSED = frozenset(".):")
_DATELINE_WORDS = frozenset({",", ".", "(", ")", "/", "st", "nd", "rd", "th", "inst", "ult"})
_LONGEST_DATELINE = 12
_MIDDLING_PROMINENCE = 4.7
_PER_PROMINENCE = 0.9
_IF_GONE_TO = {"surname_of_person": "namesake_gone_to"}
_LEAST_PRIOR, _MOST_PRIOR = -1.8, 3.2


class Scored(NamedTuple):
    """A match, its logarithmic odds of naming a place, and the cues that were counted."""

    match: Match
    score: float
    cues: tuple[str, ...]


def scored(text: NameText, match: Match, names: OtherNames) -> Scored:
    """Return the match with its score; `names` are those that are no places."""
    weights = cues()
    found = tuple(_cues(text, match, names))
    if "gone_to" in found and "after_capital" not in found:
        found = tuple(_IF_GONE_TO.get(cue, cue) for cue in found)
    return Scored(match, _prior(match) + sum(weights[cue].weight for cue in found), found)


def _prior(match: Match) -> float:
    if not match.hits:
        return 0.0
    known = match.hits[0].prominence
    return min(_MOST_PRIOR, max(_LEAST_PRIOR, _PER_PROMINENCE * (known - _MIDDLING_PROMINENCE)))


def _cues(text: NameText, match: Match, names: OtherNames) -> Iterator[str]:
    yield from own_cues(text, match, names)
    if _is_agency(text, match):
        yield "agency"
    yield from _before(text, match)
    yield from _after(text, match)


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
    elif before in _DIRECTIONAL or is_left(text, first) or _is_logged(text, first) or is_travelled(text, first):
        yield "directional"
    elif before == "of" and text.keys[first - 2] in _STATE_OF:
        yield "state_of"
    elif before == "of" and text.keys[first - 2] in _WHEREABOUTS:
        yield "locative"
    elif before == "of" and text.capital[first - 2] and text.keys[first - 2] in _ORGANISATION_OF:
        yield "after_organisation"
    elif before in _LOOSE:
        yield "loose"
    if _may_be_gone_to(text, match) and is_gone_to(text, first):
        yield "gone_to"
    if _follows_capital(text, first):
        yield "after_capital"


def _may_be_gone_to(text: NameText, match: Match) -> bool:
    if match.key in _GIVEN or match.key in _CALENDAR or text.capital[match.end]:
        return False
    return text.keys[match.end] not in ("of", "-") and not has_odd_article(text, match.first, match.end, match.hits)


def _is_logged(text: NameText, first: int) -> bool:
    """Return whether the verb before the name opens its sentence, as in a log: "Sailed Dover"."""
    return opens_with_motion(text, first - 1)


def _follows_capital(text: NameText, first: int) -> bool:
    index = first - 2 if text.keys[first - 1] in _PARTICLES else first - 1
    if _is_logged(text, first) or is_fronted(text, first) or text.keys[index] in _CALENDAR:
        return False
    return text.capital[index] and text.keys[index] not in _COMPASS and text.keys[index] not in _FUNCTION


def _after(text: NameText, match: Match) -> Iterator[str]:
    end = match.end
    if text.breaks[match.first] and (_dash_follows(text, end) or _opens_passage(text, match)):
        yield "dateline"
    if is_on_way(text, match.first, end):
        yield "on_way"
    if text.breaks[end]:
        return
    after = text.keys[end]
    if after == "bound":
        yield "bound_follows"
    if "where" in (after, text.keys[end + 1] if text.names[end] == "," else ""):
        yield "where_follows"
    if is_clocked(text, match.first, end):
        yield "clocked"
    if is_travelled_subject(text, end):
        yield "gone_to"
    elif _is_little_known(match) and moves_itself(text, end):
        yield "moves"
    if after in _NAMED_BUILDING:
        yield "building"
    if after in _LOWER_KIND and not text.capital[end]:
        yield "state_of"
    if after in _PUBLIC:
        yield "before_public"
    elif text.capital[end]:
        yield from _before_capital(text, match, after)
    elif after in _SAY:
        yield "said"
    elif text.names[end] == "," and text.names[end + 1].isdigit() and len(text.names[end + 1]) == 2:
        yield "age_follows"


def _is_little_known(match: Match) -> bool:
    return not match.hits or match.hits[0].prominence < _MIDDLING_PROMINENCE


def _before_capital(text: NameText, match: Match, after: str) -> Iterator[str]:
    if after in _STREET:
        yield "street"
    elif after in _TEAM:
        yield "before_team"
    elif after in _ORGANISATION:
        yield "before_organisation"
    elif not text.owns[match.end - 1] and not is_certain(match):
        yield "before_capital"


def _opens_passage(text: NameText, match: Match) -> bool:
    """Return whether a passage opens with the name in capitals and goes on in small letters: "LONDON, Monday."."""
    following = next((n for n in text.names[match.end : match.end + _LONGEST_DATELINE] if n.isalpha()), "")
    return is_shouted_opening(text, match.first) and not following.isupper()


def _is_agency(text: NameText, match: Match) -> bool:
    """Return whether the name is that of the agency in a dateline, "DOVER (Meridian) —", and not that of its state."""
    first, end = match.first, match.end
    if text.names[first - 1] != "(" or text.names[end] != ")" or text.names[end + 1] not in _DASHES:
        return False
    opens = any(text.breaks[index] for index in range(max(0, first - _LONGEST_DATELINE), first))
    return opens and not (match.hits and match.hits[0].place.extent is Extent.AREA)


def _dash_follows(text: NameText, end: int) -> bool:
    """Return whether a dash follows as in "BEIJING, Feb. 25 (Agency) —", with nothing but such words between."""
    for index in range(end, min(end + _LONGEST_DATELINE, len(text))):
        if text.breaks[index] == 2:
            return False
        if text.names[index] in _DASHES:
            return text.starts[index] > text.ends[index - 1] or text.names[index - 1] in _CLOSED
        if not (text.capital[index] or text.names[index] in _DATELINE_WORDS or text.names[index].isdigit()):
            return False
    return False
