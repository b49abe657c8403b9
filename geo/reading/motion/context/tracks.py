"""Where each mover of a text has got to and where it is going, kept along the narrative, the last told of last."""

from typing import NamedTuple

from geo.gazetteer.place import Extent
from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.statements import Statement
from geo.reading.motion.units import NAME, Unit, Units
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Mention, Motion, PlaceRef, Role, Timex

_STANDING = (Motion.ARRIVE, Motion.STOP, Motion.BE_AT, Motion.MEET)
_KINDS = {Role.VESSEL: "vehicle", Role.PERSON: "person"}
_KINDS_OF = {"he": ("person",), "it": ("vehicle", "group"), "she": ("person", "vehicle")}
_OWNERS = {"his": "he", "her": "she", "its": "it", "their": "they", "our": "we", "my": "i"}
_OWN_VOICE = "we"
_MOST = 8
_APPOSED = 4
_UNDER_LINE = 300


class Spot(NamedTuple):
    """A place where a mover stands or will, how sure that is, where the text says so, and the time it gives."""

    ref: PlaceRef
    certainty: Certainty
    offset: int
    time: Timex | None


class Track(NamedTuple):
    """What the text has told of one mover.

    Attributes:
        name: the last word of the mover's name or noun, "" when the text has named none.
        kind: "vehicle", "group", "person", or "" while nobody knows.
        is_proper: whether the name is a proper one.
        at: where it stands, None once it has left or passed on.
        planned: where it is to be next, as far as a programme tells.
        heading: where it is going.
        left: where it set out from last.
        passed: what it passed last.
        told_at: where the text tells of it last.
        is_other: whether it was told of as another than the one before: "a sister ship", "his wife".
    """

    name: str
    kind: str
    is_proper: bool = False
    at: Spot | None = None
    planned: Spot | None = None
    heading: Spot | None = None
    left: Spot | None = None
    passed: Spot | None = None
    told_at: int = 0
    is_other: bool = False


Tracks = tuple[Track, ...]


def bound_here(here: Mention | None, start: int) -> Tracks:
    """Return the track of whoever a report tells of first, who arrives where it was written unless it says where."""
    if here is None or here.place is None or start - here.span.end > _UNDER_LINE:
        return ()
    spot = Spot(PlaceRef(here.place, here.span), Certainty.REPORTED, here.span.start, None)
    return (Track("", "", heading=spot, told_at=start),)


def track_of(tracks: Tracks, units: Units, subject: Phrase | None) -> Track | None:
    """Return the track of whom the subject means, None when it can be nobody told of; no subject means the last."""
    if subject is None:
        return _gone_on_with(tracks, units[0].start)
    if tracks and not tracks[-1].name and tracks[-1].told_at >= units[0].start:
        return tracks[-1]
    head, first = units[subject.head], units[subject.start]
    if _is_another(units, subject):
        return None
    name = _name_of(head)
    named = next((track for track in reversed(tracks) if name and track.name == name), None)
    if named is not None or not _stands_in(head, first):
        return named or _renamed(tracks, head, first)
    kinds = _KINDS_OF.get(_pronoun_of(head)) or ((_kind_of(head),) if _kind_of(head) else ())
    meant = (track for track in reversed(tracks) if not kinds or track.kind in ("", *kinds) or _owns(first))
    return next(meant, None) or _carried(tracks, head)


def _gone_on_with(tracks: Tracks, sentence: int) -> Track | None:
    """Return the track of whom a phrase without a subject goes on with: another mover only in its own sentence."""
    return next((track for track in reversed(tracks) if not track.is_other or track.told_at >= sentence), None)


def _carried(tracks: Tracks, head: Unit) -> Track | None:
    """Return the track of the travellers that a vehicle carries when the text has told of no vehicle: "the train"."""
    travels = _kind_of(head) == "vehicle" and all(track.kind in ("person", "group") for track in tracks)
    return tracks[-1] if travels and tracks else None


def _is_another(units: Units, subject: Phrase) -> bool:
    """Return whether a noun brings in a mover not told of yet: "a second convoy", "another train"."""
    told = [unit.lower for unit in units[max(0, subject.start - 1) : subject.head]]
    is_noun = units[subject.head].lower in mover_nouns() and not units[subject.head].is_capitalised
    return is_noun and not words("other_mover", "indefinite").isdisjoint(told)


def _pronoun_of(head: Unit) -> str:
    """Return the pronoun that a possessive one is said of: "he" of "his" departure."""
    return _OWNERS.get(head.lower, head.lower)


def _renamed(tracks: Tracks, head: Unit, first: Unit) -> Track | None:
    """Return the only track that the words may mean when a name takes up a noun, or a definite noun a name."""
    kind, is_proper = _kind_of(head), _is_proper(head)
    if not kind or not (is_proper or first.lower in words("definite")) or head.lower in words("aboard"):
        return None
    alike = [track for track in tracks if track.kind in ("", kind)]
    return alike[0] if len(alike) == 1 and alike[0].name and alike[0].is_proper != is_proper else None


def _is_proper(head: Unit) -> bool:
    return head.kind == NAME or (head.is_capitalised and head.lower not in words("title"))


