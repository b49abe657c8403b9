"""Where a place lies that no gazetteer knows: somewhere round the place that the report names next to it."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from geo.coords import sphere_km
from geo.gazetteer.normalise import fold
from geo.gazetteer.place import Extent, Place, unlisted_id
from geo.reading.motion.words.tables import words
from geo.reading.places.reasons import is_respelt, is_unlisted
from geo.reading.records import Mention, Role

ROUGH_KM = 150.0
"""How far from the place named next to it an unlisted one may lie: a day's way."""

_GREAT_CITY = 300_000


def with_rough_places(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the mentions, those of unlisted names with a wide area as their place, where a known place stands by."""
    anchors = [mention for mention in mentions if _is_anchor(mention)]
    if not anchors:
        return tuple(mentions)
    starts = [anchor.span.start for anchor in anchors]
    return tuple(_placed(mention, anchors, starts) for mention in mentions)


def _is_anchor(mention: Mention) -> bool:
    is_spot = mention.place is not None and mention.place.extent == "point"
    return mention.role is Role.LOCATION and is_spot and not is_respelt(mention)


def _placed(mention: Mention, anchors: Sequence[Mention], starts: Sequence[int]) -> Mention:
    if _is_lost(mention) or (is_respelt(mention) and _is_far_off(mention, anchors)):
        return _roughly(mention, _nearest(mention, anchors, starts))
    return mention


def _is_far_off(mention: Mention, anchors: Sequence[Mention]) -> bool:
    """Return whether a place that is only spelt nearly so, and no great city, lies far from all others there are."""
    place = mention.place
    if place is None or place.population >= _GREAT_CITY:
        return False
    reach = ROUGH_KM + place.radius_km
    return all(anchor.place is None or sphere_km(place.at, anchor.place.at) > reach for anchor in anchors)


def _is_lost(mention: Mention) -> bool:
    """Return whether nothing tells where the place lies; a hotel or a wharf lies in the town of the narrative."""
    *before, last = mention.text.casefold().split()
    return is_unlisted(mention) and not (before and last in words("town_spot", "named_spot_kind"))


def _nearest(mention: Mention, anchors: Sequence[Mention], starts: Sequence[int]) -> Place:
    index = bisect_left(starts, mention.span.start)
    beside = anchors[max(0, index - 1) : index + 1]
    nearest = min(beside, key=lambda anchor: abs(anchor.span.start - mention.span.start))
    assert nearest.place is not None
    return nearest.place


def _roughly(mention: Mention, by: Place) -> Mention:
    place = Place(
        unlisted_id(fold(mention.text)), mention.text, by.at, by.country, "", by.timezone, Extent.AREA, ROUGH_KM
    )
    return replace(mention, place=place)
