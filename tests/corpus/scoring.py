"""Score attestations against the gold of a corpus: found, missed, and what was right of the matched."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from geo.coords import LatLon, distance_km
from geo.dates import parse_moment
from geo.gazetteer.normalise import fold
from geo.gazetteer.place import Extent
from geo.reading.records import Attestation

NEAR_KM = 25.0
KIND_WORDS = frozenset("the of river desert lake sea ocean strait channel gulf bay canal mountains range".split())
Gold = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over one or more reports; a share without a case is 1."""

    matched: int = 0
    found: int = 0
    wanted: int = 0
    times: int = 0
    timed: int = 0
    certainties: int = 0
    attributions: int = 0
    journeys: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(*(getattr(self, name) + getattr(other, name) for name in Score.__slots__))

    @property
    def precision(self) -> float:
        return _share(self.matched, self.found)

    @property
    def recall(self) -> float:
        return _share(self.matched, self.wanted)

    @property
    def time(self) -> float:
        return _share(self.times, self.timed)

    @property
    def certainty(self) -> float:
        return _share(self.certainties, self.matched)

    @property
    def attribution(self) -> float:
        return _share(self.attributions, self.matched)

    @property
    def journey(self) -> float:
        return _share(self.journeys, self.matched)

    def __str__(self) -> str:
        return (
            f"precision {self.precision:.3f} ({self.matched}/{self.found}), recall {self.recall:.3f} "
            f"({self.matched}/{self.wanted}); of the matched: time {self.time:.3f} ({self.times}/{self.timed}), "
            f"certainty {self.certainty:.3f}, attribution {self.attribution:.3f}, journey {self.journey:.3f}"
        )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def gold_files(folder: Path) -> tuple[Path, ...]:
    """Return the gold files of a corpus, in the order of their names."""
    return tuple(sorted(folder.glob("**/gold.json")))


def gold_reports(path: Path) -> Iterator[tuple[Path, Gold]]:
    """Yield each report's path and its gold."""
    for report in json.loads(path.read_text(encoding="utf-8"))["reports"]:
        yield path.parent / report["file"], report


def score_report(found: Sequence[Attestation], gold: Gold) -> Score:
    """Return the score of one report's attestations; a gold statement marked optional may be found or not."""
    pairs = match(found, gold["attestations"])
    wanted = [g for g in gold["attestations"] if not g.get("optional")]
    optional = sum(bool(g.get("optional")) for _, g in pairs)
    kept = [(a, g) for a, g in pairs if not g.get("optional")]
    timed = [(a, g) for a, g in kept if g["time"] is not None or a.time is not None]
    return Score(
        matched=len(kept),
        found=len(found) - optional,
        wanted=len(wanted),
        times=sum(same_time(a, g) for a, g in timed),
        timed=len(timed),
        certainties=sum(a.certainty == g["certainty"] for a, g in kept),
        attributions=sum(same_speakers(a.attributed_to, g["attributed_to"]) for a, g in kept),
        journeys=sum(a.journey == g["journey"] for a, g in kept),
    )


def match(found: Sequence[Attestation], gold: Sequence[Gold]) -> list[tuple[Attestation, Gold]]:
    """Return pairs of the same motion and place whose quotes overlap, each used once, the longest overlap first."""
    ranked = sorted(
        ((overlap(a, g), i, j) for i, a in enumerate(found) for j, g in enumerate(gold) if same(a, g)),
        key=lambda pair: (-pair[0], pair[1], pair[2]),
    )
    pairs: list[tuple[Attestation, Gold]] = []
    left: set[int] = set()
    right: set[int] = set()
    for _, i, j in ranked:
        if i not in left and j not in right:
            pairs.append((found[i], gold[j]))
            left.add(i)
            right.add(j)
    return pairs


def same(found: Attestation, gold: Gold) -> bool:
    """Return whether both tell the same motion at the same place with overlapping quotes."""
    return found.motion == gold["motion"] and overlap(found, gold) > 0 and same_place(found, gold)


def overlap(found: Attestation, gold: Gold) -> int:
    """Return how many characters the quotes share."""
    return max(0, min(found.span.end, gold["end"]) - max(found.span.start, gold["start"]))


def same_place(found: Attestation, gold: Gold) -> bool:
    """Return whether the principal places have one name or lie within 25 km; without a place its goal counts.

    A river or a desert has no such 25 km: its name counts, with or without the word for what it is.
    """
    wanted = gold["place"] or gold["goal"]
    if wanted is None or found.place is None:
        return wanted is None and found.place is None
    bare = _unkinded if found.place.extent is not Extent.POINT else fold
    if bare(found.place.name) == bare(wanted["name"]):
        return True
    return distance_km(found.place.at, LatLon(wanted["latitude"], wanted["longitude"])) <= NEAR_KM


def _unkinded(name: str) -> str:
    return " ".join(word for word in fold(name).split() if word not in KIND_WORDS)


def same_time(found: Attestation, gold: Gold) -> bool:
    """Return whether the intervals are equal, or both are open on the same sides."""
    wanted = gold["time"] or {}
    ends = tuple(moment and parse_moment(moment) for moment in (wanted.get("earliest"), wanted.get("latest")))
    interval = found.when
    return ends == ((None, None) if interval is None else (interval.earliest, interval.latest))


def same_speakers(found: Sequence[str], gold: Sequence[str]) -> bool:
    """Return whether the same speakers stand in the same order; an article or a title more or less does not matter."""
    return len(found) == len(gold) and all(_same_name(a, b) for a, b in zip(found, gold, strict=True))


def _same_name(a: str, b: str) -> bool:
    a, b = _plain(a), _plain(b)
    return a in b or b in a


def _plain(name: str) -> str:
    return name.casefold().replace("’", "'").removeprefix("the ").removeprefix("a ").removeprefix("an ")
