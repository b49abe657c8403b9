"""The places that a report mentions: found, weighed, resolved and given their roles."""

from collections.abc import Mapping, Sequence
from itertools import chain
from math import exp, log1p
from typing import NamedTuple

from geo.gazetteer.index import Gazetteer
from geo.gazetteer.normalise import fold
from geo.gazetteer.place import Place
from geo.reading.furniture.around import clear_of
from geo.reading.places.context import lies_in, with_holders, with_neighbours
from geo.reading.places.demonyms import demonyms
from geo.reading.places.home import home_groups
from geo.reading.places.kinds import is_of_kind
from geo.reading.places.lexicon import words
from geo.reading.places.match import Match
from geo.reading.places.matches import matches
from geo.reading.places.own_cues import OtherNames
from geo.reading.places.people import family_names, person_words
from geo.reading.places.reasons import candidates_of, choice_of, reason
from geo.reading.places.resolution import Group, Ranked, resolve
from geo.reading.places.roles import role_of
from geo.reading.places.runs import runs
from geo.reading.places.scores import Scored, scored
from geo.reading.places.text import NameText, name_text
from geo.reading.places.unlisted import repeated
from geo.reading.places.vessels import vessel_words
from geo.reading.records import Mention
from geo.reading.tokens import Tokens
from geo.reports import Report, Span

_KEPT_FOR_CONTEXT = -1.5
_FORENAMES = words("given") | words("given_world")
_NO_PLACE = frozenset({"vessel", "person", "before_organisation", "after_organisation"})
_WELL_KNOWN = 5.0
_BASES = frozenset({"STNB", "AIRB", "NVB", "INSM"})
_HELD_BONUS = 6.0
_KIND_BONUS = 2.5
_COUNTY_BONUS = -2.0
_ACCENTS_BONUS = 1.5
_PER_SUPPORT = 0.8
_USUAL_SUPPORT = 0.7
_FEW_NAMES = 3


class _Weighed(NamedTuple):
    """The names that may be places, and for "City, State" the state by the city's first word."""

    names: tuple[Scored, ...]
    holders: Mapping[int, Place]

    def group_of(self, one: Scored) -> tuple[str, str]:
        """Return what the mentions of one place share: the name, and the region or country given with it."""
        holder = self.holders.get(one.match.first)
        return one.match.key, holder.id if holder else ""


def read_mentions(
    report: Report, tokens: Tokens, gazetteer: Gazetteer, skip: Sequence[Span] = ()
) -> tuple[Mention, ...]:
    """Return the place names of a report in order, each with its role, its ranked candidates and the reasons.

    Args:
        report: the report; its text is what the tokens were cut from.
        tokens: the report's tokens.
        gazetteer: the register of places.
        skip: passages in which no names are read.
    """
    text = name_text(tokens)
    weighed = _weighed(text, gazetteer, skip)
    ranked = _ranked(text, weighed, home_groups(report, gazetteer))
    found = ((one, ranked[weighed.group_of(one)]) for one in weighed.names)
    usual = _USUAL_SUPPORT if len(ranked) > _FEW_NAMES else 0.0
    return tuple(_mention(report, text, one, options) for one, options in found if _is_place(one, options, usual))


def _weighed(text: NameText, gazetteer: Gazetteer, skip: Sequence[Span]) -> _Weighed:
    found = list(runs(text))
    people = [person for run in found if (person := person_words(text, run))]
    inside = frozenset(chain.from_iterable(people))
    names = OtherNames(inside, vessel_words(text, found), family_names(text, people))
    is_clear = clear_of(skip)
    read = [match for match in matches(text, found, gazetteer, demonyms()) if is_clear(match.span)]
    again = [match for match in repeated(text, found, read) if is_clear(match.span)]
    read = sorted([*read, *again], key=lambda match: match.first) if again else read
    held, holders = with_holders(text, [scored(text, match, names) for match in read])
    return _Weighed(tuple(filter(_is_kept, with_neighbours(text, held))), holders)


def _is_kept(one: Scored) -> bool:
    return one.score > _KEPT_FOR_CONTEXT or _is_worth_leaving_out(one)


def _is_worth_leaving_out(one: Scored) -> bool:
    """Return whether a reader may wonder why a well-known place's name is no place here: "Paris Hilton"."""
    known = bool(one.match.hits) and one.match.hits[0].prominence >= _WELL_KNOWN
    return known and not _NO_PLACE.isdisjoint(one.cues) and one.match.key not in _FORENAMES


def _ranked(text: NameText, weighed: _Weighed, home: list[Group]) -> dict[tuple[str, str], Ranked]:
    groups: dict[tuple[str, str], list[Scored]] = {}
    for one in weighed.names:
        groups.setdefault(weighed.group_of(one), []).append(one)
    short = _short(weighed.names)
    asked = [_group(text, mentions, weighed.holders, short) for mentions in groups.values()]
    return dict(zip(groups, resolve([*asked, *home]), strict=False))


def _short(names: Sequence[Scored]) -> Mapping[str, Place]:
    """Return, by the short name, what is named in full: "Davis" of "Davis station", "Andrews" of "Base Andrews"."""
    full = [(one.match.key, hit.place) for one in names for hit in one.match.hits[:1] if " " in one.match.key]
    return {short: place for key, place in full for short in (key.rpartition(" ")[0], key.rpartition(" ")[2])}


def _stands_for(match: Match, place: Place) -> bool:
    """Return whether the short name of a place means that place: of a base, or with the article ("the Pole")."""
    return match.articled or place.feature in _BASES


def _group(
    text: NameText, mentions: Sequence[Scored], holders: Mapping[int, Place], short: Mapping[str, Place]
) -> Group:
    match = mentions[0].match
    holder = holders.get(match.first)
    fits = (hit.place for hit in match.hits if holder and (hit.place == holder or lies_in(hit.place, holder)))
    bonus = {place.id: _HELD_BONUS for place in fits}
    bonus |= {hit.place.id: _KIND_BONUS for hit in match.hits if is_of_kind(match.key, hit.place)}
    written = " ".join(text.names[match.first : match.end])
    if not written.isascii():
        bonus |= {hit.place.id: _ACCENTS_BONUS for hit in match.hits if hit.place.name == written}
    if any("gone_to" in one.cues for one in mentions):
        bonus |= {hit.place.id: _COUNTY_BONUS for hit in match.hits if _is_county_by_town_name(match.key, hit.place)}
    full = short.get(match.key)
    if full is not None and _stands_for(match, full):
        bonus[full.id] = _HELD_BONUS
    return Group(match.hits or match.namesakes, sum(1 / (1 + exp(-one.score)) for one in mentions) ** 0.5, bonus)


def _is_county_by_town_name(key: str, place: Place) -> bool:
    """Return whether the name is the county's without its kind, by which one goes to a town: "landed at Teller"."""
    return place.feature == "ADM2" and fold(place.name) != key


def _is_place(one: Scored, options: Ranked, usual_support: float) -> bool:
    """Return whether the name is a place's; where few names stand that could support it, none is expected to."""
    if not _NO_PLACE.isdisjoint(one.cues):
        return _is_worth_leaving_out(one)
    support = max(0.0, options.supports[0]) if options.supports else 0.0
    return one.score + _PER_SUPPORT * (log1p(support) - usual_support) > 0


def _mention(report: Report, text: NameText, one: Scored, options: Ranked) -> Mention:
    candidates = candidates_of(one, options)
    role = role_of(text, one, candidates[0].place if candidates else None)
    choice = choice_of(one, options)
    span = one.match.span
    return Mention(span, report.quote(span), role.role, choice.place, candidates, reason(one, role, choice))
