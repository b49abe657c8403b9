"""Who goes where, as far as the search for names need know: a word of motion before a name, in its clause."""

from collections.abc import Collection, Iterable, Iterator

from geo.reading.motion.words.tables import DIRECT, Entry, frames, lexicon
from geo.reading.places.lexicon import words
from geo.reading.places.text import NameText

_CLAUSE_STARTS = frozenset({";", "that", "if", "because", "whether", "although", "while"})
_GIVING = words("giving")
_TOWARDS = words("directional") | {"for", "at", "near"}
_REACH = 8
_LONGEST_PHRASE = 3
_VAGUE = frozenset({"by", "of", "between"})
_FRONTING = frozenset({"from", "through", "via", "past", "off", "at", "near", "over", "to", "beyond"})
_BY_FRAMES = frozenset({"go", "come", "return"})
_LONGEST_NAME = 4
_SURE_NOUNS = frozenset({"arrival", "departure", "entry"})
_SURE_KINDS = frozenset({"verb", "participle", "adjective"})
_LOOSE_OBJECT = frozenset({"approach", "avoid", "sight", "sighted", "filed", "seen_at", "filmed"})
_PASSIVE = frozenset({"was", "were", "is"})
_MONTHS = words("month")
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
    if is_travelled(text, first) or _begins_way(text, first):
        return True
    entries = [entry for key, entry in _motions(text, first, _REACH) if entry.kind != "be" and _travels(key, entry)]
    if not entries:
        return False
    loosely = text.keys[first - 1] in _TOWARDS or is_left(text, first) or _is_limit(text, first)
    return loosely or _is_led_to(text, first, _last_before_article(text, first), entries)


def is_surely_gone_to(text: NameText, first: int) -> bool:
    """Return whether a verb of travel leads to the name by a preposition of its own: any name is a place's there."""
    if text.breaks[first] or text.keys[first - 1] == "on":
        return False
    if is_travelled(text, first) or _begins_way(text, first):
        return True
    entries = [entry for key, entry in _motions(text, first, _REACH) if _is_sure(entry) and _travels(key, entry)]
    return bool(entries) and (_is_limit(text, first) or _is_led_to(text, first, first - 1, entries))


def _travels(key: str, entry: Entry) -> bool:
    return bool(entry.rest) or key not in _NO_TRAVEL


def _is_sure(entry: Entry) -> bool:
    return entry.kind in _SURE_KINDS or entry.frame in _SURE_NOUNS


def _is_led_to(text: NameText, first: int, last: int, entries: Iterable[Entry]) -> bool:
    """Return whether the words up to the last are a preposition of one of the verbs."""
    phrases = _phrases(text, last)
    return any(not phrases.isdisjoint(_prepositions(entry)) or _is_by(text, first, entry) for entry in entries)


def is_fronted(text: NameText, first: int) -> bool:
    """Return whether a word of place before the name opens the sentence: "Through Dover they drove"."""
    return first > 0 and bool(text.breaks[first - 1]) and text.keys[first - 1] in _FRONTING


def moves_itself(text: NameText, end: int) -> bool:
    """Return whether the name that ends there does what travellers do: "Thorne waded", "Thorne had crossed"."""
    verb = end + 1 if text.keys[end] == "had" else end
    forms = ("past", "participle") if verb > end else ("past",)
    entries = lexicon().get(text.keys[verb], ()) if not text.breaks[end] else ()
    return any(not entry.rest and entry.kind == "verb" and entry.form in forms for entry in entries)


def _begins_way(text: NameText, first: int) -> bool:
    """Return whether a way begins or leads there: "from Dover to Calais", "Through Dover they drove"."""
    if text.keys[first - 1] == "from":
        ends = range(first + 1, min(first + _LONGEST_NAME, len(text)))
        if any(text.keys[index] == "to" and text.capital[index + 1] for index in ends):
            return True
    return is_fronted(text, first) and any(
        entry.kind == "verb" for index in _rest_of_clause(text, first) for entry in lexicon().get(text.keys[index], ())
    )


def _rest_of_clause(text: NameText, first: int) -> Iterator[int]:
    for index in range(first + 1, min(first + _REACH, len(text))):
        if text.breaks[index]:
            return
        yield index


def _is_limit(text: NameText, first: int) -> bool:
    return text.keys[first - 1] == "than" and text.keys[first - 2] in ("further", "farther")


def _is_by(text: NameText, first: int, entry: Entry) -> bool:
    """Return whether the way led by the name: "travelled by Dover", though nobody is "stopped by" one."""
    return text.keys[first - 1] == "by" and entry.frame in _BY_FRAMES


def is_travelled(text: NameText, first: int) -> bool:
    """Return whether the name is what a verb of travel takes as its object: "quitted Dover", "crossed the Rhine"."""
    last, known = _last_before_article(text, first), lexicon()
    for start in range(last, max(-1, last - _LONGEST_PHRASE), -1):
        key = text.keys[start]
        if key in known and key not in _NO_TRAVEL:
            rest = tuple(text.keys[start + 1 : last + 1])
            if any(entry.rest == rest and entry.form != "base" and _takes_place(entry) for entry in known[key]):
                return True
    return False


def _prepositions(entry: Entry) -> Collection[str]:
    """Return what leads from the verb to a place; a phrase that is no movement has none."""
    return frames().get(entry.frame, {})


def _takes_place(entry: Entry) -> bool:
    """Return whether the verb is said of places rather than of persons: to reach, not to approach."""
    return entry.kind == "verb" and entry.frame not in _LOOSE_OBJECT and DIRECT in _prepositions(entry)


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
        entries = known.get(key)
        for entry in entries if entries and not _is_name(text, index) else ():
            if entry.kind not in _NO_MOTION and _goes_on(text, index + 1, entry.rest):
                yield key, entry
        if text.breaks[index] or key in _CLAUSE_STARTS or key in _GIVING:
            return


def _goes_on(text: NameText, index: int, rest: tuple[str, ...]) -> bool:
    return not rest or (text.keys[index] == rest[0] and tuple(text.keys[index : index + len(rest)]) == rest)


def _is_name(text: NameText, index: int) -> bool:
    """Return whether the word is a name though it sounds like a verb: "the March for Babies"."""
    return text.capital[index] and text.keys[index] in _MONTHS and not text.breaks[index]
