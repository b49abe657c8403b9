"""Names of places in their own script, for pictures.

A place has names in many scripts, without their languages. Of those in the country's script the one is taken that its
national encoding can write, that has letters peculiar to its language, and that sounds most like the usual name.
"""

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from difflib import SequenceMatcher
from typing import NamedTuple

from geo.gazetteer.normalise import fold
from geo.gazetteer.place import Place
from geo.gazetteer.romanise import romanise
from geo.gazetteer.scripts import Script, script_of
from geo.journey.records import Journey

NamesOf = Callable[[Place], Iterable[str]]
_LETTERS = {"L", "M"}
# How much alike a name and the usual one sound when they are one name.
_ALIKE = 0.6
# How many signs most names have where a sign is a syllable or a word; else how many for a letter of the usual name.
_NAME_SIGNS = {"CJK": 2, "HANGUL": 2}
_SIGNS_PER_LETTER = {"CYRILLIC": 0.1, "GREEK": 0.1, "ARABIC": 0.75, "KHMER": 0.7, "MYANMAR": 0.7, "DEVANAGARI": 0.7}
# Their names are written without the signs for vowels.
_UNPOINTED = ("ARABIC", "HEBREW")


class OwnNames(NamedTuple):
    """The journey with its places' own names before the usual ones, and the names that no font of the system has."""

    journey: Journey
    unwritten: tuple[str, ...]


def own_name(place: Place, names: Iterable[str]) -> str:
    """Return the place's name in the script of its country, "" where that is Latin or none of the names is in it."""
    found = script_of(place)
    fitting = [] if found is None else [name for name in names if _is_written(name, found)]
    return max(fitting, key=lambda name: _likeness(name, place.name, found), default="") if found else ""


def _is_written(name: str, script: Script) -> bool:
    letters = [sign for sign in name if unicodedata.category(sign)[0] in _LETTERS]
    pointed = script.script in _UNPOINTED and any(unicodedata.category(sign) == "Mn" for sign in name)
    if not letters or pointed or not all(unicodedata.name(sign, "").startswith(script.script) for sign in letters):
        return False
    try:
        name.encode(script.encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _likeness(name: str, usual: str, script: Script) -> tuple[bool, bool, float, bool, float]:
    own = any(sign in script.letters for sign in name.lower())
    own = own or (bool(script.article) and name.startswith(script.article))
    alike = SequenceMatcher(None, fold(romanise(name.lower())), fold(usual)).ratio()
    length = _NAME_SIGNS.get(script.script) or len(usual) * _SIGNS_PER_LETTER.get(script.script, 1.0)
    words = len(name.split()) == len(usual.split())
    return alike >= _ALIKE, own, round(alike, 2), words, -abs(len(name) - length)


def with_own_names(journey: Journey, names_of: NamesOf, can_write: Callable[[str], bool]) -> OwnNames:
    """Return the journey with "평양 (Pyongyang)" for "Pyongyang"; a name that no font has is not used, and told."""
    places = (*(stop.place for stop in journey.stops), *(branch.place for branch in journey.branches))
    known = {place.id: name for place in places if (name := own_name(place, names_of(place)))}
    written = {key: name for key, name in known.items() if can_write(name)}
    stops = tuple(replace(stop, place=_named(stop.place, written)) for stop in journey.stops)
    branches = tuple(replace(branch, place=_named(branch.place, written)) for branch in journey.branches)
    unwritten = dict.fromkeys(name for key, name in known.items() if key not in written)
    return OwnNames(replace(journey, stops=stops, branches=branches), tuple(unwritten))


def _named(place: Place, written: Mapping[str, str]) -> Place:
    own = written.get(place.id)
    return place if own is None else replace(place, name=f"{own} ({place.name})")
