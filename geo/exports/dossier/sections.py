"""Sections of the page under the map, and the links that lead to them."""

from collections.abc import Iterable
from typing import NamedTuple

from geo.escaping import for_html


class Section(NamedTuple):
    """A section: the fragment that leads to it, its title in plain text, what it holds as HTML."""

    key: str
    title: str
    html: str


def section_html(section: Section) -> str:
    """Return the section with its heading."""
    key, title, inner = section
    return (
        f'<section class="below" aria-labelledby="{key}"><h2 class="panel" id="{key}" tabindex="-1">'
        f"{for_html(title)}</h2>{inner}</section>"
    )


def contents(sections: Iterable[Section]) -> str:
    """Return links to the sections."""
    links = "".join(f'<li><a href="#{each.key}">{for_html(each.title)}</a></li>' for each in sections)
    return f'<nav aria-label="Contents"><ul>{links}</ul></nav>'


def nothing(words: str) -> str:
    """Return what a section says that has nothing to show."""
    return f'<p class="note">{for_html(words)}</p>'
