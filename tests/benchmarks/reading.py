"""All layers of reading: documents a second beside dateparser's search, seconds a megabyte, figures on our own corpus.

te3-platinum lies outside the repository: in the folder of DATELINE_CORPORA, or in shared/corpora beside the checkout.
Imports and what is loaded at first use are not counted; every pass cuts its texts anew.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from hashlib import sha256
from statistics import median
from time import process_time

from geo.gazetteer.opening import open_gazetteer
from geo.reading.reader import read
from geo.report_files import load_paths
from geo.reports import Report
from tests.benchmarks.times import CORPORA
from tests.corpus.reader_scores import SHIPPED, total_of

PASSES = 5
SIZES = (100_000, 500_000, 2_000_000)


def main() -> None:
    """Print the figures."""
    gazetteer = open_gazetteer()
    shipped = load_paths([SHIPPED]).reports
    path = CORPORA / "te3-platinum.jsonl"
    corpus = load_paths([path]).reports if path.exists() else ()
    for report in shipped:
        read(report, gazetteer)
    if corpus:
        _print_speed("Dateline, all layers", corpus, lambda report: read(report, gazetteer))
        _print_speed("dateparser's search", corpus, _searched())
    else:
        print(f"  te3-platinum: skipped, there is no such file: {path}")
    for size in SIZES:
        seconds = _seconds(lambda report: read(report, gazetteer), [_prose(corpus or shipped, size)])
        print(f"  a report of {size / 1e6:.1f} MB: {seconds:6.2f} s, {seconds / size * 1e6:5.2f} s/MB")
    for name in ("dev", "held"):
        print(f"  own corpus, {name}: {total_of(name, gazetteer)}")


def _print_speed(who: str, corpus: Sequence[Report], work: Callable[[Report], object]) -> None:
    seconds = [_seconds(work, corpus) for _ in range(PASSES)]
    first, usual, best = (len(corpus) / value for value in (seconds[0], median(seconds), min(seconds)))
    print(f"  te3-platinum, {who:20}  documents/s: {first:7.1f} at first, {usual:7.1f} usual, {best:7.1f} at best")


def _seconds(work: Callable[[Report], object], reports: Sequence[Report]) -> float:
    start = process_time()
    for report in reports:
        work(report)
    return process_time() - start


def _searched() -> Callable[[Report], object]:
    from dateparser.search import search_dates

    def search(report: Report) -> object:
        day = report.published
        base = {"RELATIVE_BASE": datetime.combine(day, datetime.min.time())} if day else {}
        return search_dates(report.text, languages=["en"], settings=base)

    return search


def _prose(reports: Sequence[Report], size: int) -> Report:
    """Return one long report of the texts of others, again and again."""
    text = "\n\n".join(report.text for report in reports)
    text = (text + "\n\n") * (size // len(text) + 1)
    return Report(
        "long", "", "", "", "", date(2023, 9, 13), "en", text[:size], sha256(text[:size].encode()).hexdigest()
    )


if __name__ == "__main__":
    main()
