"""Readings made from gold: what a perfect reader would read in each report of a journey of the corpus.

The gold gives places by name and position only; their kind comes from the gazetteer, else from the name. The times of
an undated report, open in the gold, are anchored through the program's own reading of their words.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
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
from geo.journey.same_place import FACILITIES
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

Gold = Mapping[str, Any]
CORPUS = Path(__file__).parent
SHIPPED = CORPUS.parents[1] / "data" / "reports"
HEAD_LINE = re.compile(r"\w+ ?: ")
NEAR_KM = 25.0
NEARBY = 150
"""Characters between a statement and its time."""
PER_HOUR = {"mph": 1.609344, "knots": 1.852, "kn": 1.852}
KINDS = (
    ("AIRP", re.compile(r"\b(airport|airfield|aerodrome)\b", re.IGNORECASE)),
    ("RSTN", re.compile(r"\b(station|gare|euston)\b|bahnhof", re.IGNORECASE)),
    ("STM", re.compile(r"\briver\b", re.IGNORECASE)),
    ("STRT", re.compile(r"\bstrait\b|\bbosporus\b", re.IGNORECASE)),
    ("HTL", re.compile(r"\bhotel\b", re.IGNORECASE)),
    ("BLDG", re.compile(r"\b(park|square|street|shrine|university|house|terminus)\b", re.IGNORECASE)),
    ("SEA", re.compile(r"\b(sea|ocean|gulf)\b", re.IGNORECASE)),
)
EXTENTS = {"STM": Extent.LINE, "STRT": Extent.LINE, "SEA": Extent.AREA}


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
    kind = next((kind for kind, word in KINDS if word.search(name)), "PPL")
    found = min(known, key=lambda place: (*_unlike(place, kind), distance_km(place.at, at)), default=None)
    if found is not None:
        return replace(found, id=f"gold:{name}", name=name, at=at)
    return Place(f"gold:{name}", name, at, gold["country"] or "", kind, "", EXTENTS.get(kind, Extent.POINT))


def _unlike(place: Place, kind: str) -> tuple[bool, bool]:
    """Return how little a place of that name is likely to be meant: a plain name is a town's before its airport's."""
    return place.extent is Extent.AREA, kind == "PPL" and place.feature in FACILITIES


def _is_meant(place: Place, gold: Gold, at: LatLon) -> bool:
    reach = max(NEAR_KM, 2 * place.radius_km)
    return (not gold["country"] or gold["country"] in place.countries) and distance_km(place.at, at) <= reach


def gold_readings(gold: Gold, folder: Path) -> tuple[Reading, ...]:
    """Return what a perfect reader would read in each report of a journey, the undated ones anchored."""
    readings = [_reading(report, folder, Mode(gold["mode"])) for report in gold["reports"]]
    return anchored(readings, reread)


def reports_folder(folder: Path) -> Path:
    """Return where the reports of a journey's gold lie: beside it, but for the sample that the program ships."""
    return SHIPPED if folder.name == "sample" else folder


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
    read = min(
        near,
        key=lambda t: (-len(words & set(t.text.split())), abs(t.span.start - attestation.span.start)),
        default=None,
    )
    local = place.timezone if place is not None and place.timezone else zone
    return time if read is None else replace(localised(read, local), text=time.text)


@cache
def _tokens(text: str) -> Tokens:
    return tokenize(text)


def _reading(gold: Gold, folder: Path, mode: Mode) -> Reading:
    published = parse_date(gold["published"]) if gold["published"] else None
    text = body(reports_folder(folder) / gold["file"])
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
    unit = "km/h" if factor != 1.0 else "people" if gold["attribute"] == "people" else gold["unit"] or ""
    span = Span(gold["start"], gold["end"])
    return Quantity(
        f"q{report}{number}", report, span, gold["quote"], gold["attribute"], low, high, unit, gold["qualifier"] or ""
    )
