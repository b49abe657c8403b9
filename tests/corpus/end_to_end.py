"""Score journeys built from the reports' text, every stage after the other, against the gold itineraries."""

import json
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from geo.journey.corrections import Corrections
from geo.journey.records import Journey
from geo.pipeline import Atlas, journey, open_atlas, prepared, read_reports
from geo.report_files import load_paths
from geo.view import View
from tests.corpus.gold_readings import CORPUS, Gold
from tests.corpus.itinerary_scoring import Score, report_lines, score
from tests.corpus.scoring import gold_reports


@cache
def atlas() -> Atlas:
    """Return the shipped gazetteer and railways."""
    return open_atlas()


def told(gold: Path) -> Journey:
    """Return the journey that the reports beside a gold file tell, as the program reads them."""
    loaded = load_paths([gold.parent / path.name for path, _ in gold_reports(gold)])
    return journey(prepared(read_reports(loaded.reports, atlas()), Corrections(), atlas()), View(), atlas())


def scores(folder: Path) -> Iterator[tuple[str, Gold, Journey, Score]]:
    """Yield the score of each journey of a corpus folder."""
    for path in sorted(folder.glob("**/gold.json")):
        gold, found = json.loads(path.read_text(encoding="utf-8")), told(path)
        yield path.parent.name, gold, found, score(gold, found)


def main(folders: Sequence[str]) -> None:
    """Print the scores of the journeys in the named folders of the corpus; of held ones nothing but the sum."""
    total = Score()
    for folder in folders:
        for name, gold, found, each in scores(CORPUS / folder):
            total += each
            if folder != "held":
                sys.stdout.write(f"{name}: {each}\n  mover {found.mover!r} of {gold['mover']!r}\n")
                sys.stdout.writelines(f"  {line}\n" for line in report_lines(gold, found))
    sys.stdout.write(f"ALL: {total}\n")


if __name__ == "__main__":
    main(sys.argv[1:] or ["sample", "dev"])
