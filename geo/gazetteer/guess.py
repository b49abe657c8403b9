"""Guesses for names that the gazetteer does not have as written: misspellings and transliterations, ranked."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

import numpy as np

from geo.gazetteer.kinds import NameKind
from geo.gazetteer.normalise import fold
from geo.gazetteer.place import Candidate
from geo.gazetteer.romanise import romanise
from geo.gazetteer.store import Array

if TYPE_CHECKING:
    from geo.gazetteer.index import Gazetteer, Hit

_LEAST_ALIKE = 0.72
_COMPARED = 400
_PROMINENCE_SHARE = 0.03
_BEST_KNOWN = 9.0
_ROMANISED_PENALTY = 0.1
_OTHER_START_PENALTY = 0.05
_BITS = 64


def pair_masks(names: Sequence[str]) -> Array:
    """Return for each name 64 bits, one set for each pair of neighbouring letters (hashed), the ends marked."""
    if not names:
        return np.array([], np.uint64)
    letters = np.frombuffer("".join(f" {name} " for name in names).encode("utf-32-le"), np.uint32)
    bits = np.uint64(1) << ((letters[:-1] * 31 + letters[1:] * 7) % _BITS).astype(np.uint64)
    ends = np.cumsum([len(name) + 2 for name in names])
    bits[ends[:-1] - 1] = 0
    masks: Array = np.bitwise_or.reduceat(bits, np.concatenate(([0], ends[:-1])))
    return masks


def guesses(gazetteer: "Gazetteer", name: str, limit: int) -> tuple[Candidate, ...]:
    """Return up to limit places with a name spelt or sounding like that, best first, without those so named."""
    wanted = romanise(fold(name))
    so_named = {hit.place.id for hit in gazetteer.hits(name)}
    best: dict[str, Candidate] = {}
    for key in _similar_keys(gazetteer, wanted):
        alike = SequenceMatcher(None, wanted, romanise(key)).ratio()
        for hit in gazetteer.key_hits(key) if alike >= _LEAST_ALIKE else ():
            score = _score(wanted, key, alike, hit)
            if hit.place.id not in so_named and (hit.place.id not in best or score > best[hit.place.id].score):
                best[hit.place.id] = Candidate(hit.place, score, _why(key, alike))
    return tuple(sorted(best.values(), key=lambda candidate: -candidate.score)[:limit])


def _score(wanted: str, key: str, alike: float, hit: "Hit") -> float:
    """How much the name is alike, less for what makes the place a less likely one: 1 at most."""
    unlikely = _ROMANISED_PENALTY if hit.kind is NameKind.ROMANISED else 0.0
    if wanted[:1] != romanise(key)[:1]:
        unlikely += _OTHER_START_PENALTY
    return round(alike - unlikely - _PROMINENCE_SHARE * max(0.0, _BEST_KNOWN - hit.prominence), 4)


def _why(key: str, alike: float) -> str:
    return f"a guess: spelt or sounding like {key!r} ({alike:.0%} alike)"


def _similar_keys(gazetteer: "Gazetteer", wanted: str) -> list[str]:
    mine = int(pair_masks([wanted])[0])
    keys = (volume.key(number) for volume in gazetteer.volumes for number in _most_alike(volume.pair_masks, mine))
    return list(dict.fromkeys(keys))


def _most_alike(masks: Array, mine: int) -> list[int]:
    shared = np.bitwise_count(masks & np.uint64(mine)).astype(np.int16)
    alike = 2.0 * shared / (np.bitwise_count(masks) + mine.bit_count())
    count = min(_COMPARED, len(alike))
    return [int(number) for number in np.argpartition(-alike, count - 1)[:count]]
