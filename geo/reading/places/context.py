"""What the names of a report say about one another: "City, State", lists, and the same name elsewhere."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from geo.coords import sphere_km
from geo.gazetteer.place import Extent, Place
from geo.reading.places.lexicon import cues
from geo.reading.places.match import Match
from geo.reading.places.scores import Scored
from geo.reading.places.text import NameText

_AREAS = ("PCLI", "ADM1", "ADM2")
_LINKS = frozenset({",", "and", "or", "&", "/"})
_SURE = 2.0
_LIST_GAP = 2
_NAMED_SO = frozenset({"vessel", "article"})


def with_holders(text: NameText, weighed: Sequence[Scored]) -> tuple[tuple[Scored, ...], Mapping[int, Place]]:
    """Return the scores with "City, State" counted, and by the first words of both the area that the second names."""
    found, holders = list(weighed), dict[int, Place]()
    for index in range(len(found) - 1):
        one, other = found[index].match, found[index + 1].match
        within = _lies_within(text, one, other)
        holder = _holder(text, one, other) if within or _only_comma_between(text, one, other) else None
        if holder is not None and within:
            holders[one.first] = holder
        elif holder is not None:
            found[index] = _with(found[index], "state_follows")
            found[index + 1] = _with(found[index + 1], "holds_city")
            holders[one.first] = holders[other.first] = holder
    return tuple(found), holders


def with_neighbours(text: NameText, weighed: Sequence[Scored]) -> tuple[Scored, ...]:
    """Return the scores with lists counted, and with what is sure elsewhere in the report."""
    listed = [
        _with(one, "listed") if "person" not in one.cues and _beside_sure(text, weighed, index) else one
        for index, one in enumerate(weighed)
    ]
    odd = {one.match.key for one in listed if not _NAMED_SO.isdisjoint(one.cues) and _is_whole_run(one.match)}
    listed = [_with(one, "vessel") if one.match.key in odd and _may_be_vessel(text, one) else one for one in listed]
    sure: defaultdict[str, int] = defaultdict(int)
    for one in listed:
        sure[one.match.key] += one.score >= _SURE
    return tuple(_with(one, "sure_elsewhere") if sure[one.match.key] > (one.score >= _SURE) else one for one in listed)


def _is_whole_run(match: Match) -> bool:
    return match.run == (match.first, match.end)


def _may_be_vessel(text: NameText, one: Scored) -> bool:
    """Return whether the name, which a ship bears elsewhere in the report, may be the ship's here too."""
    return "vessel" not in one.cues and not {"locative", "directional", "state_follows"} & set(one.cues)


def lies_in(place: Place, area: Place) -> bool:
    """Return whether the place lies in the country, region, archipelago."""
    if area.feature == "PCLI":
        return area.country in place.countries and place.id != area.id
    if area.feature == "ADM1" and place.region:
        return area.region == place.region and place.id != area.id
    if area.feature == "ADM1" and area.country not in place.countries:
        return False
    return place.id != area.id and sphere_km(place.at, area.at) <= area.radius_km


def _with(one: Scored, cue: str) -> Scored:
    return one._replace(score=one.score + cues()[cue].weight, cues=(*one.cues, cue))


def _only_comma_between(text: NameText, one: Match, other: Match) -> bool:
    gap = range(one.end, other.first)
    return 1 <= len(gap) <= 2 and all(text.names[i] in (",", ".", "(") for i in gap) and not text.breaks[other.first]


def _lies_within(text: NameText, one: Match, other: Match) -> bool:
    """Return whether "in" joins the two: "Santa Maria in the Azores"."""
    return text.keys[one.end : other.first] in (["in"], ["in", "the"]) and not text.breaks[other.first]


def _holder(text: NameText, one: Match, other: Match) -> Place | None:
    if _is_country(one) or (_is_country(other) and text.names[other.end][:1].islower()):
        return None
    areas = [hit.place for hit in other.hits[:3] if hit.place.feature in _AREAS or hit.place.extent is Extent.AREA]
    return next((area for area in areas if any(lies_in(hit.place, area) for hit in one.hits)), None)


def _is_country(match: Match) -> bool:
    return bool(match.hits) and match.hits[0].place.feature == "PCLI"


def _beside_sure(text: NameText, weighed: Sequence[Scored], index: int) -> bool:
    mine = weighed[index].match
    for step in (-1, 1):
        if 0 <= index + step < len(weighed):
            other = weighed[index + step]
            first, second = (other.match, mine) if step < 0 else (mine, other.match)
            if other.score >= _SURE and _linked(text, first, second):
                return True
    return False


def _linked(text: NameText, one: Match, other: Match) -> bool:
    gap = range(one.end, other.first)
    return 1 <= len(gap) <= _LIST_GAP and all(text.keys[i] in _LINKS for i in gap)
