"""Score what is read in short passages of many wordings: `python -m tests.corpus.wordings_scoring dev`.

A file holds passages parted by empty lines; under a passage stand its movements, one a line,
`motion | place | certainty`, with ` | ?` behind where two careful readers might differ, or a single `-`
where nobody moves.
"""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product
from pathlib import Path

from geo.coords import distance_km
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.normalise import fold
from geo.gazetteer.opening import open_gazetteer
from geo.gazetteer.place import Extent, Place
from geo.reading.reader import read
from geo.reading.records import Attestation, Motion
from geo.reports import Report
from tests.corpus.scoring import KIND_WORDS, NEAR_KM, Score

WORDINGS = Path(__file__).parent / "wordings"
PUBLISHED = date(2024, 5, 15)


@dataclass(frozen=True, slots=True)
class Told:
    """A movement that a passage tells."""

    motion: str
    place: str
    certainty: str
    optional: bool


@dataclass(frozen=True, slots=True)
class Passage:
    """A few sentences and the movements that they tell."""

    text: str
    told: tuple[Told, ...]


def passages_in(path: Path) -> tuple[Passage, ...]:
    """Return the passages of a file in their order; ValueError names the line that is none."""
    blocks = path.read_text(encoding="utf-8").strip().split("\n\n")
    return tuple(_passage(block.strip().splitlines()) for block in blocks)


def _passage(lines: Sequence[str]) -> Passage:
    return Passage(lines[0], tuple(_told(line) for line in lines[1:] if line.strip() != "-"))


def _told(line: str) -> Told:
    cells = [cell.strip() for cell in line.split("|")]
    if len(cells) not in (3, 4) or cells[3:] not in ([], ["?"]):
        raise ValueError(
            f"{line!r} is no movement: write motion | place | certainty, and | ? where it is open to doubt"
        )
    return Told(cells[0], cells[1], cells[2], len(cells) == 4)


def score_passage(passage: Passage, gazetteer: Gazetteer) -> Score:
    """Return how many movements were found and told, and of the matched how many certainties are right."""
    found = statements_in(passage.text, gazetteer)
    pairs = matched(found, passage.told, gazetteer)
    kept = [(statement, told) for statement, told in pairs if not told.optional]
    return Score(
        matched=len(kept),
        found=len(found) - (len(pairs) - len(kept)),
        wanted=sum(not told.optional for told in passage.told),
        certainties=sum(statement.certainty.value == told.certainty for statement, told in kept),
    )


def statements_in(text: str, gazetteer: Gazetteer) -> tuple[Attestation, ...]:
    """Return what is read in a passage as a report by itself."""
    return read(Report("wording", "", "", "", "", PUBLISHED, "en", text, "0"), gazetteer).attestations


def matched(found: Iterable[Attestation], told: Sequence[Told], gazetteer: Gazetteer) -> list[tuple[Attestation, Told]]:
    """Return pairs of one motion and one place, each used once, those beyond doubt first."""
    left = sorted(told, key=lambda movement: movement.optional)
    pairs: list[tuple[Attestation, Told]] = []
    for statement in found:
        fit = next((movement for movement in left if _is_same(statement, movement, gazetteer)), None)
        if fit is not None:
            left.remove(fit)
            pairs.append((statement, fit))
    return pairs


def _is_same(found: Attestation, told: Told, gazetteer: Gazetteer) -> bool:
    if found.motion.value != told.motion:
        return False
    places = _meant(found)
    return not told.place if not places else any(_is_named(place, told.place, gazetteer) for place in places)


def _meant(found: Attestation) -> Sequence[Place]:
    """Return the place that a statement is about; of a border crossed it is the country or where it was crossed."""
    if found.motion is not Motion.CROSS:
        return [] if found.place is None else [found.place]
    refs = (found.goal, found.midpoint, found.at)
    return [ref.place for ref in refs if ref is not None]


def _is_named(place: Place, name: str, gazetteer: Gazetteer) -> bool:
    """Return whether it is a place of that name, or lies within 25 km of one that is no area: a city's airport."""
    known = gazetteer.find(name)
    near = (each for each in known if Extent.AREA not in (each.extent, place.extent))
    return _bare(place.name) == _bare(name) or any(
        each.id == place.id or distance_km(each.at, place.at) <= NEAR_KM for each in near
    )


def _bare(name: str) -> str:
    return " ".join(word for word in fold(name).split() if word not in KIND_WORDS)


def score_folder(folder: Path, gazetteer: Gazetteer, pattern: str) -> Score:
    """Return the score of all passages in a folder's files of that pattern."""
    files = sorted(folder.glob(pattern))
    return sum((score_passage(passage, gazetteer) for path in files for passage in passages_in(path)), Score())


def main(names: list[str]) -> None:
    """Write the figures of each part."""
    gazetteer = open_gazetteer()
    for name, files in product(names, ("p-*.txt", "[!p]*.txt")):
        score = score_folder(WORDINGS / name, gazetteer, files)
        sys.stdout.write(
            f"{name}, {files}: precision {score.precision:.3f} ({score.matched}/{score.found}), "
            f"recall {score.recall:.3f} ({score.matched}/{score.wanted}), certainty {score.certainty:.3f}\n"
        )


if __name__ == "__main__":
    main(sys.argv[1:] or ["dev", "held"])
