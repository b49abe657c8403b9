"""The list at the right: the stops in order, the possible destinations, the disagreements; each row selects."""

from collections.abc import Sequence

import streamlit as st

from geo.dashboard import focus, state
from geo.dashboard.labels import plain_label
from geo.escaping import for_html
from geo.maps.evidence.markup import letter_keys, lines
from geo.maps.scene import Disagreement, Mark, Scene, Source

LIST = "places"
"""The id of the list's first heading, or of the evidence that stands in its place: where the skip link leads."""


def show(scene: Scene) -> None:
    """Show the list of a scene; a button selects its row."""
    with st.container(key="list", gap=None):
        _places("On the way", scene.places, scene.sources, LIST)
        _places("Possible destinations", scene.possible, scene.sources, "" if scene.places else LIST)
        _disagreements(scene.disagreements)
    focus.to(f".st-key-go_{state.key_of('go', state.last_selection())} button")


def _places(title: str, marks: Sequence[Mark], sources: Sequence[Source], anchor: str) -> None:
    if not marks:
        return
    _heading(title, anchor)
    for mark in marks:
        _button(mark.number or "◇", mark.name, mark.id)
        detail = ", ".join(part for part in (mark.detail, mark.note) if part)
        said = f"said by {for_html(mark.said_by)}" if mark.said_by else ""
        st.html(_row(lines(for_html(detail), said), letter_keys(mark.letters, sources)))


def _disagreements(rows: Sequence[Disagreement]) -> None:
    if not rows:
        return
    _heading("Where the reports disagree")
    for row in rows:
        _button("≠", row.name, row.id)
        st.html(_row(lines(for_html(row.verdict)), ""))


def _heading(title: str, anchor: str = "") -> None:
    target = f' id="{anchor}" tabindex="-1"' if anchor else ""
    st.html(f'<div class="dl"><h2{target}>{for_html(title)}</h2></div>')


def _button(sign: str, name: str, selected: str) -> None:
    key, label = f"go_{state.key_of('go', selected)}", f"{sign}\u2002{plain_label(name)}"
    st.button(label, key=key, type="tertiary", width="stretch", on_click=state.select, args=(selected,))


def _row(text: str, keys: str) -> str:
    return f'<div class="dl"><div class="row"><div>{text}</div><div class="keys">{keys}</div></div></div>'
