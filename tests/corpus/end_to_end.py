"""Score journeys built from the reports' text, every stage after the other, against the gold itineraries."""

import json
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from geo.journey.corrections import Corrections
from geo.journey.records import Journey
from geo.pipeline import Atlas, journey, open_atlas, prepared, read_reports
from geo.report_files import load_paths
from geo.view import View
from tests.corpus.gold_readings import reports_folder
from tests.corpus.itinerary_scoring import Scored, print_scores, score
from tests.corpus.scoring import gold_reports


@cache
def atlas() -> Atlas:
    """Return the shipped gazetteer and railways."""
    return open_atlas()


def told(gold: Path) -> Journey:
    """Return the journey that the reports beside a gold file tell, as the program reads them."""
    folder = reports_folder(gold.parent)
    paths = [folder / path.name for path, _ in gold_reports(gold)]
    reports = load_paths(paths).reports
    assert len(reports) == len(paths)
    return journey(prepared(read_reports(reports, atlas()), Corrections(), atlas()), View(), atlas())


def scores(folder: Path) -> Iterator[Scored]:
    """Yield the score of each journey of a corpus folder."""
    for path in sorted(folder.glob("**/gold.json")):
        gold, found = json.loads(path.read_text(encoding="utf-8")), told(path)
        yield path.parent.name, gold, found, score(gold, found)


if __name__ == "__main__":
    print_scores(scores, sys.argv[1:] or ["sample", "dev"])
