"""Time expressions against gold: strict, relaxed, type and value F1, and speed beside dateparser's search.

The corpora lie outside the repository: in the folder of DATELINE_CORPORA, or in shared/corpora beside the checkout. The
scoring is TempEval-3's: strict F1 wants equal spans, relaxed F1 a shared character, value F1 a shared character and the
right value. dateparser gives a moment and no TIMEX3 value; the day of its moment stands for the value.
"""

import json
import os
import re
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from time import process_time
from typing import NamedTuple

from geo.reading.timexes import read_timexes
from geo.reading.tokens import Tokens, tokenize

CORPORA = Path(os.environ.get("DATELINE_CORPORA") or Path(__file__).parents[3] / "shared" / "corpora")
NAMES = ("te3-platinum", "wikiwars-dev")
PEER_DOCUMENTS = 20


class Found(NamedTuple):
    """A time expression at [start, end) of a text, as gold or as read."""

    start: int
    end: int
    type: str
    value: str


class Document(NamedTuple):
    """A text of a corpus with its date and gold."""

    text: str
    published: date | None
    gold: list[Found]


def main() -> None:
    """Print the figures for each corpus that is there."""
    print(f"Time expressions (corpora in {CORPORA})")
    for name in NAMES:
        path = CORPORA / f"{name}.jsonl"
        if path.exists():
            _measure(name, _documents(path))
        else:
            print(f"  {name}: skipped, there is no such file")


def _documents(path: Path) -> list[Document]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [_document(row) for row in rows]


def _document(row: dict[str, object]) -> Document:
    timexes = row["timexes"]
    assert isinstance(timexes, list)
    gold = [Found(t["start"], t["end"], t["type"], t["value"] or "") for t in timexes]
    published = row["published"]
    return Document(str(row["text"]), date.fromisoformat(str(published)) if published else None, gold)


def _measure(name: str, documents: Sequence[Document]) -> None:
    cut = [tokenize(document.text) for document in documents]
    _print(name, "Dateline", documents, lambda document, index: _read(cut[index], document.published))
    peer = _peer()
    if peer is None:
        print(f"  {name}: dateparser is not installed, no peer figures")
    else:
        _print(name, "dateparser", documents[:PEER_DOCUMENTS], lambda document, _: peer(document))


def _read(tokens: Tokens, published: date | None) -> list[Found]:
    return [Found(*timex.span, timex.type, timex.value) for timex in read_timexes(tokens, published)]


def _peer() -> Callable[[Document], list[Found]] | None:
    try:
        from dateparser.search import search_dates
    except ImportError:
        return None

    def read(document: Document) -> list[Found]:
        base = (
            {"RELATIVE_BASE": datetime.combine(document.published, datetime.min.time())} if document.published else {}
        )
        found: list[Found] = []
        for words, moment in search_dates(document.text, languages=["en"], settings=base) or ():
            start = document.text.find(words, found[-1].end if found else 0)
            if start >= 0:
                found.append(Found(start, start + len(words), "DATE", f"{moment:%Y-%m-%d}"))
        return found

    return read


def _print(name: str, who: str, documents: Sequence[Document], read: Callable[[Document, int], list[Found]]) -> None:
    read(documents[0], 0)
    start = process_time()
    found = [read(document, index) for index, document in enumerate(documents)]
    seconds = process_time() - start
    hits = sum((_hits(document.gold, mine) for document, mine in zip(documents, found, strict=True)), Counter())
    whole = sum(len(document.gold) for document in documents) + sum(map(len, found))
    figures = "  ".join(f"{key} {2 * hits[key] / max(1, whole):.3f}" for key in ("strict", "relaxed", "type", "value"))
    print(f"  {name}, {who:10}  F1: {figures}  {len(documents) / seconds:8,.1f} documents/s")


def _hits(gold: Sequence[Found], found: Sequence[Found]) -> Counter[str]:
    hits: Counter[str] = Counter()
    left = list(found)
    for wanted in gold:
        near = max(left, key=lambda one: min(one.end, wanted.end) - max(one.start, wanted.start), default=None)
        if near is None or near.start >= wanted.end or near.end <= wanted.start:
            continue
        left.remove(near)
        hits["relaxed"] += 1
        hits["strict"] += near[:2] == wanted[:2]
        hits["type"] += near.type == wanted.type
        hits["value"] += _canonical(near.value) == _canonical(wanted.value)
    return hits


def _canonical(value: str) -> str:
    plain = re.sub(r"(T\d\d:\d\d(?::\d\d)?)(?:Z|[+-]\d\d:?\d\d)$", r"\1", value.strip().upper())
    return re.sub(r"(T\d\d:\d\d):00$", r"\1", plain)


if __name__ == "__main__":
    main()
