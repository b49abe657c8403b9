"""The map with its legend, and the timeline."""

from collections.abc import Iterator

from geo.escaping import for_fragment, for_html
from geo.maps.evidence.case import Case
from geo.maps.evidence.markup import told_in
from geo.maps.headlines import ATTRIBUTION
from geo.maps.legends import LookEntry, ShapeEntry, look_entries, notes, shape_entries
from geo.maps.page_map import page_maps
from geo.maps.page_theme import PAGE
from geo.maps.plane import Point
from geo.maps.scene import Scene, Timeline
from geo.maps.still.legend import SAMPLES, draw_sample
from geo.maps.still.page_surface import PageSurface
from geo.maps.still.sheet import Sheet
from geo.maps.timeline import LEGEND, Axis, axis, head_html, published_html, row_html

TIMES = "times"
_SAMPLE_HIGH = 26.0


def map_html(case: Case) -> str:
    """Return the map, once for wide screens and paper and once for narrow ones, with its legend under it."""
    wide, narrow = page_maps(case.scene)
    told = for_html(case.scene.alt or case.scene.headline)
    drawn = "".join(
        f'<div class="{kind}-map" role="group" aria-label="Map. {told}">{svg}</div>'
        for kind, svg in (("wide", wide), ("narrow", narrow))
    )
    return (
        '<section aria-labelledby="map"><h2 class="unseen" id="map">Map</h2>'
        f'<a class="skip" href="#{TIMES}">Skip the map</a>'
        f'<figure class="map">{drawn}<figcaption>{_legend(case.scene)}<p class="note">{for_html(ATTRIBUTION)}</p>'
        "</figcaption></figure></section>"
    )


def _legend(scene: Scene) -> str:
    entries: list[LookEntry | ShapeEntry] = [*look_entries(scene), *shape_entries(scene)]
    rows = []
    for number, entry in enumerate(entries):
        surface = PageSurface(f"sample{number}", SAMPLES[0], _SAMPLE_HIGH)
        draw_sample(Sheet(surface), entry, Point(0, _SAMPLE_HIGH / 2), SAMPLES[0], PAGE)
        rows.append(f"<li>{surface.svg}{for_html(entry.words)}</li>")
    rows += [f"<li>{for_html(words)}</li>" for words in notes(scene)]
    return f'<ul class="legend">{"".join(rows)}</ul>' if rows else ""


def timeline_html(case: Case) -> str:
    """Return the timeline, a row a stop, then a row for each report's day of publication."""
    timeline = case.scene.timeline
    words = "No time is known." if timeline is None else f"{timeline.zone_words} · {LEGEND}"
    rows = "" if timeline is None else "".join(_rows(case, timeline))
    return (
        f'<section class="times" aria-labelledby="{TIMES}"><h2 id="{TIMES}" tabindex="-1">When '
        f'<span class="second">{for_html(words)}</span></h2>{rows}</section>'
    )


def _rows(case: Case, timeline: Timeline) -> Iterator[str]:
    on = axis(timeline, utc=False)
    yield f'<div class="when"><span></span>{head_html(on)}</div>'
    for row in timeline.rows:
        key = for_fragment(row.id)
        name = f'<a class="label" href="#{key}">{row.number} {for_html(row.name)}</a>'
        yield f'<div class="when" data-of="{key}">{name}{row_html(row.bars, on, utc=False)}</div>'
    yield from _published(case, timeline, on)


def _published(case: Case, timeline: Timeline, on: Axis) -> Iterator[str]:
    """A row a report, so that each can be hidden."""
    letters = {source.paint: source.letter for source in case.scene.sources}
    for number, bar in enumerate(timeline.published):
        label = "" if number else "Published"
        told = told_in([letters[bar.paint]])
        yield f'<div class="when"{told}><span class="label">{label}</span>{published_html([bar], on)}</div>'
