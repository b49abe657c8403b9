"""Who goes where, as far as the search for names need know: a word of motion before a name, in its clause."""

from collections.abc import Iterator

from geo.reading.motion.tables import Entry, lexicon
from geo.reading.places.lexicon import words
from geo.reading.places.text import NameText

_CLAUSE_STARTS = frozenset({";", "that", "if", "because", "whether", "although", "while"})
_GIVING = words("giving")
_TOWARDS = words("directional") | {"for", "at", "near"}
_REACH = 8
_NO_TRAVEL = words("no_travel")
_LOGGED = frozenset({"past", "participle", "adjective", "arrival", "departure"})
_NO_MOTION = frozenset({"opener", "entry", "locator"})
_EDGES = frozenset({":", ";"})


def has_moved(text: NameText, end: int, reach: int) -> bool:
    """Return whether a word of motion stands among the words before the end, within the clause."""
    return any(True for _ in _motions(text, end, reach))


def is_gone_to(text: NameText, first: int) -> bool:
    """Return whether the name from `first` on is where a verb of travel leads: "sailed at dawn for Dover"."""
    before = text.keys[first - 1]
    if text.breaks[first] or not (before in _TOWARDS or is_left(text, first)):
        return False
    return any(entry.kind != "be" and key not in _NO_TRAVEL for key, entry in _motions(text, first, _REACH))


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
        for entry in known.get(key, ()):
            known_phrase = all(text.keys[index + 1 + i] == word for i, word in enumerate(entry.rest))
            if known_phrase and entry.kind not in _NO_MOTION:
                yield key, entry
        if text.breaks[index] or key in _CLAUSE_STARTS or key in _GIVING:
            return
