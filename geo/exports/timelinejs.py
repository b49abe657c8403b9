"""The journey for TimelineJS: an event a time on the way, and one a publication date. It shows texts as HTML."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from geo.escaping import for_html
from geo.exports.evidence import Evidence, evidence
from geo.exports.geojson import NOTE
from geo.journey.records import Journey
from geo.maps.marks import zones
from geo.maps.scene import Bar, BarKind, Scene, TimeRow
from geo.maps.telling import said_by
from geo.maps.words import exact, offset_words

Object = dict[str, Any]

ON_THE_WAY, PUBLISHED = "On the way", "Published"
_FIELDS = ("year", "month", "day", "hour", "minute")


def timelinejs_object(journey: Journey, scene: Scene) -> Object:
    """Return the timeline; positions on it are UTC, the words beside them are on the place's own clock."""
    events = [*_stops(journey, scene), *_published(scene)]
    return {
        "title": {"text": {"headline": for_html(scene.title), "text": _about(scene, events)}},
        "events": events,
    }


def _about(scene: Scene, events: list[Object]) -> str:
    """The note, the reports, and the places that a timeline cannot show because nothing bounds their time."""
    shown = {event["unique_id"].partition(".")[0] for event in events}
    undated = [f"{mark.number} {mark.name}" for mark in scene.places if f"stop-{mark.number}" not in shown]
    rows = [NOTE, *(source.citation for source in scene.sources if source.shown)]
    rows += [f"Without any time: {', '.join(undated)}"] if undated else []
    return "".join(f"<p>{for_html(row)}</p>" for row in rows)


def _stops(journey: Journey, scene: Scene) -> Iterator[Object]:
    known, clocks = evidence(journey), zones(journey.stops, utc=False)
    stops = {stop.id: stop for stop in journey.stops}
    for row in scene.timeline.rows if scene.timeline else ():
        if row.id in stops:
            text = _evidence(known, stops[row.id].attestations)
            yield from _events(row, clocks[row.id], text)


def _events(row: TimeRow, zone: str, text: str) -> Iterator[Object]:
    for count, bar in enumerate(row.bars, 1):
        headline = {"headline": for_html(f"{row.number} {row.name}"), "text": text}
        yield from _event(f"stop-{row.number}.{count}", ON_THE_WAY, bar, _words(bar, zone), headline)


def _published(scene: Scene) -> Iterator[Object]:
    for count, bar in enumerate(scene.timeline.published if scene.timeline else (), 1):
        yield from _event(f"report-{count}", PUBLISHED, bar, bar.words, {"headline": for_html(bar.words)})


def _event(key: str, group: str, bar: Bar, words: str, text: Mapping[str, str]) -> Iterator[Object]:
    start, end = bar.time.earliest or bar.time.latest, bar.time.latest
    if start is None:
        return
    yield {
        "unique_id": key,
        "group": group,
        "start_date": _date(start),
        **({"end_date": _date(end)} if end and end != start else {}),
        "display_date": for_html(words),
        "text": dict(text),
        "autolink": False,
    }


def _words(bar: Bar, zone: str) -> str:
    at = bar.time.earliest or bar.time.latest
    clock = f" {offset_words(zone, at)}" if at else ""
    when = exact(bar.time, zone, year=True) + clock
    verb = bar.words.partition(",")[0]
    return f"{verb} {when}" if bar.kind is BarKind.STATED else f"{bar.words} ({when})"


def _evidence(known: Evidence, ids: tuple[str, ...]) -> str:
    told = known.of(ids)
    quotes = "".join(f"<blockquote>{for_html(a.quote)} ({for_html(a.report)})</blockquote>" for a in told)
    return f"<p>{for_html(said_by(told))}</p>{quotes}"


def _date(moment: datetime) -> Object:
    return {name: getattr(moment, name) for name in _FIELDS}
