"""The themes as variables of a style sheet, so that a page takes the colours that its reader's system asks for."""

from dataclasses import replace
from types import MappingProxyType

from geo.maps.scene import Paint
from geo.maps.style import LIGHT, Theme

PAGE = replace(
    LIGHT,
    page="var(--page)",
    side="var(--side)",
    ink="var(--ink)",
    muted="var(--muted)",
    rule="var(--rule)",
    casing="var(--casing)",
    sea="var(--sea)",
    land="var(--land)",
    sea_name="var(--sea_name)",
    river="var(--river)",
    coast="var(--coast)",
    border="var(--border)",
    link="var(--link)",
    highlight="var(--highlight)",
    paint=MappingProxyType({paint: f"var(--paint-{paint})" for paint in Paint}),
    letter=MappingProxyType({paint: f"var(--on-{paint})" for paint in Paint}),
)
"""A theme whose colours are variables; what `variables` returns for a real one fills them."""


def variables(theme: Theme) -> str:
    """Return the colours of a theme as declarations for one rule of a style sheet."""
    plain = "".join(f"--{name}:{colour};" for name, colour in theme.colours.items())
    return plain + "".join(f"--paint-{p}:{theme.paint[p]};--on-{p}:{theme.letter[p]};" for p in Paint)
