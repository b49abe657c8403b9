"""Score journeys built from gold attestations against the gold itinerary: the journey stage measured by itself.

The gold gives places by name and position only; their kind comes from the gazetteer, else from the name. The times of
an undated report, open in the gold, are anchored through the program's own reading of their words.
"""

import hashlib
import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from geo.coords import LatLon, distance_km
from geo.dates import Interval, parse_date, parse_moment
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.opening import open_gazetteer
from geo.gazetteer.place import Extent, Place
from geo.journey.anchoring import anchored
from geo.journey.build import Ground, build_journey
from geo.journey.records import Conflict, Journey
from geo.journey.ways import by_rail
from geo.railways.network import shipped_network
from geo.reading.records import (
    Attestation,
    Certainty,
    Mode,
    Motion,
    PlaceRef,
    Quantity,
    Reading,
    Timex,
    TimexType,
)
from geo.reading.timexes import localised, read_timexes
from geo.reading.tokens import Tokens, tokenize
from geo.reports import Report, Span
from geo.view import View

Gold = Mapping[str, Any]
CORPUS = Path(__file__).parent
SHIPPED = CORPUS.parents[1] / "data" / "reports"
HEAD_LINE = re.compile(r"\w+ ?: ")
NEAR_KM = 25.0
NEARBY = 150
"""Characters between a statement and its time."""
PER_HOUR = {"mph": 1.609344, "knots": 1.852}
KINDS = (
    ("AIRP", re.compile(r"\b(airport|airfield|aerodrome)\b", re.IGNORECASE)),
    ("RSTN", re.compile(r"\b(station|gare|euston)\b|bahnhof", re.IGNORECASE)),
    ("STM", re.compile(r"\briver\b", re.IGNORECASE)),
    ("STRT", re.compile(r"\bstrait\b|\bbosporus\b", re.IGNORECASE)),
    ("SEA", re.compile(r"\b(sea|ocean|gulf)\b", re.IGNORECASE)),
)
EXTENTS = {"STM": Extent.LINE, "STRT": Extent.LINE, "SEA": Extent.AREA}
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


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


@cache
def gazetteer() -> Gazetteer:
    """Return the shipped gazetteer."""
    return open_gazetteer()


def place_of(gold: Gold | None) -> Place | None:
    """Return the gold place as an entry of the gazetteer, of its kind and extent where the gazetteer has it."""
    if gold is None:
        return None
    name, at = gold["name"], LatLon(gold["latitude"], gold["longitude"])
    known = (place for place in gazetteer().find(name) if _is_meant(place, gold, at))
    found = min(known, key=lambda place: (place.extent is Extent.AREA, distance_km(place.at, at)), default=None)
    if found is not None:
        return replace(found, id=f"gold:{name}", name=name, at=at)
    kind = next((kind for kind, word in KINDS if word.search(name)), "PPLX")
    return Place(f"gold:{name}", name, at, gold["country"] or "", kind, "", EXTENTS.get(kind, Extent.POINT))


def _is_meant(place: Place, gold: Gold, at: LatLon) -> bool:
    reach = max(NEAR_KM, 2 * place.radius_km)
    return gold["country"] in (None, *place.countries) and distance_km(place.at, at) <= reach


def gold_readings(gold: Gold, folder: Path) -> tuple[Reading, ...]:
    """Return what a perfect reader would read in each report of a journey, the undated ones anchored."""
    readings = [_reading(report, folder, Mode(gold["mode"])) for report in gold["reports"]]
    return anchored(readings, reread)


def body(path: Path) -> str:
    """Return the text of a report without its head."""
    content = path.read_text(encoding="utf-8")
    return content.split("\n\n", 1)[1] if HEAD_LINE.match(content) else content


