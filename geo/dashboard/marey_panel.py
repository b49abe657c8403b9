"""Distance and time: could the mover have gone that way in that time? The diagram, and the sums behind it."""

from collections.abc import Iterable

import streamlit as st

from geo.dashboard import halts_panel, state
from geo.dashboard.labels import plain_label
from geo.escaping import for_html
from geo.maps.evidence.case import Case
from geo.maps.evidence.markup import letter_keys, lines
from geo.maps.marey import plot_html, stations_table
from geo.maps.marey_names import name_px, name_tops, name_words, takes_distances_line, tells_distances
from geo.maps.marey_sheet import sheets
from geo.maps.rides import Diagram, Ride, Station
from geo.maps.riding import HOW, TITLE, diagram, missing
from geo.maps.style import Theme

_WIDTHS = [180, 920]


def show(case: Case, theme: Theme) -> None:
    """Show the diagram of a case, or what it lacks."""
    drawn = diagram(case.journey, case.scene, utc=state.in_utc())
    if drawn is None:
        st.html(f'<div class="dl"><p>{for_html(missing(case.journey, case.scene))}</p></div>')
        return
    st.html(f'<div class="dl"><h2 class="panel">{TITLE}</h2><p class="second">{HOW}</p></div>')
    _place_names(drawn)
    names, plot = st.columns(_WIDTHS, gap=None, wrap=False)
    with names:
        _names(drawn)
    plot.html(f'<div class="dl marey">{plot_html(drawn, theme, utc=state.in_utc())}</div>')
    st.html(f'<div class="dl unseen">{stations_table(drawn.stations)}</div>')
    _sums(drawn, case)
    halts_panel.show(case.journey)


def _names(drawn: Diagram) -> None:
    with st.container(key="marey_names", gap=None):
        for station in drawn.stations:
            with st.container(key=_key(station), gap=None):
                key = f"ride_{state.key_of('ride', station.id)}"
                words, chosen = name_words(station, drawn), (station.id,)
                st.button(
                    plain_label(words), key=key, type="tertiary", width="stretch", on_click=state.select, args=chosen
                )
                if tells_distances(drawn):
                    spare = " wide" if takes_distances_line(words, drawn) else ""
                    st.html(f'<div class="dl"><p class="note{spare}">{for_html(station.km_words)}</p></div>')


def _key(station: Station) -> str:
    return f"mareyname_{state.key_of('name', station.id)}"


def _place_names(drawn: Diagram) -> None:
    """Write each name's height into the page's style: buttons cannot be placed otherwise."""
    height = sheets(drawn)[0].height_px
    tops = zip(drawn.stations, name_tops(drawn), strict=True)
    rules = "".join(f".st-key-{_key(station)}{{top:{top - name_px(drawn) / 2:.1f}px}}" for station, top in tops)
    st.html(f'<style>[data-testid="stMain"] .st-key-marey_names{{height:{height:.0f}px}}{rules}</style>')


def _sums(drawn: Diagram, case: Case) -> None:
    st.html('<div class="dl"><h2>The sums</h2></div>')
    for ride in _every_ride(drawn):
        with st.container(key=f"rows_{state.key_of('sum', ride.title)}", gap=None):
            if ride.id:
                key = f"go_{state.key_of('sum', ride.id)}"
                st.button(plain_label(ride.title), key=key, type="tertiary", on_click=state.select, args=(ride.id,))
            else:
                st.html(f'<div class="dl"><p><b>{for_html(ride.title)}</b></p></div>')
            told = lines(for_html(f"{ride.arithmetic}: {ride.judgement}"), for_html(ride.why))
            keys = letter_keys(ride.letters, case.scene.sources)
            st.html(f'<div class="dl"><div class="row"><div>{told}</div>{keys}</div></div>')
    if drawn.left_out:
        names = for_html(", ".join(drawn.left_out))
        st.html(f'<div class="dl"><p class="note">Not in the diagram, for no distance leads there: {names}.</p></div>')


def _every_ride(drawn: Diagram) -> Iterable[Ride]:
    return (*drawn.rides, *(detour.ride for detour in drawn.detours))
