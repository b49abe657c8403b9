"""A journey as one HTML page that fetches nothing: its sections in order, its head, its script."""

from collections.abc import Iterable

from geo.escaping import for_html
from geo.exports.dossier import (
    differences,
    drawings,
    evidence,
    filtering,
    head,
    methods,
    places,
    rides,
    tables,
    texts,
)
from geo.exports.dossier.sections import Section, contents, section_html
from geo.exports.manifest import Manifest
from geo.maps.evidence.case import Case
from geo.maps.headlines import NOT_TRACKED


def dossier(case: Case, manifest: Manifest) -> bytes:
    """Return the page of a case, with its manifest."""
    body = _body(case)
    return f'<!DOCTYPE html>\n<html lang="en">\n{head.html(case, manifest, body)}\n{body}\n</html>\n'.encode()


def _body(case: Case) -> str:
    below = _sections(case)
    return (
        f'<body class="dl">{_top(case, below)}<main><div class="board"><div class="drawn">{drawings.map_html(case)}'
        f'{drawings.timeline_html(case)}</div><div class="side">{places.html(case)}{evidence.html(case)}</div></div>'
        f"{''.join(map(section_html, below))}</main>{head.script()}</body>"
    )


def _top(case: Case, below: Iterable[Section]) -> str:
    scene = case.scene
    title, sub = (scene.title, scene.summary) if scene.places or scene.possible else (scene.headline, "")
    return (
        f'<a class="skip" href="#{places.LIST}">Skip to the list of places</a><header><p class="brand">Dossier</p>'
        f'<h1>{for_html(title)}</h1><p class="sub">{for_html(" ".join((sub, f"{NOT_TRACKED}.")).strip())}</p>'
        f"{contents(below)}</header>{filtering.html(case)}"
    )


def _sections(case: Case) -> tuple[Section, ...]:
    return (
        differences.section(case),
        rides.section(case),
        tables.claims(case),
        tables.left_out(case),
        tables.quantities(case),
        texts.section(case),
        methods.section(case),
    )
