"""Disputes: denials that contradict somebody, what each is about, and where its source has the mover instead."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.coords import sphere_km
from geo.dates import OPEN, Interval, Order
from geo.gazetteer.place import Extent, Place
from geo.journey.areas import has_position, is_wide, is_within
from geo.journey.conflicts.bearings import CALLING, GOING, Bearing, bearing_of
from geo.journey.conflicts.elsewhere import Voices, by_voice, elsewhere, left_elsewhere, met_elsewhere, voice_of
from geo.journey.conflicts.next_halts import Ways, is_next, ways_told
from geo.journey.denials import Denial, may_coincide
from geo.journey.instead import BESIDE, gap
from geo.journey.itinerary import Halt
from geo.journey.manners import is_ashore
from geo.journey.parts import named
from geo.journey.records import About
from geo.journey.visits import STAYING, THROUGH, Sighting
from geo.reading.records import Certainty, Motion

GATES_KM, POSTS_KM = 5.0, 20.0
"""Two gates of one town, and two posts of one stretch of a border, are two places, and no two ways.

What is passed so far apart may be on two ways."""
LONGEST_TRIP_KM = 300.0
MOST_TOLD = 64


@dataclass(frozen=True, slots=True)
class Dispute:
    """One denial: what it is about, whom it contradicts, and where its source has the mover instead."""

    about: About
    denied: Sighting
    against: tuple[Sighting, ...]
    instead: tuple[Sighting, ...]

    @property
    def places(self) -> frozenset[str]:
        """The ids of the places that it is about, as the statements name them."""
        return frozenset(named(s).id for s in (self.denied, *self.instead))


def disputes(
    denied: Sequence[Denial], seen: Sequence[Sighting], withdrawn: frozenset[str], halts: Sequence[Halt]
) -> tuple[Dispute, ...]:
    """Return the denials that contradict somebody; that a journey's end is denied is told as a destination.

    Args:
        denied: every denial with what it is against.
        seen: every sighting.
        withdrawn: ids of the statements that their own source takes back.
        halts: the stops; a goal near one of them, for a time before the last, is a trip on the way.
    """
    voices = by_voice(seen, {denial.denied.report for denial in denied})
    last = next((halt.told for halt in reversed(halts) if halt.told is not None), OPEN)
    places = [halt.place for halt in halts if has_position(halt.place)]
    serious: dict[tuple[int, Bearing], tuple[Sighting, ...]] = {}
    found = []
    for each, against in ((denial.denied, denial.against) for denial in denied):
        key = id(against), bearing_of(each)
        if key not in serious:
            told = (s for s in against if s.attestation.id not in withdrawn)
            serious[key] = tuple(s for s in told if key[1].excludes(s))
        others = _by_others(each, serious[key])
        ashore = is_ashore(each.attestation.quote) and any(s.report == each.report for s in others)
        if others and not ashore and not _is_start(each, others):
            trip = _is_trip(each, others, places, last)
            found.append(_dispute(each, others, voices, is_trip=trip))
    told_ways = ways_told(seen)
    return tuple(_without_next(dispute, told_ways) for dispute in found if dispute is not None)


def _without_next(dispute: Dispute, told: Ways) -> Dispute:
    """The dispute of a call, without the next halt of the way."""
    about_place = dispute.about is not About.EVENT and bool(dispute.instead)
    if about_place and is_next(dispute.denied, dispute.against, dispute.instead, told):
        return replace(dispute, about=About.EVENT, instead=())
    return dispute


def _by_others(denied: Sighting, told: tuple[Sighting, ...]) -> tuple[Sighting, ...]:
    """What others tell: nobody contradicts himself. Where many tell it, somebody else does; all share one tuple.

    Who tells as a fact what would contradict an undated denial of his denies another moment: "it could not land there".
    """
    if len(told) > MOST_TOLD:
        return told
    own = voice_of(denied)
    undated = denied.when is None and denied.motion in CALLING
    if undated and any(voice_of(s) == own and _comes_later(denied, s) for s in told):
        return ()
    others = tuple(s for s in told if voice_of(s) != own)
    return told if len(others) == len(told) else others


def _is_start(denied: Sighting, told: Sequence[Sighting]) -> bool:
    """Whether a coming is denied of a place that nobody has the mover come to, only leave."""
    return denied.motion is Motion.ARRIVE and all(s.motion is Motion.DEPART for s in told)


def _comes_later(denied: Sighting, told: Sighting) -> bool:
    """Whether the coming is told after the denial of it."""
    sure = told.attestation.certainty in (Certainty.REPORTED, Certainty.SPECULATED)
    return sure and told.motion in CALLING and told.attestation.span > denied.attestation.span


def _is_trip(denied: Sighting, against: Sequence[Sighting], places: Sequence[Place], last: Interval) -> bool:
    """Whether what is denied is a trip from a stop on the way, and not the way or its end."""
    if denied.motion not in GOING or any(s.motion in THROUGH for s in against):
        return False
    if not any((s.when or OPEN).order(last) is Order.BEFORE for s in against):
        return False
    others = (place for place in places if place.id != denied.place.id and not is_within(place, denied.place))
    return any(sphere_km(denied.place.at, place.at) <= LONGEST_TRIP_KM for place in others)


def _dispute(denied: Sighting, against: tuple[Sighting, ...], voices: Voices, *, is_trip: bool) -> Dispute | None:
    about = About.EVENT if is_trip else _about(denied, against)
    if about is None:
        return None
    if about is About.EVENT and _otherwise_timed(denied, voices):
        return Dispute(About.TIME, denied, against, _otherwise_timed(denied, voices))
    instead = elsewhere(denied, voices) or left_elsewhere(denied, against, voices)
    instead = instead or met_elsewhere(denied, against, voices)
    if about in (About.EVENT, About.PLACE) and instead and not is_trip:
        about = About.ROUTE if all(s.motion in THROUGH for s in instead) else About.PLACE
    if about is About.ROUTE and _are_near(denied, instead):
        about = About.PLACE
    return Dispute(about, denied, against, instead)


def _otherwise_timed(denied: Sighting, voices: Voices) -> tuple[Sighting, ...]:
    """What who denies a moment tells of the same place at another: "it did not leave at four; it stayed until ten"."""
    own = voices.of(voice_of(denied))
    if denied.when is None:
        return ()
    there = (s for s in own if s.place.id == denied.place.id and s.attestation.certainty is not Certainty.DENIED)
    near = (s for s in there if gap(s.attestation.span, denied.attestation.span) <= BESIDE)
    return tuple(s for s in near if not may_coincide(s.when, denied.when))


def _about(denied: Sighting, against: Sequence[Sighting]) -> About | None:
    if denied.motion in GOING:
        facts = any(s.attestation.certainty is Certainty.REPORTED or s.motion in THROUGH for s in against)
        return About.ROUTE if facts else None
    if denied.motion in THROUGH:
        return About.ROUTE
    stays = denied.motion in STAYING and (is_wide(denied.place) or all(s.motion in STAYING for s in against))
    return About.PLACE if stays else About.EVENT


def _are_near(denied: Sighting, instead: Sequence[Sighting]) -> bool:
    """Whether two ways part at one town only: two gates of it, two posts of one stretch of a border."""
    points = all(s.place.extent is Extent.POINT for s in (denied, *instead))
    crossed = all(s.motion is Motion.CROSS for s in (denied, *instead))
    reach_km = POSTS_KM if crossed else GATES_KM
    return points and bool(instead) and all(sphere_km(denied.place.at, s.place.at) <= reach_km for s in instead)
