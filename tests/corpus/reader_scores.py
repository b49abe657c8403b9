"""Read a corpus and score what was read: `python -m tests.corpus.reader_scores dev sample`."""

import sys
from collections.abc import Iterator
from pathlib import Path

from geo.gazetteer.index import Gazetteer
from geo.gazetteer.opening import open_gazetteer
from geo.reading.reader import read
from geo.report_files import load_paths
from tests.corpus.scoring import Score, gold_files, gold_reports, score_report
from tests.corpus.span_scoring import SpanScore, score_quantities, score_timexes

CORPUS = Path(__file__).parent
SHIPPED = CORPUS.parents[1] / "data" / "reports"


def score_folder(gold: Path, folder: Path, gazetteer: Gazetteer) -> Score:
    """Return the score of one journey's reports, which lie in the folder."""
    scores = (
        score_report(read(report, gazetteer).attestations, wanted)
        for path, wanted in gold_reports(gold)
        for report in load_paths([folder / path.name]).reports
    )
    return sum(scores, Score())


def total_of(name: str, gazetteer: Gazetteer) -> Score:
    """Return the score of a part of the corpus."""
    return sum((score for _, score in _scores(name, gazetteer)), Score())


def _scores(name: str, gazetteer: Gazetteer) -> Iterator[tuple[str, Score]]:
    for gold in gold_files(CORPUS / name):
        yield gold.parent.name, score_folder(gold, SHIPPED if name == "sample" else gold.parent, gazetteer)


def score_spans(gold: Path, gazetteer: Gazetteer) -> tuple[SpanScore, SpanScore]:
    """Return the scores of one journey's time expressions and quantities."""
    times, quantities = SpanScore(), SpanScore()
    for path, wanted in gold_reports(gold):
        for report in load_paths([path]).reports:
            found = read(report, gazetteer)
            times += score_timexes(found.timexes, wanted["timexes"])
            quantities += score_quantities(found.quantities, wanted["quantities"])
    return times, quantities


def main(names: list[str]) -> None:
    """Write the figures of each part of the corpus, and of each journey that is not held."""
    gazetteer = open_gazetteer()
    for name in names:
        total = Score()
        for journey, score in _scores(name, gazetteer):
            total += score
            if name != "held":
                sys.stdout.write(f"{journey}: {score}\n")
        sys.stdout.write(f"{name} in all: {total}\n")
        if name != "sample":
            pairs = [score_spans(gold, gazetteer) for gold in gold_files(CORPUS / name)]
            sys.stdout.write(f"{name}, time expressions: {sum((t for t, _ in pairs), SpanScore())}\n")
            sys.stdout.write(f"{name}, quantities: {sum((q for _, q in pairs), SpanScore())}\n\n")


if __name__ == "__main__":
    main(sys.argv[1:] or ["dev", "sample"])
