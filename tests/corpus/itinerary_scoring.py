"""Score journeys built from gold attestations against the gold itinerary: the journey stage measured by itself."""

import json
import re
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from geo.coords import LatLon, distance_km
from geo.gazetteer.place import Extent, Place
from geo.journey.build import Ground, build_journey
from geo.journey.records import Conflict, Journey
from geo.journey.ways import by_rail
from geo.railways.network import shipped_network
from geo.view import View
from tests.corpus.gold_readings import CORPUS, NEAR_KM, Gold, gazetteer, gold_readings, place_of

WHEREABOUTS = frozenset({"event", "place", "route"})
NAME = re.compile(r"(?<=[a-z,:] )[A-Z]\w+")
IDLE = frozenset("the and not was for from left did was were with near about into out way that this more than".split())


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over one or more journeys."""

    matched: int = 0
    found: int = 0
    wanted: int = 0
    forbidden: tuple[str, ...] = ()
    branches_matched: int = 0
    branches_found: int = 0
    branches_wanted: int = 0
    standings: int = 0
    conflicts_matched: int = 0
    conflicts_found: int = 0
    conflicts_wanted: int = 0
    verdicts: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(*(getattr(self, name) + getattr(other, name) for name in Score.__slots__))

    @property
    def precision(self) -> float:
        return _share(self.matched, self.found)

    @property
    def recall(self) -> float:
        return _share(self.matched, self.wanted)

    @property
    def conflict_recall(self) -> float:
        return _share(self.conflicts_matched, self.conflicts_wanted)

    @property
    def false_conflicts(self) -> float:
        return 1 - _share(self.conflicts_matched, self.conflicts_found)

    def __str__(self) -> str:
        return (
            f"stops precision {self.precision:.2f} ({self.matched}/{self.found}) recall {self.recall:.2f} "
            f"({self.matched}/{self.wanted}), forbidden {list(self.forbidden)}; branches {self.branches_matched} of "
            f"{self.branches_wanted} in {self.branches_found}, standing right {self.standings}; conflicts found "
            f"{self.conflict_recall:.2f} ({self.conflicts_matched}/{self.conflicts_wanted}), false "
            f"{self.false_conflicts:.2f} of {self.conflicts_found}, verdict right {self.verdicts}"
        )


Scored = tuple[str, Gold, Journey, Score]
"""The name of a journey, its gold, what was made of it, and the score of that."""


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def build(gold: Gold, folder: Path, ground: Ground) -> Journey:
    """Return the journey that the gold attestations make."""
    return build_journey(gold_readings(gold, folder), View(), ground)


def score(gold: Gold, journey: Journey) -> Score:
    """Return the counts of one journey against its gold."""
    branches = [(branch.place, branch.standing) for branch in journey.branches]
    wanted = [(place_of(branch["place"]), branch["standing"]) for branch in gold["branches"]]
    pairs = _paired(branches, wanted, lambda a, b: a[0].name == b[0].name)
    conflicts = _paired_conflicts(journey, gold["conflicts"])
    matched, allowed = _in_sequence(journey, gold["stops"])
    told = [(found, each) for found, each in conflicts if not each.get("optional")]
    forbidden = set(gold["forbidden"]) & {stop.place.name for stop in journey.stops}
    return Score(
        matched=matched,
        found=len(journey.stops) - allowed,
        wanted=_beyond_doubt(gold["stops"]),
        forbidden=tuple(sorted(forbidden)),
        branches_matched=len(pairs),
        branches_found=len(branches),
        branches_wanted=len(wanted),
        standings=sum(a[1] == b[1] for a, b in pairs),
        conflicts_matched=len(told),
        conflicts_found=len(journey.conflicts) - (len(conflicts) - len(told)),
        conflicts_wanted=_beyond_doubt(gold["conflicts"]),
        verdicts=sum(a.exclusive == b["exclusive"] for a, b in told),
    )


def _beyond_doubt(each: Sequence[Gold]) -> int:
    """How many are wanted: what is marked optional is neither a miss nor an error."""
    return sum(not one.get("optional") for one in each)


def _in_sequence(journey: Journey, stops: Sequence[Gold]) -> tuple[int, int]:
    """How many stops, wanted and optional ones, the longest sequence has that both have in one order."""
    row = [(0, 0)] * (len(stops) + 1)
    for stop in journey.stops:
        above, row = row, [(0, 0)]
        for index, wanted in enumerate(stops):
            best = max(above[index + 1], row[-1])
            row.append(max(best, _one_more(above[index], wanted)) if is_same(stop.place, wanted["place"]) else best)
    return row[-1]


def _one_more(met: tuple[int, int], stop: Gold) -> tuple[int, int]:
    wanted, optional = met
    return (wanted, optional + 1) if stop.get("optional") else (wanted + 1, optional)


def is_same(place: Place, gold: Gold) -> bool:
    """Return whether a place is the gold's: of the same name, or within 25 km of it."""
    near = place.extent is not Extent.AREA
    at = LatLon(gold["latitude"], gold["longitude"])
    return place.name == gold["name"] or (near and distance_km(place.at, at) <= NEAR_KM)


