"""Place names against gold: F1 of names and of places, accuracy, documents a second, beside longest match and packages.

The corpora lie outside the repository: in the folder of DATELINE_CORPORA, or in shared/corpora beside the checkout. An
end-to-end hit overlaps a gold name and lies within 161 km of its position. Roles location, metonym and demonym count.
Dateline's time covers cutting the text into tokens, finding the names and resolving them; in the second line the
tokens are there already, as they are for every stage after the first. A bare scan only looks capitalised words up.
All is processor time.
"""

import json
import os
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from time import perf_counter, process_time
from typing import NamedTuple

from geo.coords import LatLon, sphere_km
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.kinds import NameKind
from geo.gazetteer.opening import open_gazetteer
from geo.reading.places.mentions import read_mentions
from geo.reading.places.text import name_text
from geo.reading.tokens import Tokens, tokenize
from geo.reports import Report

CORPORA = Path(os.environ.get("DATELINE_CORPORA") or Path(__file__).parents[3] / "shared" / "corpora")
NAMES = ("lgl", "tr-news")
NEAR_KM = 161.0
COUNTED = {"location", "metonym", "demonym"}
LONGEST_NAME = 4
LOOK_UPS = 200_000


class Found(NamedTuple):
    """A place name at [start, end) of a text and where it is, None when that is not known."""

    start: int
    end: int
    at: LatLon | None


class Document(NamedTuple):
    """A text of a corpus and the place names in it."""

    text: str
    gold: list[Found]


class Figures(NamedTuple):
    """F1 of equal spans, of overlapping spans, end to end; the share of overlapping pairs that lie near."""

    exact: float
    overlap: float
    end_to_end: float
    accuracy: float


Reader = Callable[[str], list[Found]]


def main() -> None:
    """Print the figures for each corpus that is there, and for the gazetteer itself."""
    gazetteer = open_gazetteer()
    print_look_ups(gazetteer)
    print(f"Place names (corpora in {CORPORA})")
    for name in NAMES:
        path = CORPORA / f"{name}.jsonl"
        if path.exists():
            compare(name, documents(path), gazetteer)
        else:
            print(f"  {name}: skipped, there is no such file")


def print_look_ups(gazetteer: Gazetteer) -> None:
    """Print how long opening takes and how many exact look-ups a second there are."""
    start = perf_counter()
    open_gazetteer()
    opened = perf_counter() - start
    names = [place.name for place in gazetteer.near(LatLon(48.0, 10.0), 1500.0)][:LOOK_UPS]
    start = process_time()
    for name in names:
        gazetteer.find(name)
    seconds = process_time() - start
    print(f"Gazetteer: opens in {1000 * opened:.0f} ms; {len(names) / seconds:,.0f} exact look-ups/s, each name once")


