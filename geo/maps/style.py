"""Colours, strokes and sizes, from which the web map, the still picture and the charts are all drawn.

Colour says which report and nothing else; shape says how sure. Contrast and distances between the report colours were
measured for normal sight and three kinds of colour blindness, light and dark.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from geo.maps.scene import Look, Paint

LETTERED = (Paint.A, Paint.B, Paint.C, Paint.D, Paint.E, Paint.F)
CROSS_EVERY_PX = 80.0
ARROW_FROM_PX = 60.0
BORDER_DASH = (6.0, 2.0, 1.0, 2.0)


_COLOURS = (
    *("page", "side", "ink", "muted", "rule", "casing", "sea", "land", "sea_name", "river", "coast", "border"),
    *("link", "highlight"),
)


class ThemeName(StrEnum):
    """The three sets of colours; grey is for print and pictures only."""

    LIGHT = "light"
    DARK = "dark"
    GREY = "grey"


class Relief(NamedTuple):
    """How a still picture tones the relief: factors of saturation and contrast, and the level that it is lifted to."""

    saturation: float
    contrast: float
    lift: float


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme, as hexadecimal RGB.

    Attributes:
        paint: the colour of each Paint; `letter` the colour of the letter or number that stands on it.
        relief_filter: the CSS filter of the web map's relief.
        relief: the same for a still picture.
        link: words that lead somewhere; `highlight` lies behind quotes.
    """

    name: ThemeName
    page: str
    side: str
    ink: str
    muted: str
    rule: str
    casing: str
    sea: str
    land: str
    sea_name: str
    river: str
    coast: str
    border: str
    paint: Mapping[Paint, str]
    letter: Mapping[Paint, str]
    relief_filter: str
    relief: Relief
    link: str
    highlight: str

    @property
    def colours(self) -> Mapping[str, str]:
        """The single colours by their names."""
        return {name: getattr(self, name) for name in _COLOURS}


class Stroke(NamedTuple):
    """A line: widths and dashes in px for Leaflet; for a picture its width in px at 1600 and dashes in line widths."""

    web_px: float
    web_dash: tuple[float, ...]
    picture_px: float
    picture_dash: tuple[float, ...]
    round_cap: bool = False


STROKES: Mapping[Look, Stroke] = MappingProxyType(
    {
        Look.REPORTED: Stroke(3.5, (), 4.2, ()),
        Look.INFERRED: Stroke(3.2, (9, 6), 3.8, (2.8, 1.9)),
        Look.EXPECTED: Stroke(2.0, (8, 4, 2, 4), 2.6, (2.6, 1.3, 0.7, 1.3)),
        Look.SPECULATED: Stroke(3.2, (0.1, 7), 4.2, (0.02, 2.1), round_cap=True),
        Look.DISPUTED: Stroke(1.6, (), 1.8, ()),
        Look.OVERTAKEN: Stroke(2.0, (), 2.6, ()),
        Look.DENIED: Stroke(2.0, (), 2.6, ()),
    }
)


def _paints(letters: str, other: str, ink: str, struck: str) -> Mapping[Paint, str]:
    colours = (*letters.split(), other, ink, struck)
    return MappingProxyType(dict(zip(Paint, colours, strict=True)))


LIGHT = Theme(
    name=ThemeName.LIGHT,
    page="#FFFFFF",
    side="#F5F4F0",
    ink="#1B2126",
    muted="#596168",
    rule="#D9D6CE",
    casing="#FFFFFF",
    sea="#D3E2EE",
    land="#C9C8C0",
    sea_name="#4F6E8A",
    river="#8FB0C9",
    coast="#7D868C",
    border="#5B5F63",
    paint=_paints("#B8401C #1D5E9E #119973 #C374A3 #622752 #7A0C05", "#596168", "#1B2126", "#4A5258"),
    letter=_paints("#FFFFFF #FFFFFF #14181C #14181C #FFFFFF #FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF"),
    relief_filter="saturate(.55) brightness(1.10) contrast(.86)",
    relief=Relief(0.55, 0.74, 0.64),
    link="#1D4E7E",
    highlight="#FFE9A8",
)
DARK = Theme(
    name=ThemeName.DARK,
    page="#14181C",
    side="#191E23",
    ink="#E9E7E2",
    muted="#A5ADB4",
    rule="#363E46",
    casing="#0E1114",
    sea="#26333D",
    land="#4A535B",
    sea_name="#9DB4C6",
    river="#3F5A70",
    coast="#5D6A73",
    border="#9AA3AA",
    paint=_paints("#F08A5D #6FB0EE #9CE2AD #B76A82 #7678E3 #ECDB4E", "#A5ADB4", "#E9E7E2", "#B9C0C6"),
    letter=_paints(" ".join(["#14181C"] * 6), "#14181C", "#14181C", "#14181C"),
    relief_filter="brightness(.43) saturate(.8) contrast(1.06)",
    relief=Relief(0.8, 0.45, 0.26),
    link="#8FC1F0",
    highlight="#5A4A12",
)
GREY = Theme(
    name=ThemeName.GREY,
    page="#FFFFFF",
    side="#F4F4F4",
    ink="#141414",
    muted="#5A5A5A",
    rule="#D2D2D2",
    casing="#FFFFFF",
    sea="#E9E9E9",
    land="#BCBCBC",
    sea_name="#5A5A5A",
    river="#A6A6A6",
    coast="#848484",
    border="#5F5F5F",
    paint=_paints("#111417 #5A5F64 #141414 #141414 #141414 #141414", "#5A5F64", "#141414", "#4F4F4F"),
    letter=_paints(" ".join(["#FFFFFF"] * 6), "#FFFFFF", "#FFFFFF", "#FFFFFF"),
    relief_filter="grayscale(1) brightness(1.1) contrast(.8)",
    relief=Relief(0.0, 0.70, 0.62),
    link="#141414",
    highlight="#DEDEDE",
)
THEMES: Mapping[ThemeName, Theme] = MappingProxyType({theme.name: theme for theme in (LIGHT, DARK, GREY)})
