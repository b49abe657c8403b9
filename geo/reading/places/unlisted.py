"""Names that the gazetteer does not have as they are written: told by their kind, the words round them, a journey."""

from collections.abc import Iterable, Iterator, Sequence

from geo.gazetteer.index import Gazetteer, Hit
from geo.gazetteer.kinds import NameKind
from geo.gazetteer.respelling import respelt
from geo.reading.places.going import is_fronted, is_surely_gone_to, opens_with_motion
from geo.reading.places.lexicon import words
from geo.reading.places.match import Match, span_of
from geo.reading.places.runs import Run
from geo.reading.places.text import NameText

_LONGEST_UNKNOWN = 3
_SHORTEST_UNKNOWN = 3
_SHORTEST_RESPELT, _LONGEST_RESPELT = 5, 16
_FEATURE, _STREET = words("feature_after"), words("street_after")
_KINDS = _FEATURE | _STREET
_COMPASS = words("compass")
_BEFORE = words("feature_before")
_PLACING = words("locative") | words("directional")
_NOT_IN_NAME = words("function") | words("month") | words("weekday") | _PLACING | words("loose")
_STATE_OF, _LOWER_KIND = words("state_of"), words("lower_kind")
_NO_UNKNOWN = (
    _NOT_IN_NAME
    | words("common")
    | words("title")
    | words("organisation_after")
    | words("public_after")
    | words("team_after")
    | words("given")
    | words("given_world")
    | words("surname")
    | words("vessel")
    | _COMPASS
)


def known(gazetteer: Gazetteer, key: str) -> tuple[Hit, ...]:
    """Return the places of that name, codes left out."""
    hits = gazetteer.key_hits(key)
    return hits and tuple([hit for hit in hits if hit.kind < NameKind.CODE])


def by_kind(text: NameText, first: int, run: Run, gazetteer: Gazetteer) -> Match | None:
    """Return a name that is not in the gazetteer but says what it is: "Evergreen Lake", "Mount Doubtful"."""
    if run.end == first + 1 or text.keys[first] in _NOT_IN_NAME or opens_with_motion(text, first):
        return None
    for end in range(first + 1, min(run.end, first + _LONGEST_UNKNOWN)):
        if not text.capital[end]:
            return None
        if text.keys[end] in _STREET and text.capital[end + 1] and not text.breaks[end + 1]:
            return None
        if text.capital[end + 1] and text.keys[end + 1] in _STREET and not text.breaks[end + 1]:
            continue
        if text.keys[end] in _KINDS or (end == first + 1 and text.keys[first] in _BEFORE):
            key = " ".join(text.keys[first : end + 1])
            namesakes = _namesakes(text, first, end, gazetteer)
            return Match(first, end + 1, span_of(text, first, end + 1), key, (), run, namesakes=namesakes)
    return None


def _namesakes(text: NameText, first: int, end: int, gazetteer: Gazetteer) -> tuple[Hit, ...]:
    """Return the towns whose name a feature may be named after, as usually written: nothing for "South Cape"."""
    hits = known(gazetteer, " ".join(text.keys[first:end])) if text.keys[first] not in _COMPASS else ()
    return tuple(hit for hit in hits if hit.kind is NameKind.USUAL and hit.place.feature.startswith("PPL"))


def by_context(text: NameText, first: int, run: Run) -> Match | None:
    """Return a name that the words round it call a place: "the village of Prisi", "the Haram district"."""
    called = text.keys[first - 1] == "of" and text.keys[first - 2] in _STATE_OF
    begins = first == run.first or is_fronted(text, first)
    if text.breaks[first] or not (called or begins) or text.keys[first] in _NOT_IN_NAME:
        return None
    end = first + 1
    while end < run.end and text.capital[end]:
        end += 1
    if called or text.keys[end] in _LOWER_KIND:
        return Match(first, end, span_of(text, first, end), " ".join(text.keys[first:end]), (), run)
    return None


def by_journey(text: NameText, first: int, run: Run, gazetteer: Gazetteer) -> Match | None:
    """Return a name where somebody goes: one spelt nearly like a known one, or any: "They halted at Prisi"."""
    begins = first == run.first or (first == run.first + 1 and is_fronted(text, first))
    if not begins or text.breaks[first] or text.keys[first - 1] == "the" or not _is_plain_name(text, first, run.end):
        return None
    if not is_surely_gone_to(text, first):
        return None
    key, span = " ".join(text.keys[first : run.end]), span_of(text, first, run.end)
    alike = respelt(gazetteer, key) if _SHORTEST_RESPELT <= len(key) <= _LONGEST_RESPELT else ()
    return Match(first, run.end, span, key, (), run, namesakes=alike, respelt=bool(alike))


def _is_plain_name(text: NameText, first: int, end: int) -> bool:
    if end - first > _LONGEST_UNKNOWN or text.capital[end] or text.owns[end - 1] or text.names[end].isdigit():
        return False
    return all(map(_is_plain_word, text.names[first:end], text.keys[first:end]))


def repeated(text: NameText, runs: Iterable[Run], read: Sequence[Match]) -> Iterator[Match]:
    """Return the runs that repeat a name which the report gives where somebody goes, and which nothing else took."""
    told = {match.key: match for match in read if not match.hits and text.keys[match.end - 1] not in _KINDS}
    taken = {index for match in read for index in range(match.first, match.end)}
    for run in runs if told else ():
        for first in (run.first, run.first + 1):
            match = told.get(" ".join(text.keys[first : run.end]))
            is_placed = text.keys[first - 1] in _PLACING and not text.breaks[first]
            if match is not None and is_placed and taken.isdisjoint(range(first, run.end)):
                yield match._replace(first=first, end=run.end, span=span_of(text, first, run.end), run=run)


def _is_plain_word(name: str, key: str) -> bool:
    return name.istitle() and name.isalpha() and len(name) >= _SHORTEST_UNKNOWN and key not in _NO_UNKNOWN
