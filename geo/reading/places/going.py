"""Who goes where, as far as the search for names need know: a word of motion before a name, in its clause."""

from collections.abc import Iterator

from geo.reading.motion.tables import DIRECT, Entry, frames, lexicon
from geo.reading.places.lexicon import words
from geo.reading.places.text import NameText

_CLAUSE_STARTS = frozenset({";", "that", "if", "because", "whether", "although", "while"})
_GIVING = words("giving")
_TOWARDS = words("directional") | {"for", "at", "near"}
_REACH = 8
_LONGEST_PHRASE = 3
_VAGUE = frozenset({"by", "of", "between"})
_SURE_KINDS = frozenset({"verb", "participle", "adjective"})
_LOOSE_OBJECT = frozenset({"approach", "avoid", "sight", "sighted", "filed", "seen_at", "filmed"})
_PASSIVE = frozenset({"was", "were", "is"})
_NO_TRAVEL = words("no_travel")
_LOGGED = frozenset({"past", "participle", "adjective", "arrival", "departure"})
_NO_MOTION = frozenset({"opener", "entry", "locator"})
_EDGES = frozenset({":", ";"})


def has_moved(text: NameText, end: int, reach: int) -> bool:
    """Return whether a word of motion stands among the words before the end, within the clause."""
    return any(True for _ in _motions(text, end, reach))


def is_gone_to(text: NameText, first: int) -> bool:
    """Return whether the name from `first` on is where a verb of travel leads: "sailed at dawn for Dover"."""
    if text.breaks[first]:
        return False
    if is_travelled(text, first):
        return True
    phrases = _phrases(text, _last_before_article(text, first))
    loosely = text.keys[first - 1] in _TOWARDS or is_left(text, first)
    return any(
        (loosely or not phrases.isdisjoint(frames().get(entry.frame, frozenset())))
        for key, entry in _motions(text, first, _REACH)
        if entry.kind != "be" and key not in _NO_TRAVEL
    )


def is_surely_gone_to(text: NameText, first: int) -> bool:
    """Return whether a verb of travel leads to the name by a preposition of its own: any name is a place's there."""
    if text.breaks[first]:
        return False
    phrases = _phrases(text, first - 1) - {"on"}
    return is_travelled(text, first) or any(
        entry.kind in _SURE_KINDS
        and key not in _NO_TRAVEL
        and not phrases.isdisjoint(frames().get(entry.frame, frozenset()))
        for key, entry in _motions(text, first, _REACH)
    )


def is_travelled(text: NameText, first: int) -> bool:
    """Return whether the name is what a verb of travel takes as its object: "quitted Dover", "crossed the Rhine"."""
    last = _last_before_article(text, first)
    return last >= 0 and any(
        _takes_place(entry) and entry.form != "base" and text.keys[start] not in _NO_TRAVEL
        for start in range(last, max(-1, last - _LONGEST_PHRASE), -1)
        for entry in lexicon().get(text.keys[start], ())
        if list(entry.rest) == text.keys[start + 1 : last + 1]
    )


def _takes_place(entry: Entry) -> bool:
    """Return whether the verb is said of places rather than of persons: to reach, not to approach."""
    return (
        entry.kind == "verb" and entry.frame not in _LOOSE_OBJECT and DIRECT in frames().get(entry.frame, frozenset())
    )


def is_travelled_subject(text: NameText, end: int) -> bool:
    """Return whether the name that ends there is told to have been left, reached, passed: "Dover was reached"."""
    if text.keys[end] not in _PASSIVE:
        return False
    entries = lexicon().get(text.keys[end + 1], ())
    return any(not entry.rest and entry.form in ("past", "participle") and _takes_place(entry) for entry in entries)


def _last_before_article(text: NameText, first: int) -> int:
    return first - 2 if text.keys[first - 1] == "the" and not text.breaks[first - 1] else first - 1


def _phrases(text: NameText, last: int) -> frozenset[str]:
    """Return the words up to the last as what may be one preposition: "of", "way of", "by way of"."""
    starts = range(max(0, last - _LONGEST_PHRASE + 1), last + 1)
    return frozenset(" ".join(text.keys[start : last + 1]) for start in starts) - _VAGUE


def is_left(text: NameText, first: int) -> bool:
    """Return whether "out of" stands before the name."""
    return text.keys[first - 1] == "of" and text.keys[first - 2] == "out"


def opens_with_motion(text: NameText, index: int) -> bool:
    """Return whether an entry of a log opens with a word of motion: "Sailed Dover", "Arrival Dover", "ETA Dover"."""
    if not (text.breaks[index] or text.names[index - 1] in _EDGES):
        return False
    return any(entry.form in _LOGGED or entry.frame in _LOGGED for entry in lexicon().get(text.keys[index], ()))


def _motions(text: NameText, end: int, reach: int) -> Iterator[tuple[str, Entry]]:
    known = lexicon()
    for index in range(end - 1, max(-1, end - 1 - reach), -1):
        key = text.keys[index]
        is_name = text.capital[index] and not (text.breaks[index] or text.names[index].isupper())
        for entry in () if is_name else known.get(key, ()):
            known_phrase = all(text.keys[index + 1 + i] == word for i, word in enumerate(entry.rest))
            if known_phrase and entry.kind not in _NO_MOTION:
                yield key, entry
        if text.breaks[index] or key in _CLAUSE_STARTS or key in _GIVING:
            return
