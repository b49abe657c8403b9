"""The list beside the map: the stops in order with the ways between them, possible destinations, disagreements."""

from collections.abc import Iterator, Mapping, Sequence

from geo.escaping import for_fragment, for_html
from geo.exports.dossier.sections import nothing
from geo.journey.records import Leg
from geo.maps.evidence.case import Case
from geo.maps.evidence.markup import glyph, letter_keys, lines
from geo.maps.scene import Disagreement, Mark

LIST = "places"


def html(case: Case) -> str:
    """Return the list; each name leads to the evidence."""
    scene, ways = case.scene, {leg.start: leg for leg in case.journey.legs}
    parts = (
        ("On the way", [_place(mark, case, ways) for mark in scene.places]),
        ("Possible destinations", [_place(mark, case, {}) for mark in scene.possible]),
        ("Disputed ways", [_place(mark, case, {}) for mark in scene.bends if mark.id]),
        ("Where the reports disagree", [_disagreement(row, case) for row in scene.disagreements]),
    )
    inner = "".join(_list(title, rows) for title, rows in parts) or nothing("No place is in view.")
    return f'<div class="places" id="{LIST}" tabindex="-1" role="region" aria-label="Places">{inner}</div>'


def _list(title: str, rows: Sequence[str]) -> str:
    return f'<div class="group"><h2>{title}</h2><ul class="rows">{"".join(rows)}</ul></div>' if rows else ""


def _place(mark: Mark, case: Case, ways: Mapping[str, Leg]) -> str:
    key = for_fragment(mark.id)
    detail = ", ".join(part for part in (mark.detail, mark.note) if part)
    said = f"said by {for_html(mark.said_by)}" if mark.said_by else ""
    keys = letter_keys(mark.letters, case.scene.sources)
    return (
        f'<li data-of="{key}"><div class="head">{glyph(mark)}'
        f'<a class="name" href="#{key}">{for_html(mark.name)}</a></div>'
        f'<div class="row"><div>{lines(for_html(detail), said)}{"".join(_way(mark, ways))}</div>'
        f'<div class="keys">{keys}</div></div></li>'
    )


def _way(mark: Mark, ways: Mapping[str, Leg]) -> Iterator[str]:
    leg = ways.get(mark.id)
    if leg is not None:
        key, words = for_fragment(leg.id), for_html(mark.then or "then on")
        yield f'<p class="line second" data-of="{key}"><a href="#{key}">{words}</a></p>'


def _disagreement(row: Disagreement, case: Case) -> str:
    key = for_fragment(row.id)
    letters = sorted({letter for _, told in row.positions for letter in told}, key=lambda word: (len(word), word))
    keys = letter_keys(letters, case.scene.sources)
    return (
        f'<li data-of="{key}"><div class="head"><span class="sign" aria-hidden="true">≠</span>'
        f'<a class="name" href="#{key}">{for_html(row.name)}</a></div>'
        f'<div class="row"><div>{lines(for_html(row.verdict))}</div><div class="keys">{keys}</div></div></li>'
    )
