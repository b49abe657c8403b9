"""Place and Candidate: what the register of places knows, and what a mention may mean."""

from dataclasses import dataclass
from enum import StrEnum

from geo.coords import LatLon

_UNLISTED = "unlisted:"


class Extent(StrEnum):
    """Whether a place is a point, a line (a river, a railway) or an area (a country, a sea)."""

    POINT = "point"
    LINE = "line"
    AREA = "area"


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of the gazetteer.

    Attributes:
        id: "geonames:<number>", "country:<ISO>", "region:<ISO.code>", "airport:<IATA>" or "dl:<slug>";
            "unlisted:<name>" for a name that no gazetteer knows, which lies somewhere within the radius.
        name: the usual English name.
        at: the position; of a line or an area a representative one, never drawn as a point.
        country: ISO 3166 alpha-2 code; several separated by "|" for a border crossing or shared river; "" at sea.
        feature: GeoNames feature code (PPLC, PCLI, ADM1, STM, RSTN, BDG ...).
        timezone: IANA name, or "" where it spans several.
        extent: point, line or area.
        radius_km: how far from the position the place reaches, 0 for a point.
        population: people, 0 when not known.
        region: GeoNames first-level code ("RU.59"), or "".
    """

    id: str
    name: str
    at: LatLon
    country: str
    feature: str
    timezone: str
    extent: Extent = Extent.POINT
    radius_km: float = 0.0
    population: int = 0
    region: str = ""

    @property
    def countries(self) -> tuple[str, ...]:
        """The country codes, none at sea, two or more on a border."""
        return tuple(code for code in self.country.split("|") if code)

    @property
    def is_unlisted(self) -> bool:
        """Whether no gazetteer knows the place, so that only roughly where it lies can be told."""
        return self.id.startswith(_UNLISTED)

    @property
    def is_spot(self) -> bool:
        """Whether one is at it and not in it: a point, or a place that nobody knows to be anything else."""
        return self.extent is Extent.POINT or self.is_unlisted


def unlisted_id(name: str) -> str:
    """Return the id of a place that no gazetteer knows, by its folded name."""
    return f"{_UNLISTED}{name}"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that a mention may mean; a higher score is better, `why` says what speaks for or against it in words."""

    place: Place
    score: float
    why: str
