"""Longest names of the gazetteer in a text's runs of capitals, and names that only their kind gives away."""

from collections.abc import Iterator, Mapping

from geo.gazetteer.index import Gazetteer, Hit
from geo.gazetteer.normalise import code_key
from geo.reading.places.lexicon import words
from geo.reading.places.lists import Item, shared_kinds
from geo.reading.places.logged import airports
from geo.reading.places.match import Match, span_of
from geo.reading.places.runs import Run, is_abbreviated
from geo.reading.places.text import NameText
from geo.reading.places.unlisted import by_context, by_journey, by_kind, known

_LONGEST = 8
_LONGEST_ABBREVIATION = 6
_BUILDINGS, _QUALIFIERS = words("building"), words("kind_qualifier")
_JOINERS = words("connector") | words("joiner")
_FEATURE, _STREET = words("feature_after"), words("street_after")
_KINDS = _FEATURE | _BUILDINGS
_FUNCTION = words("function")
_PUBLIC = words("public_after")
_SETTLEMENT = frozenset({"city", "town", "village"})
_SAME_NAME = 3
_REGIONS = frozenset({"ADM1", "ADM2"})
_AREAS = frozenset({"PCLI", "ADM1"})


def matches(
    text: NameText, found_runs: list[Run], gazetteer: Gazetteer, demonyms: Mapping[str, str]
) -> Iterator[Match]:
    """Return the matches in order, none sharing a word with another."""
    reached, kinds = 0, shared_kinds(text)
    for run in found_runs:
        index = max(run.first, reached)
        while index < run.end:
            match = None
            if index in kinds:
                match = _of_kind(text, index, kinds[index], run, gazetteer)
            elif text.capital[index]:
                match = _longest(text, index, run, gazetteer, demonyms)
            if match is not None:
                yield match
            index = reached = index + 1 if match is None else match.end


def _of_kind(text: NameText, first: int, item: Item, run: Run, gazetteer: Gazetteer) -> Match:
    name = " ".join(text.keys[first : item.end])
    key = f"{name} {item.kind}"
    hits = known(gazetteer, key) or (() if item.kind in _STREET else known(gazetteer, name))
    return Match(first, item.end, span_of(text, first, item.end), key, hits, run)


def _longest(text: NameText, first: int, run: Run, gazetteer: Gazetteer, demonyms: Mapping[str, str]) -> Match | None:
    has_article = text.keys[first - 1] == "the" and not text.breaks[first]
    for end, key in reversed(list(_windows(text, first))):
        named = known(gazetteer, f"the {key}") if has_article and _ends_there(text, end) else ()
        if key in demonyms:
            meant = named or gazetteer.key_hits("#" + demonyms[key])
            return Match(
                first, end, span_of(text, first, end), key, meant, run, demonym=not named, articled=bool(named)
            )
        if named:
            meant = _bestknown(named, gazetteer, key)
            return Match(first, end, span_of(text, first, end), key, meant, run, articled=True)
        hits = known(gazetteer, key) if end > first + 1 and not _is_cut_short(text, end, key) else ()
        if hits:
            match = Match(first, end, span_of(text, first, end), key, hits, run)
            return _as_street(text, _trimmed(text, match, gazetteer))
    shortened = _abbreviated(text, first, run, gazetteer)
    found = shortened or by_kind(text, first, run, gazetteer) or _one_word(text, first, run, gazetteer)
    return found or by_context(text, first, run) or by_journey(text, first, run, gazetteer)


def _bestknown(named: tuple[Hit, ...], gazetteer: Gazetteer, key: str) -> tuple[Hit, ...]:
    """Return what "the Congo" may mean: a river, or a country of that name without its article."""
    areas = (hit for hit in known(gazetteer, key) if hit.place.feature in _AREAS and hit not in named)
    return tuple(sorted((*named, *areas), key=lambda hit: -hit.prominence))


def _ends_there(text: NameText, end: int) -> bool:
    """Return whether no noun follows: "across the Baltic", not "the Baltic states"."""
    after = text.keys[end]
    return not after.isalpha() or (after in _FUNCTION and after != "of") or bool(text.breaks[end])


