"""What the command dateline export makes before it writes any of it."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from geo.cli_journeys import Told
from geo.maps.presets import Setting
from geo.terminal import progress, say

if TYPE_CHECKING:
    from geo.exports.formats import Format
    from geo.journey.records import Journey
    from geo.maps.evidence.case import Case


def made(found: Told, formats: "Iterable[tuple[Path, Format]]", setting: Setting) -> Iterator[tuple[Path, bytes]]:
    """Yield each path with what its file will hold; own names are for what is drawn, data keeps the usual ones."""
    from geo.exports.formats import FILMS, PICTURES, export_bytes
    from geo.exports.manifest import manifest_of

    usual, manifest = _case(found, found.journey), manifest_of(found.journey, found.view)
    drawn = _case(found, _with_own_names(found.journey)) if setting.own_script else usual
    for path, form in formats:
        with progress(f"Making {path.name}") as bar:
            case = drawn if form in (*PICTURES, *FILMS) else usual
            yield path, export_bytes(case, form, manifest, setting, bar)


def _case(found: Told, journey: "Journey") -> "Case":
    from geo.maps.compose import compose
    from geo.maps.evidence.case import case_of

    return case_of(journey, compose(journey, found.view), found.readings)


def _with_own_names(journey: "Journey") -> "Journey":
    from geo.exports.own_script import in_own_script

    named, unwritten = in_own_script(journey)
    if unwritten:
        say(f"no font of this system has these letters, so the usual names stand: {', '.join(unwritten)}")
    return named