def after(tracks: Tracks, statement: Statement) -> Tracks:
    """Return the tracks behind a statement, that of its mover last."""
    subject = statement.subject
    known = track_of(tracks, statement.units, subject)
    if known is None and statement.certainty is Certainty.SPECULATED:
        return tracks
    before = known or _new_track(statement)
    rest = tuple(track for track in tracks if track is not before)
    named = _named(before, statement) if not before.name else before
    return (*rest[-_MOST:], _moved(named, statement)._replace(told_at=statement.span.start))


def _new_track(statement: Statement) -> Track:
    return _named(Track("", ""), statement)


def _named(track: Track, statement: Statement) -> Track:
    """Return a track that has no name yet with that of the statement's subject."""
    if statement.subject is None:
        return track
    units, subject = statement.units, statement.subject
    is_titled = any(unit.lower in words("title") for unit in units[subject.start : subject.head])
    head = units[subject.head]
    kind = _kind_of(head) or ("person" if is_titled else "")
    name, is_proper = _name_of(head), _is_proper(head)
    is_other = _is_set_apart(units, subject)
    return track._replace(name=name, kind=kind or track.kind, is_proper=is_proper and bool(name), is_other=is_other)


def _is_set_apart(units: Units, subject: Phrase) -> bool:
    around = (unit.lower for unit in units[max(0, subject.start - _APPOSED) : subject.end])
    return not words("other_mover", "kin").isdisjoint(around)


def _name_of(head: Unit) -> str:
    """Return the word a mover is known by: one for the writer and companions, none for another pronoun."""
    if _pronoun_of(head) in ("we", "i", "us"):
        return _OWN_VOICE
    return "" if head.lower in words("mover_pronoun", "relative", "possessive") else head.lower.split()[-1]


def _kind_of(head: Unit) -> str:
    if head.kind == NAME and head.mention is not None:
        return _KINDS.get(head.mention.role, "")
    noun = mover_nouns().get(head.lower)
    return noun.kind if noun is not None and (not head.is_capitalised or head.lower in words("title")) else ""


def _stands_in(head: Unit, first: Unit) -> bool:
    """Return whether the phrase may mean a mover told of by another name: a pronoun, "the ship", "her motorcade"."""
    if head.lower in words("mover_pronoun", "possessive"):
        return True
    if head.lower not in mover_nouns() or head.lower in words("aboard"):
        return False
    owned = _owns(first) and mover_nouns()[head.lower].kind == "vehicle"
    return owned or (first.lower in words("definite") and head.lower in words("generic_mover"))


def _owns(first: Unit) -> bool:
    return first.lower in words("possessive")


def _moved(track: Track, statement: Statement) -> Track:
    if statement.certainty is Certainty.SPECULATED:
        return track
    if statement.certainty is Certainty.DENIED:
        source = statement.places.get("source") if statement.motion is Motion.DEPART else None
        return track if source is None else track._replace(at=_spot(statement, source))
    if statement.certainty is Certainty.EXPECTED:
        return _planned(track, statement)
    return _told(track, statement)


def _spot(statement: Statement, ref: PlaceRef) -> Spot:
    return Spot(ref, statement.certainty, statement.span.start, statement.time)


def _stand_of(statement: Statement) -> Spot | None:
    """Return where the mover stands behind the statement, None when it leaves that open."""
    ref = statement.places.get("at") or statement.places.get("goal")
    is_standing = statement.motion in _STANDING or statement.motion is Motion.RETURN
    is_spot = ref is not None and (ref.place.extent is Extent.POINT or statement.motion is not Motion.ARRIVE)
    return _spot(statement, ref) if ref is not None and is_spot and is_standing else None


def _heading_of(statement: Statement) -> Spot | None:
    goal = statement.places.get("goal")
    return _spot(statement, goal) if goal is not None and statement.motion in (Motion.HEAD, Motion.DEPART) else None


def _planned(track: Track, statement: Statement) -> Track:
    stand, heading = _stand_of(statement), _heading_of(statement)
    if stand is not None:
        return track._replace(planned=stand)
    return track._replace(planned=None, heading=heading or track.heading)


def _told(track: Track, statement: Statement) -> Track:
    stand, heading = _stand_of(statement), _heading_of(statement)
    if stand is not None:
        onward = track.heading if statement.motion is not Motion.ARRIVE else None
        got_there = onward is not None and onward.ref.place == stand.ref.place
        return track._replace(at=stand, planned=None, heading=None if got_there else onward)
    if heading is not None and statement.trigger.entry.frame in words("aiming_frame"):
        return track._replace(heading=heading)
    going = heading or (None if _ends_way(statement) else track.heading)
    return _on_the_way(track, statement)._replace(at=None, planned=None, heading=going)


def _on_the_way(track: Track, statement: Statement) -> Track:
    """Return the track with what the statement lets the mover leave or pass."""
    source, by = statement.places.get("source"), statement.places.get("midpoint")
    if statement.motion is Motion.DEPART and source is not None:
        return track._replace(left=_spot(statement, source))
    return track._replace(passed=_spot(statement, by)) if statement.motion is Motion.PASS and by is not None else track


def _ends_way(statement: Statement) -> bool:
    return statement.motion in (Motion.DEPART, Motion.RETURN, Motion.ARRIVE)