def documents(path: Path) -> list[Document]:
    """Return the documents of a corpus."""
    with path.open(encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    return [Document(row["text"], [_gold(toponym) for toponym in row["toponyms"]]) for row in rows]


def _gold(toponym: dict[str, float]) -> Found:
    known = toponym["latitude"] is not None
    at = LatLon(toponym["latitude"], toponym["longitude"]) if known else None
    return Found(int(toponym["start"]), int(toponym["end"]), at)


def compare(name: str, corpus: Sequence[Document], gazetteer: Gazetteer) -> None:
    """Print the figures of every reader over one corpus."""
    for who, read in readers(gazetteer):
        read(corpus[0].text)
        start = process_time()
        found = [read(document.text) for document in corpus]
        pace = len(corpus) / (process_time() - start)
        figures = measure([document.gold for document in corpus], found)
        e2e = f"e2e@161 {figures.end_to_end:.3f}  accuracy {figures.accuracy:.3f}" if figures.end_to_end else ""
        print(
            f"  {name:8s} {who:16s} exact {figures.exact:.3f}  overlap {figures.overlap:.3f}"
            f"  {pace:7,.0f} documents/s  {e2e}"
        )


def readers(gazetteer: Gazetteer) -> Iterator[tuple[str, Reader]]:
    """Return Dateline's reader, longest match, and the packages that are installed."""
    cut = cache(tokenize)
    yield "Dateline", lambda text: dateline(text, cut(text), gazetteer)
    yield "Dateline, cut", lambda text: dateline(text, cut(text), gazetteer)
    yield "longest match", lambda text: longest_match(text, gazetteer)
    yield "bare scan", lambda text: bare_scan(text, gazetteer)
    yield from _packages()


def dateline(text: str, tokens: Tokens, gazetteer: Gazetteer) -> list[Found]:
    """Return what Dateline reads."""
    report = Report("r", "", "", "", "", None, "en", text, "")
    read = read_mentions(report, tokens, gazetteer)
    return [Found(*m.span, m.place.at if m.place else None) for m in read if m.role in COUNTED]


def longest_match(text: str, gazetteer: Gazetteer) -> list[Found]:
    """Return the longest runs of capitalised words that are names in the gazetteer, each as its best known place."""
    words, found, index = name_text(tokenize(text)), list[Found](), 0
    while index < len(words):
        match = next(_names_at(words.keys, words.capital, index, gazetteer), None)
        if match is not None:
            found.append(Found(words.starts[index], words.ends[match[0] - 1], match[1]))
        index = match[0] if match is not None else index + 1
    return found


def _names_at(
    keys: Sequence[str], capital: Sequence[bool], first: int, gazetteer: Gazetteer
) -> Iterator[tuple[int, LatLon]]:
    for end in range(first + LONGEST_NAME, first, -1) if capital[first] else ():
        if all(capital[first:end]):
            hits = gazetteer.key_hits(" ".join(keys[first:end]))
            yield from ((end, hit.place.at) for hit in hits[:1] if hit.kind < NameKind.CODE)


def bare_scan(text: str, gazetteer: Gazetteer) -> list[Found]:
    """Return every capitalised word that is a name in the gazetteer, without its place."""
    found, start = list[Found](), 0
    for word in text.split():
        at = text.index(word, start)
        start = at + len(word)
        name = word.strip(".,;:!?\"'()")
        if name[:1].isupper() and gazetteer.knows(name.lower()):
            offset = at + word.index(name)
            found.append(Found(offset, offset + len(name), None))
    return found


def _packages() -> Iterator[tuple[str, Reader]]:
    try:
        from flashgeotext.geotext import GeoText, GeoTextConfiguration

        flash = GeoText(GeoTextConfiguration())
        yield "flashgeotext", lambda text: _flash_found(flash.extract(text))
    except ImportError:
        print("  flashgeotext is not installed, no peer figures")
    try:
        from geotext import GeoText as PlainGeoText

        yield "geotext", lambda text: _words_found(text, PlainGeoText(text))
    except ImportError:
        print("  geotext is not installed, no peer figures")


def _flash_found(extracted: dict[str, dict[str, dict[str, list[tuple[int, int]]]]]) -> list[Found]:
    names = (name for kind in extracted.values() for name in kind.values())
    return [Found(start, end, None) for name in names for start, end in name["span_info"]]


def _words_found(text: str, read: object) -> list[Found]:
    found, reached = list[Found](), dict[str, int]()
    for name in (*getattr(read, "cities", ()), *getattr(read, "countries", ())):
        start = text.find(name, reached.get(name, 0))
        if start >= 0:
            reached[name] = start + len(name)
            found.append(Found(start, start + len(name), None))
    return found


def measure(gold: Sequence[list[Found]], found: Sequence[list[Found]]) -> Figures:
    """Return the figures over all documents."""
    exact = overlap = near = placed = 0
    for wanted, mine in zip(gold, found, strict=True):
        exact += sum(1 for _ in _pairs(wanted, mine, equal=True))
        for one, other in _pairs(wanted, mine, equal=False):
            overlap += 1
            placed += one.at is not None
            near += one.at is not None and other.at is not None and sphere_km(one.at, other.at) <= NEAR_KM
    all_gold, all_found = sum(map(len, gold)), sum(map(len, found))
    with_position = sum(one.at is not None for wanted in gold for one in wanted)
    return Figures(
        _f1(exact, all_found, all_gold),
        _f1(overlap, all_found, all_gold),
        _f1(near, all_found, with_position),
        near / max(1, placed),
    )


def _pairs(wanted: list[Found], mine: list[Found], *, equal: bool) -> Iterator[tuple[Found, Found]]:
    left = list(mine)
    for one in wanted:
        same = [other for other in left if other[:2] == one[:2]]
        touching = [] if equal else [other for other in left if other.start < one.end and one.start < other.end]
        best = max(same or touching, key=lambda o: min(o.end, one.end) - max(o.start, one.start), default=None)
        if best is not None:
            left.remove(best)
            yield one, best


def _f1(hits: int, found: int, wanted: int) -> float:
    return 2 * hits / max(1, found + wanted)
