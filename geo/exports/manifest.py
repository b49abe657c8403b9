"""What every exported file says of how it was made, as one record with one text form, so that it can be verified."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from geo import __version__
from geo.errors import InputError
from geo.escaping import line
from geo.exports.contract import journey_object
from geo.exports.json_text import json_text
from geo.exports.settings import checked, parsed_setting, setting_object
from geo.gazetteer.opening import gazetteer_key
from geo.journey.records import Journey
from geo.maps.presets import Setting
from geo.reports import Report
from geo.view import View
from geo.view_links import link_text

KEY = "manifest"
"""What the manifest is called where a format has named members."""
_OF_THE_FILE = ("file", "text")


@dataclass(frozen=True, slots=True)
class ReportMark:
    """A report as a manifest names it.

    Attributes:
        id: its id when the file was made; the view names it so.
        file: the name of the file it came from, or "".
        sha256: hash of its text.
        head: hash of its title, publisher, address and date.
    """

    id: str
    file: str
    sha256: str
    head: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """How a file was made.

    Attributes:
        version: Dateline's.
        gazetteer: the key of the gazetteer.
        view: what was looked at, as the query of an address; "" for everything.
        corrections: how many corrections were made by hand, which the reports alone do not give.
        journey: hash of the whole journey in that view.
        reports: all that were loaded, in their order; also those that the view hides, for they date others.
        tools: the key of what a picture, film or page was drawn with; "" for data.
        picture: how a picture or film was made, its size given; None for what is none.
    """

    version: str
    gazetteer: str
    view: str
    corrections: int
    journey: str
    reports: tuple[ReportMark, ...]
    tools: str = ""
    picture: Setting | None = None


def manifest_of(journey: Journey, view: View, corrections: int = 0) -> Manifest:
    """Return the manifest of a journey that was built for the view."""
    marks = tuple(mark_of(report) for report in journey.reports)
    return Manifest(__version__, gazetteer_key(), link_text(view), corrections, journey_hash(journey), marks)


def mark_of(report: Report) -> ReportMark:
    """Return what a manifest says of a report."""
    head = (report.title, report.publisher, report.url, str(report.published or ""))
    return ReportMark(line(report.id), line(report.file), report.sha256, _hash(head)[:16])


def journey_hash(journey: Journey) -> str:
    """Return a hash of all that the journey tells; names of files are left out, and texts, which have their own."""
    told = journey_object(journey)
    reports = [{name: value for name, value in each.items() if name not in _OF_THE_FILE} for each in told["reports"]]
    return _hash({**told, "reports": reports})


def _hash(value: Any) -> str:
    return sha256(json.dumps(value).encode()).hexdigest()


def manifest_object(manifest: Manifest) -> dict[str, Any]:
    """Return the manifest as an object for JSON."""
    names = ("id", "file", "sha256", "head")
    return {
        "dateline": manifest.version,
        "gazetteer": manifest.gazetteer,
        "view": manifest.view,
        "corrections": manifest.corrections,
        "journey": manifest.journey,
        "reports": [{name: getattr(report, name) for name in names} for report in manifest.reports],
        "tools": manifest.tools,
        "picture": None if manifest.picture is None else setting_object(manifest.picture),
    }


def manifest_text(manifest: Manifest) -> str:
    """Return the manifest as one line of JSON in ASCII, for whatever can hold a text."""
    return json_text(manifest_object(manifest), ascii_only=True)


def parsed_manifest(value: Any) -> Manifest:
    """Return the manifest of an object or a text; InputError when it is none."""
    try:
        found = json.loads(value) if isinstance(value, str) else value
        return _parsed(found)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise InputError(f"This is no manifest of Dateline's: {line(str(value))[:80]!r}") from error


def _parsed(found: Mapping[str, Any]) -> Manifest:
    words = [checked(found[name], str) for name in ("dateline", "gazetteer", "view", "journey")]
    version, gazetteer, view, journey = words
    reports = tuple(_parsed_mark(each) for each in found["reports"])
    # Files of before have neither of these.
    tools, picture = checked(found.get("tools", ""), str), found.get("picture")
    setting = None if picture is None else parsed_setting(picture)
    return Manifest(version, gazetteer, view, checked(found["corrections"], int), journey, reports, tools, setting)


def _parsed_mark(found: Mapping[str, Any]) -> ReportMark:
    return ReportMark(*(checked(found[name], str) for name in ("id", "file", "sha256", "head")))
