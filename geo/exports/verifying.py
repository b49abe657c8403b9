"""An exported file held against reports: what its manifest names, what is there, and what has changed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from geo import __version__
from geo.escaping import line
from geo.exports.formats import FILMS, PAGES, PICTURES, export_bytes, format_of
from geo.exports.manifest import Manifest, ReportMark, journey_hash, mark_of
from geo.exports.own_script import case_in_own_script
from geo.gazetteer.opening import gazetteer_key
from geo.journey.records import Journey
from geo.maps.compose import compose
from geo.maps.evidence.case import case_of
from geo.maps.presets import USUAL
from geo.maps.still.tools import drawing_tools
from geo.reading.records import Reading
from geo.reports import Report
from geo.view import View
from geo.view_links import link_text, view_of_text

SAME = "the same journey"
DRAWN = (*PICTURES, *FILMS, *PAGES)
"""What depends on more than the journey: it is made again only where the tools are those that it was drawn with."""


@dataclass(frozen=True, slots=True)
class Matched:
    """The reports as the manifest names and orders them, those it names that are not there, and those it does not."""

    reports: tuple[Report, ...]
    missing: tuple[ReportMark, ...]
    added: tuple[Report, ...]


def matched(manifest: Manifest, reports: Sequence[Report]) -> Matched:
    """Return the reports found by the hashes of their texts, under the ids and file names that the manifest has."""
    left, found, missing = list(reports), list[Report](), list[ReportMark]()
    for mark in manifest.reports:
        alike = [report for report in left if report.sha256 == mark.sha256]
        # Of several copies of one text, the one with the same head.
        best = next((report for report in alike if mark_of(report).head == mark.head), next(iter(alike), None))
        if best is None:
            missing.append(mark)
        else:
            left.remove(best)
            found.append(replace(best, id=mark.id, file=mark.file))
    return Matched(tuple(found), tuple(missing), tuple(left))


def changes_in_reports(manifest: Manifest, given: Matched) -> Iterator[str]:
    """Yield what differs between the reports and those that the file was made from."""
    for mark in given.missing:
        other = next((report for report in given.added if mark.id == report.id or mark.file == report.file), None)
        yield f"the report {mark.id} has another text" if other else f"the report {mark.id} is missing"
    renamed = {mark.id for mark in given.missing}
    for report in given.added:
        if report.id not in renamed:
            yield f"the report {report.id} is not among those that the file was made from"
    heads = {mark.id: mark.head for mark in manifest.reports}
    for report in given.reports:
        if mark_of(report).head != heads[report.id]:
            yield f"the report {report.id} has another title, publisher, address or date"


def changes_in_program(manifest: Manifest) -> Iterator[str]:
    """Yield what differs between the program that made the file and this one; the journey may still be the same."""
    if manifest.version != __version__:
        yield f"the file was made by Dateline {manifest.version}, this is {__version__}"
    if manifest.gazetteer != gazetteer_key():
        yield "the file was made with another gazetteer, or with other added places"


def change_in_view(manifest: Manifest, view: View | None) -> Iterator[str]:
    """Yield the view of the file when it is not the one that was asked for; None asks for none."""
    if view is not None and link_text(view) != manifest.view:
        shown, asked = (text or "everything" for text in (manifest.view, link_text(view)))
        yield f"the file shows another view: {shown}; asked for: {asked}"


def view_of(manifest: Manifest) -> View:
    """Return the view that the file was made for."""
    return view_of_text(manifest.view)


def changes_in_content(
    manifest: Manifest, name: str, data: bytes, journey: Journey, readings: Iterable[Reading] = ()
) -> Iterator[str]:
    """Yield what differs between the file and the journey rebuilt for its view; `limits` says what is not compared."""
    if journey_hash(journey) != manifest.journey:
        yield _another_journey(manifest)
    elif not any(limits(manifest, name)) and _rebuilt(manifest, name, journey, readings) != data:
        yield _another_content(manifest)


def _another_journey(manifest: Manifest) -> str:
    if manifest.corrections:
        return (
            f"the journey is another: the file has {manifest.corrections} corrections by hand, these reports have none"
        )
    return "the journey is another"


def _another_content(manifest: Manifest) -> str:
    if manifest.version != __version__:
        return f"the journey is the same, but the content cannot be compared: use Dateline {manifest.version}"
    return "the journey is the same, but the file was changed after it was made"


def _rebuilt(manifest: Manifest, name: str, journey: Journey, readings: Iterable[Reading]) -> bytes:
    view, setting = view_of(manifest), manifest.picture or USUAL
    case = case_of(journey, compose(journey, view), readings)
    shown = case_in_own_script(case, view) if setting.own_script else case
    return export_bytes(shown, format_of(name), manifest, setting)


def limits(manifest: Manifest, name: str) -> Iterator[str]:
    """Yield what is not compared: what was drawn with other tools than these, or does not say with which."""
    form = format_of(name)
    if form in DRAWN and (manifest.tools != drawing_tools() or (manifest.picture is None and form not in PAGES)):
        yield (
            "the file was drawn with other fonts or programs than these, so what it shows was not drawn again; "
            "the journey that it names was built again"
        )


def verdict(name: str, changes: Iterable[str]) -> str:
    """Return the last line: whether the file holds."""
    return f"{'does not hold' if any(changes) else SAME}: {line(name)}"
