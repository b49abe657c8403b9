"""Whom a subject means among the movers that the text has told of."""

from geo.reading.motion.context.tracks import Track, Tracks
from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import NAME, WORD, Unit, Units
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Role

_KINDS = {Role.VESSEL: "vehicle", Role.PERSON: "person"}
_KINDS_OF = {"he": ("person",), "it": ("vehicle", "group"), "she": ("person", "vehicle")}
_OWNERS = {"his": "he", "her": "she", "its": "it", "their": "they", "our": "we", "my": "i"}
_OWN_VOICE = "we"
_APPOSED = 4


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
    known = next((track for track in reversed(tracks) if name and track.name == name), None)
    if known is not None or not _stands_in(head, first):
        return (
            known or _renamed(tracks, head, first) or (_carried(tracks, head) if _is_the_vehicle(head, first) else None)
        )
    kinds = _KINDS_OF.get(_pronoun_of(head)) or ((_kind_of(head),) if _kind_of(head) else ())
    meant = (track for track in reversed(tracks) if not kinds or track.kind in ("", *kinds) or _owns(first))
    return next(meant, None) or _carried(tracks, head)


def _gone_on_with(tracks: Tracks, sentence: int) -> Track | None:
    """Return the track of whom a phrase without a subject goes on with: another mover only in its own sentence."""
    return next((track for track in reversed(tracks) if not track.is_other or track.told_at >= sentence), None)


def _carried(tracks: Tracks, head: Unit) -> Track | None:
    """Return the track of travellers and their vehicle when the text has told of only the other: "the train"."""
    travels = _kind_of(head) == "vehicle" and all(track.kind in ("person", "group") for track in tracks)
    boards = _kind_of(head) == "group" and all(track.kind == "vehicle" for track in tracks)
    is_person = head.lower == "he" or _kind_of(head) == "person"
    is_aboard = is_person and all(track.kind == "vehicle" and not track.is_proper for track in tracks)
    return tracks[-1] if (travels or boards or is_aboard) and tracks else None


def _is_the_vehicle(head: Unit, first: Unit) -> bool:
    """Return whether it is a vehicle that the text takes for known: "the yacht", of whoever went aboard one."""
    return first.lower == "the" and _kind_of(head) == "vehicle" and head.lower not in words("aboard")


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
    kind, is_proper = _kind_of(head) or _kind_by_article(head, first), _is_proper(head)
    if not kind or not (is_proper or first.lower in words("definite")) or head.lower in words("aboard"):
        return None
    alike = [track for track in tracks if track.kind in ("", kind)]
    return alike[0] if len(alike) == 1 and alike[0].name and alike[0].is_proper != is_proper else None


def _is_proper(head: Unit) -> bool:
    return head.kind == NAME or (head.is_capitalised and head.lower not in words("title"))


def named(track: Track, statement: Statement) -> Track:
    """Return a track that has no name yet with that of the statement's subject."""
    if statement.subject is None:
        return track
    units, subject = statement.units, statement.subject
    is_titled = any(unit.lower in words("title") for unit in units[subject.start : subject.head])
    head = units[subject.head]
    kind = _kind_of(head) or ("person" if is_titled else _kind_by_article(head, units[subject.start]))
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


def _kind_by_article(head: Unit, first: Unit) -> str:
    """Return "vehicle" of a name with an article, which no person's has: "the Antonov", "the Castor"."""
    is_name = head.kind == WORD and head.is_capitalised and head.lower not in mover_nouns()
    return "vehicle" if is_name and first.lower == "the" and head.lower not in words("title") else ""


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
