"""The page's head: what it may do, how it looks, what it was made of; and its script.

The policy forbids every address but data within the file, and every script but this one, which it knows by its hash.
"""

import base64
import re
from functools import cache, lru_cache
from hashlib import sha256
from html import unescape
from importlib.resources import files

from geo.escaping import for_html
from geo.exports.manifest import KEY, Manifest, manifest_text
from geo.maps.evidence.case import Case
from geo.maps.evidence.styling import filled, style_sheet
from geo.maps.page_theme import PAGE, variables
from geo.maps.still.fonts import SANS, SERIF, Slant
from geo.maps.still.web_fonts import face_rule
from geo.maps.style import DARK, GREY, LIGHT

FACES: tuple[tuple[str, int, Slant], ...] = (
    (SANS, 400, "normal"),
    (SANS, 600, "normal"),
    (SANS, 400, "italic"),
    (SERIF, 400, "normal"),
    (SERIF, 600, "normal"),
)
# Western letters are always there, so that the faces of most pages are cut once and then kept.
_ALWAYS = frozenset(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x180)))) | frozenset("–—‘’“”…•·×≈≠→")
_TAG = re.compile(r"<[^>]*>")


def html(case: Case, manifest: Manifest, body: str) -> str:
    """Return the head of a page with this body."""
    scene = case.scene
    return (
        f'<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{_policy()}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">'
        '<meta name="generator" content="Dateline">'
        f'<meta name="description" content="{for_html(scene.alt or scene.headline)}">'
        f"<title>{for_html(scene.title or scene.headline)}</title>"
        f'<script type="application/json" id="{KEY}">{manifest_text(manifest)}</script>'
        f"<style>{_fonts(body)}{_colours()}{_style()}</style></head>"
    )


def script() -> str:
    """Return the page's script."""
    return f"<script>{_own('dossier.js')}</script>"


def _policy() -> str:
    own = base64.b64encode(sha256(_own("dossier.js").encode()).digest()).decode()
    allowed = f"script-src 'sha256-{own}'; style-src 'unsafe-inline'; img-src data:; font-src data:"
    return f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"


def _fonts(body: str) -> str:
    return _faces("".join(sorted(_ALWAYS | set(unescape(_TAG.sub("", body))))))


@lru_cache(maxsize=4)
def _faces(letters: str) -> str:
    return "".join(face_rule(*face, letters) for face in FACES)


def _colours() -> str:
    """The reader's system chooses light or dark on a screen; paper is grey."""
    return (
        f":root{{{variables(LIGHT)}}}@media screen and (prefers-color-scheme:dark){{:root{{{variables(DARK)}}}}}"
        f"@media print{{:root{{{variables(GREY)}}}}}"
    )


@cache
def _style() -> str:
    return style_sheet(PAGE) + filled(_own("dossier.css") + _own("print.css"), PAGE)


@cache
def _own(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")