def reread(reading: Reading, day: date) -> Reading:
    """Return an undated gold reading with its times as the program reads their words from that day."""
    report = reading.report
    timexes = read_timexes(_tokens(report.text), day)
    zones = [a.place.timezone for a in reading.attestations if a.place is not None and a.place.timezone]
    told = tuple(replace(a, time=_as_read(a, timexes, zones[0])) for a in reading.attestations)
    return replace(reading, report=replace(report, published=day), attestations=told)


def _as_read(attestation: Attestation, timexes: Sequence[Timex], zone: str) -> Timex | None:
    time, place = attestation.time, attestation.place
    if time is None:
        return time
    words = {word for word in time.text.split() if word[0].isalnum()}
    near = [t for t in timexes if abs(t.span.start - attestation.span.start) < NEARBY and words & set(t.text.split())]
    read = min(near, key=lambda t: abs(t.span.start - attestation.span.start), default=None)
    local = place.timezone if place is not None and place.timezone else zone
    return time if read is None else replace(localised(read, local), text=time.text)


@cache
def _tokens(text: str) -> Tokens:
    return tokenize(text)


def _reading(gold: Gold, folder: Path, mode: Mode) -> Reading:
    published = parse_date(gold["published"]) if gold["published"] else None
    text = body((SHIPPED if folder.name == "sample" else folder) / gold["file"])
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    report = Report(gold["id"], gold["file"], "", "", "", published, "en", text, sha256)
    return Reading(
        report,
        attestations=tuple(_attestation(each, gold["id"], n, mode) for n, each in enumerate(gold["attestations"])),
        quantities=tuple(_quantity(each, gold["id"], n) for n, each in enumerate(gold["quantities"])),
    )


def _attestation(gold: Gold, report: str, number: int, mode: Mode) -> Attestation:
    span = Span(gold["start"], gold["end"])
    refs: dict[str, Any] = {name: _ref(gold[name], span) for name in ("source", "goal", "midpoint", "path")}
    told = {ref.place.id for ref in refs.values() if ref is not None}
    at = _ref(gold["place"], span)
    return Attestation(
        id=f"{report}{number}",
        report=report,
        span=span,
        quote=gold["quote"],
        mover=gold["mover"],
        motion=Motion(gold["motion"]),
        **refs,
        at=None if at is None or at.place.id in told else at,
        time=_timex(gold["time"], span),
        certainty=Certainty(gold["certainty"]),
        attributed_to=tuple(gold["attributed_to"]),
        journey=gold["journey"],
        mode=mode,
    )


def _ref(gold: Gold | None, span: Span) -> PlaceRef | None:
    place = place_of(gold)
    return None if place is None else PlaceRef(place, span)


def _timex(gold: Gold | None, span: Span) -> Timex | None:
    if gold is None:
        return None
    return Timex(span, gold["text"], TimexType.TIME, "", interval=interval_of(gold))


def interval_of(gold: Gold | None) -> Interval | None:
    """Return the gold interval, None when it is open."""
    if gold is None or not gold["earliest"] or not gold["latest"]:
        return None
    return Interval(parse_moment(gold["earliest"]), parse_moment(gold["latest"]))


def _quantity(gold: Gold, report: str, number: int) -> Quantity:
    factor = PER_HOUR.get(gold["unit"] or "", 1.0)
    low, high = (None if gold[end] is None else gold[end] * factor for end in ("low", "high"))
    unit = "km/h" if factor != 1.0 else gold["unit"] or ""
    span = Span(gold["start"], gold["end"])
    return Quantity(
        f"q{report}{number}", report, span, gold["quote"], gold["attribute"], low, high, unit, gold["qualifier"] or ""
    )


def build(gold: Gold, folder: Path, ground: Ground) -> Journey:
    """Return the journey that the gold attestations make."""
    return build_journey(gold_readings(gold, folder), View(), ground)