def _is_cut_short(text: NameText, end: int, key: str) -> bool:
    """Return whether the name goes on to be another's: "The Suez Canal", "Venice International Film Festival"."""
    if key.startswith("the "):
        return not _ends_there(text, end)
    return key.endswith(" international") and text.capital[end] and not text.breaks[end]


def _trimmed(text: NameText, match: Match, gazetteer: Gazetteer) -> Match:
    """Return the match without the word that its name can spare: "the Kremlin", "Sichuan province"."""
    first, end, head = match.first, match.end, match.key.rpartition(" ")[0]
    in_body = text.keys[end - 1] in _SETTLEMENT and text.capital[end] and text.keys[end] in _PUBLIC
    plain = not text.capital[end - 1] and match.hits[0].place.feature in _REGIONS
    if match.key.startswith("the ") and _means(gazetteer, match.key[4:], match):
        first += 1
    elif (in_body or plain) and _means(gazetteer, head, match):
        end -= 1
    return match._replace(first=first, end=end, span=span_of(text, first, end))


def _means(gazetteer: Gazetteer, key: str, match: Match) -> bool:
    return any(hit.place == match.hits[0].place for hit in known(gazetteer, key)[:_SAME_NAME])


def _as_street(text: NameText, match: Match) -> Match:
    """Return the street when the name goes on as one: "Elm Grove Road"."""
    end = match.end
    goes_on = text.capital[end] and text.keys[end] in _STREET and not text.breaks[end] and not text.owns[end - 1]
    if not goes_on or text.capital[end + 1] or match.hits[0].place.feature == "ADM2":
        return match
    span, key = span_of(text, match.first, end + 1), f"{match.key} {text.keys[end]}"
    return Match(match.first, end + 1, span, key, (), match.run)


def _windows(text: NameText, first: int) -> Iterator[tuple[int, str]]:
    """Return the ends of the names that may begin here, and their keys, shortest first; "Land's End" is one."""
    parts: list[str] = []
    for index in range(first, min(first + _LONGEST, len(text))):
        key = text.keys[index]
        if index > first and (text.breaks[index] or (text.owns[index - 1] and not _goes_on_owned(text, index))):
            return
        if index > first and text.owns[index - 1]:
            parts[-1] += "s"
        if text.capital[index] or key in _KINDS or (index > first and _is_hyphened(text, index)):
            parts.append(key)
            yield index + 1, " ".join(parts)
        elif key in _JOINERS or (key in _QUALIFIERS and text.keys[index + 1] in _KINDS):
            parts.append(key)
        elif text.names[index] != "." or index == first or not is_abbreviated(text, index - 1):
            return


def _goes_on_owned(text: NameText, index: int) -> bool:
    """Return whether the name goes on behind its possessive: "Land's End", "St Michael's monastery"."""
    return text.capital[index] or text.keys[index] in _BUILDINGS


def _is_hyphened(text: NameText, index: int) -> bool:
    """Return whether the word is a later part of a name like "Wei-hai-wei"."""
    return text.text[text.ends[index - 1] : text.starts[index]] == "-"


def _one_word(text: NameText, index: int, run: Run, gazetteer: Gazetteer) -> Match | None:
    name, key = text.names[index], text.keys[index]
    if flown := airports(text, index, gazetteer):
        return Match(index, index + 1, span_of(text, index, index + 1), key, flown, run, coded=True)
    hits = _codes(gazetteer, name) if name.isupper() or "." in name else ()
    if not hits and len(key) > 2:
        hits = known(gazetteer, key)
    return Match(index, index + 1, span_of(text, index, index + 1), key, hits, run) if hits else None


def _abbreviated(text: NameText, first: int, run: Run, gazetteer: Gazetteer) -> Match | None:
    """Return a name that ends with a stop of its own: "Calif.", "W.Va."."""
    for end in (first + 4, first + 2):
        if not text.names[end - 1].endswith(".") or any(text.breaks[first + 1 : end]):
            continue
        written = text.text[text.starts[first] : text.ends[end - 1]]
        if len(written) <= _LONGEST_ABBREVIATION:
            hits = _codes(gazetteer, written)
            if hits:
                return Match(first, end, span_of(text, first, end), written, hits, run)
    return None


def _codes(gazetteer: Gazetteer, name: str) -> tuple[Hit, ...]:
    return tuple([hit for hit in gazetteer.key_hits(code_key(name)) if hit.place.feature in _AREAS])
