"""Places called as the reports call them: "Tartus" where the register has "Ţarţūs", "Ghent" where it has "Gent"."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from geo.gazetteer.index import Gazetteer
from geo.gazetteer.normalise import fold, is_code
from geo.gazetteer.place import Candidate, Place
from geo.gazetteer.scripts import script_of
from geo.reading.records import Attestation, Mention, PlaceRef, Reading

_WORLDWIDE = "geonames:"
"""The register whose names are local or transcribed ones; those of other registers are English."""
_MISSPELLED = 0.92
"""How much alike a local name in Latin letters and another are when the other is only misspelled: "Saltzburg"."""
_POSSESSIVES = ("'s", "’s")


def with_told_names(readings: Sequence[Reading], gazetteer: Gazetteer) -> tuple[Reading, ...]:
    """Return the readings, their places with the names that most reports write, as far as the gazetteer knows them."""
    names = told_names(readings, gazetteer)
    return tuple(_renamed(reading, names) for reading in readings) if names else tuple(readings)


def told_names(readings: Iterable[Reading], gazetteer: Gazetteer) -> Mapping[str, str]:
    """Return by the place's id the name that more reports write than the gazetteer's own, where there is one."""
    places: dict[str, Place] = {}
    written: dict[str, Counter[str]] = {}
    for reading in readings:
        for place, name in dict.fromkeys(_spellings(reading)):
            places[place.id] = place
            written.setdefault(place.id, Counter())[name] += 1
    best = {key: _most_written(places[key], names) for key, names in written.items()}
    return {key: name for key, name in best.items() if _is_name(name, places[key], gazetteer)}


def _spellings(reading: Reading) -> Iterator[tuple[Place, str]]:
    for mention in reading.mentions:
        if mention.place is not None and mention.place.id.startswith(_WORLDWIDE):
            yield mention.place, _spelling(mention.text)


def _spelling(text: str) -> str:
    words = " ".join(text.split())
    return next((words.removesuffix(end) for end in _POSSESSIVES if words.endswith(end)), words)


def _most_written(place: Place, names: Counter[str]) -> str:
    return max(names, key=lambda name: (names[name], name == place.name))


def _is_name(name: str, place: Place, gazetteer: Gazetteer) -> bool:
    """Return whether a spelling is another name of the place, or its own without the signs of a transcription."""
    if name == place.name or name.isupper() or name.islower() or is_code(name):
        return False
    key, usual, is_latin = fold(name), fold(place.name), script_of(place) is None
    if key == usual:
        return not is_latin
    if set(key.split()) <= set(usual.split()) or (is_latin and _likeness(key, usual) >= _MISSPELLED):
        return False
    return any(known.id == place.id for known in gazetteer.find(name))


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()


def _renamed(reading: Reading, names: Mapping[str, str]) -> Reading:
    return replace(
        reading,
        mentions=tuple(_mention(each, names) for each in reading.mentions),
        attestations=tuple(_attestation(each, names) for each in reading.attestations),
    )


def _mention(mention: Mention, names: Mapping[str, str]) -> Mention:
    if mention.place is None or mention.place.id not in names:
        return mention
    candidates = tuple(Candidate(_place(c.place, names), c.score, c.why) for c in mention.candidates)
    return replace(mention, place=_place(mention.place, names), candidates=candidates)


def _attestation(attestation: Attestation, names: Mapping[str, str]) -> Attestation:
    told = attestation
    refs = (told.source, told.goal, told.midpoint, told.path, told.at)
    if not any(ref is not None and ref.place.id in names for ref in refs):
        return told
    source, goal, midpoint, path, at = (_ref(ref, names) for ref in refs)
    return replace(told, source=source, goal=goal, midpoint=midpoint, path=path, at=at)


def _ref(ref: PlaceRef | None, names: Mapping[str, str]) -> PlaceRef | None:
    return None if ref is None else PlaceRef(_place(ref.place, names), ref.mention)


def _place(place: Place, names: Mapping[str, str]) -> Place:
    return replace(place, name=names[place.id]) if place.id in names else place
