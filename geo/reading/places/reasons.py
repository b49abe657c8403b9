"""Which place a mention gets, and why it is read as it is, in words."""

from typing import NamedTuple

from geo.coords import sphere_km
from geo.gazetteer.index import Hit
from geo.gazetteer.kinds import NameKind
from geo.gazetteer.place import Candidate, Place
from geo.reading.places.lexicon import cues
from geo.reading.places.resolution import Ranked
from geo.reading.places.roles import Judgement
from geo.reading.places.scores import Scored
from geo.reading.records import Mention, Role

SHOWN_CANDIDATES = 8
SCORE_DIGITS = 2
_SUPPORTED = 0.3
_NAMESAKE_SUPPORT = 1.0
_CLEAR_LEAD = 0.8
_LEAST_LEAD = 0.05
_NEAR_NAME = "only bears the name that this one is made from, "
_ALIKE_NAME = "is spelt nearly so, "
_KNOWN_BY_ITSELF, _KNOWN_NEAR_OTHERS, _ANY = 5.2, 4.8, 0.0
_SUPPORT_NEEDED = ((_KNOWN_BY_ITSELF, -1.0), (_KNOWN_NEAR_OTHERS, 2.0), (_ANY, 12.0))
"""How much support a place must have for a misspelling to mean it, by its prominence: few write of little towns."""
_CITY_AND_AREA = ({"PPLC", "PCLI"}, {"PPLC", "ADM1"}, {"PPL", "ADM1"})
_SAME_SPOT_KM = 15.0


class Choice(NamedTuple):
    """The place that is chosen, None when no candidate is good enough, and the reason."""

    place: Place | None
    why: str


def candidates_of(one: Scored, options: Ranked) -> tuple[Candidate, ...]:
    """Return the best candidates with their scores, each with what speaks for it."""
    shown = list(zip(options.hits, options.scores, options.supports, strict=True))[:SHOWN_CANDIDATES]
    near = _ALIKE_NAME if one.match.respelt else _NEAR_NAME if _is_namesake(one, options) else ""
    return tuple(Candidate(hit.place, round(s, SCORE_DIGITS), near + _case(hit, support)) for hit, s, support in shown)


def choice_of(one: Scored, options: Ranked) -> Choice:
    """Return the best candidate as the choice, or none when the name is unknown or two are as good as each other."""
    if not options.hits:
        return Choice(None, "not in the gazetteer")
    best = options.hits[0].place
    if one.match.respelt:
        return _respelt_choice(options)
    if _is_namesake(one, options):
        if options.supports[0] < _NAMESAKE_SUPPORT:
            return Choice(None, "not in the gazetteer")
        return Choice(
            best, f"not in the gazetteer, taken to lie near {best.name}, which the report's other places are near"
        )
    if len(options.hits) == 1:
        return Choice(best, "the only place of that name")
    return _among_several(best, options)


def _is_namesake(one: Scored, options: Ranked) -> bool:
    """Return whether the places only bear the name that this one is made from: no town is "St. Bride's church"."""
    if not one.match.hits or "building" not in one.cues or not options.hits:
        return not one.match.hits
    best = options.hits[0]
    is_town = best.place.feature.startswith("PPL") and best.prominence < _KNOWN_BY_ITSELF
    return is_town and options.supports[0] < _NAMESAKE_SUPPORT


def _respelt_choice(options: Ranked) -> Choice:
    best = options.hits[0]
    needed = next(support for prominence, support in _SUPPORT_NEEDED if best.prominence >= prominence)
    if options.supports[0] < needed:
        return Choice(None, f"not in the gazetteer; spelt nearly like {best.place.name}")
    return Choice(best.place, f"not in the gazetteer, taken for {best.place.name}, which is spelt nearly so")


def bears_the_name(candidate: Candidate) -> bool:
    """Return whether the place bears the name itself and not one like it."""
    return not candidate.why.startswith((_NEAR_NAME, _ALIKE_NAME))


def is_guess(mention: Mention) -> bool:
    """Return whether the place was chosen narrowly before others of that name, or only bears a name like it."""
    if mention.place is None or not mention.candidates:
        return False
    best, *others = mention.candidates
    narrow = bool(others) and round(best.score - others[0].score, SCORE_DIGITS) < _CLEAR_LEAD
    return mention.place == best.place and (narrow or not bears_the_name(best))


def is_respelt(mention: Mention) -> bool:
    """Return whether the place is one whose name is only spelt nearly like the written one."""
    return mention.place is not None and mention.candidates[0].why.startswith(_ALIKE_NAME)


def is_unlisted(mention: Mention) -> bool:
    """Return whether the name is a place's that no gazetteer knows; names like it count for nothing."""
    is_open = mention.role is Role.LOCATION and mention.place is None
    return is_open and not any(map(bears_the_name, mention.candidates))


def reason(one: Scored, role: Judgement, choice: Choice) -> str:
    """Return the whole reason for a mention: its role, the cues for a place, the choice."""
    weights = cues()
    parts = [role.why, *(weights[cue].why for cue in one.cues if weights[cue].weight > 0), choice.why]
    return "; ".join(part for part in parts if part)


def _among_several(best: Place, options: Ranked) -> Choice:
    scored = zip(options.hits, options.scores, strict=True)
    rivals = [score for hit, score in scored if not _is_city_state(best, hit.place)]
    lead, others = options.scores[0] - max(rivals, default=0.0), len(options.hits) - 1
    if lead < _LEAST_LEAD:
        return Choice(None, f"ambiguous: {best.name} is no better than others of that name")
    support = ", near or round the report's other places" if options.supports[0] >= _SUPPORTED else ""
    people = f" ({best.population:,} people)" if best.population else ""
    how = "clearly" if lead >= _CLEAR_LEAD else "narrowly"
    rest = "1 other" if others == 1 else f"{others} others"
    return Choice(best, f"{best.name}{people}{support}: {how} before {rest} of that name")


def _is_city_state(best: Place, other: Place) -> bool:
    """Return whether both are one for a reader: a city and the state or country of its name about it."""
    about = {best.feature, other.feature} in _CITY_AND_AREA and best.countries == other.countries
    return sphere_km(best.at, other.at) <= _SAME_SPOT_KM or (about and best.name == other.name)


def _case(hit: Hit, support: float) -> str:
    place = hit.place
    parts = [f"{place.population:,} people" if place.population else "population not known"]
    if hit.kind is NameKind.ALTERNATE:
        parts.append(f"better known as {place.name}")
    if support >= _SUPPORTED:
        parts.append(f"near or round other places of the report ({support:.1f})")
    return ", ".join(parts)