def score(gold: Gold, journey: Journey) -> Score:
    """Return the counts of one journey against its gold."""
    branches = [(branch.place, branch.standing) for branch in journey.branches]
    wanted = [(place_of(branch["place"]), branch["standing"]) for branch in gold["branches"]]
    pairs = _paired(branches, wanted, lambda a, b: a[0].name == b[0].name)
    conflicts = _paired_conflicts(journey, gold["conflicts"])
    forbidden = set(gold["forbidden"]) & {stop.place.name for stop in journey.stops}
    return Score(
        matched=_in_sequence(journey, gold["stops"]),
        found=len(journey.stops),
        wanted=len(gold["stops"]),
        forbidden=tuple(sorted(forbidden)),
        branches_matched=len(pairs),
        branches_found=len(branches),
        branches_wanted=len(wanted),
        standings=sum(a[1] == b[1] for a, b in pairs),
        conflicts_matched=len(conflicts),
        conflicts_found=len(journey.conflicts),
        conflicts_wanted=len(gold["conflicts"]),
        verdicts=sum(a.exclusive == b["exclusive"] for a, b in conflicts),
    )


def _in_sequence(journey: Journey, stops: Sequence[Gold]) -> int:
    """The longest sequence of stops that both have in one order."""
    row = [0] * (len(stops) + 1)
    for stop in journey.stops:
        above, row = row, [0]
        for index, wanted in enumerate(stops):
            same = is_same(stop.place, wanted["place"])
            row.append(above[index] + 1 if same else max(above[index + 1], row[-1]))
    return row[-1]


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
        (len(_told(found, journey) & _words(" ".join(gold["values"]))), -n, -m)
        for n, found in enumerate(journey.conflicts)
        for m, gold in enumerate(wanted)
        if found.about == gold["about"]
    ]
    pairs: dict[int, int] = {}
    for words, n, m in sorted(shared, reverse=True):
        if words and -n not in pairs and -m not in pairs.values():
            pairs[-n] = -m
    return [(journey.conflicts[n], wanted[m]) for n, m in pairs.items()]


def _told(conflict: Conflict, journey: Journey) -> set[str]:
    return _words(" ".join((conflict.title, *(position.value for position in conflict.positions))))


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", text.casefold()) if len(word) > 2 or word.isdigit()} - IDLE


def ground() -> Ground:
    """Return the shipped railways and border crossings."""
    return Ground(by_rail(shipped_network()), gazetteer().border_crossings)


def scores(folder: Path) -> Iterator[tuple[str, Gold, Journey, Score]]:
    """Yield the score of each journey of a corpus folder."""
    lines = ground()
    for path in sorted(folder.glob("**/gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        journey = build(gold, path.parent, lines)
        yield path.parent.name, gold, journey, score(gold, journey)


def main(folders: Sequence[str]) -> None:
    """Print the scores of the journeys in the named folders of the corpus."""
    total = Score()
    for folder in folders:
        for name, gold, journey, each in scores(CORPUS / folder):
            total += each
            sys.stdout.write(f"{name}: {each}\n")
            sys.stdout.write(f"  stops  {[stop.place.name for stop in journey.stops]}\n")
            sys.stdout.write(f"  wanted {[stop['place']['name'] for stop in gold['stops']]}\n")
            sys.stdout.write(f"  branches {[(b.place.name, b.standing.value) for b in journey.branches]}\n")
            sys.stdout.write(f"  wanted   {[(b['place']['name'], b['standing']) for b in gold['branches']]}\n")
            matched = _paired_conflicts(journey, gold["conflicts"])
            for conflict in journey.conflicts:
                mark = "+" if any(conflict is found for found, _ in matched) else "-"
                values = [position.value for position in conflict.positions]
                sys.stdout.write(f"   {mark} {conflict.about} {conflict.exclusive} {conflict.title}: {values}\n")
            for wanted in gold["conflicts"]:
                if not any(wanted is met for _, met in matched):
                    sys.stdout.write(f"   ! {wanted}\n")
    sys.stdout.write(f"ALL: {total}\n")


if __name__ == "__main__":
    main(sys.argv[1:] or ["sample", "dev"])