def _paired(found: Sequence[Any], wanted: Sequence[Any], same: Callable[[Any, Any], bool]) -> list[tuple[Any, Any]]:
    left, pairs = list(wanted), []
    for each in found:
        twin = next((other for other in left if same(each, other)), None)
        if twin is not None:
            left.remove(twin)
            pairs.append((each, twin))
    return pairs


def _paired_conflicts(journey: Journey, wanted: Sequence[Gold]) -> list[tuple[Conflict, Gold]]:
    shared = [
        (_agreement(found, gold), -n, -m) for n, found in enumerate(journey.conflicts) for m, gold in enumerate(wanted)
    ]
    pairs: dict[int, int] = {}
    for words, n, m in sorted(shared, reverse=True):
        if words and -n not in pairs and -m not in pairs.values():
            pairs[-n] = -m
    return [(journey.conflicts[n], wanted[m]) for n, m in pairs.items()]


def _agreement(found: Conflict, gold: Gold) -> int:
    """Return how many words both tell; whether a halt was made may be about an event, a place or the route.

    Where the two call it differently, they must share the name of the place in question.
    """
    told = " ".join((found.title, *(position.value for position in found.positions)))
    shared = _words(told) & _words(" ".join(gold["values"]))
    if found.about == gold["about"]:
        return len(shared)
    is_kin = {found.about, gold["about"]} <= WHEREABOUTS
    return len(shared) if is_kin and shared & _words(" ".join(NAME.findall(found.title))) else 0


def _words(text: str) -> set[str]:
    """The words that tell something, whatever their accents: a report may write a place without them."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return {word for word in re.findall(r"\w+(?:['’]\w+)*", plain) if len(word) > 2 or word.isdigit()} - IDLE


def ground() -> Ground:
    """Return the shipped railways and border crossings."""
    return Ground(by_rail(shipped_network()), gazetteer().border_crossings)


def scores(folder: Path) -> Iterator[Scored]:
    """Yield the score of each journey of a corpus folder."""
    lines = ground()
    for path in sorted(folder.glob("**/gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        journey = build(gold, path.parent, lines)
        yield path.parent.name, gold, journey, score(gold, journey)


def print_scores(scored: Callable[[Path], Iterator[Scored]], folders: Sequence[str]) -> None:
    """Print the scores of the journeys in the named folders of the corpus; of held ones nothing but the sum."""
    total = Score()
    for folder in folders:
        for name, gold, journey, each in scored(CORPUS / folder):
            total += each
            if folder != "held":
                sys.stdout.write(f"{name}: {each}\n")
                sys.stdout.writelines(f"  {line}\n" for line in _report_lines(gold, journey))
    sys.stdout.write(f"ALL: {total}\n")


def _report_lines(gold: Gold, journey: Journey) -> Iterator[str]:
    """Yield what was found beside what was wanted: the mover, stops, branches, disagreements."""
    yield f"mover {journey.mover!r} of {gold['mover']!r}"
    yield from _way_lines(gold, journey)
    yield from _conflict_lines(gold, journey)


def _way_lines(gold: Gold, journey: Journey) -> Iterator[str]:
    yield f"stops  {[stop.place.name for stop in journey.stops]}"
    yield f"wanted {[stop['place']['name'] for stop in gold['stops']]}"
    yield f"branches {[(b.place.name, b.standing.value) for b in journey.branches]}"
    yield f"wanted   {[(b['place']['name'], b['standing']) for b in gold['branches']]}"


def _conflict_lines(gold: Gold, journey: Journey) -> Iterator[str]:
    """What was found, "-" when it is false, then what was missed."""
    matched = _paired_conflicts(journey, gold["conflicts"])
    for conflict in journey.conflicts:
        mark = "+" if any(conflict is found for found, _ in matched) else "-"
        values = [position.value for position in conflict.positions]
        yield f" {mark} {conflict.about} {conflict.exclusive} {conflict.title}: {values}"
    yield from (f" ! {each}" for each in gold["conflicts"] if not any(each is met for _, met in matched))


if __name__ == "__main__":
    print_scores(scores, sys.argv[1:] or ["sample", "dev"])
