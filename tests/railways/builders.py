"""Lines and networks to test with: towns on a straight track at the equator, where a degree is 111.32 km."""

from collections.abc import Sequence

from geo.coords import LatLon
from geo.railways.lines import Line, Station, StationKind, Status
from geo.railways.network import Network, build_network

DEGREE_KM = 111.32


def make_station(
    name: str = "Aby",
    longitude: float = 0.0,
    *,
    latitude: float = 0.0,
    km: float | None = None,
    gauge_mm: int = 1435,
    country: str = "AA",
    status: Status = Status.OPEN,
) -> Station:
    kind = StationKind.BORDER if "|" in country else StationKind.STATION
    post = longitude * DEGREE_KM if km is None else km
    position = LatLon(latitude, longitude)
    return Station(name, position, post, gauge_mm, tuple(country.split("|")), kind, status)


def make_line(stations: Sequence[Station], slug: str = "main") -> Line:
    return Line(slug, slug.title(), stations[-1].km - stations[0].km, "made up", tuple(stations))


def make_network(*lines: Sequence[Station]) -> Network:
    return build_network([make_line(stations, f"line-{number}") for number, stations in enumerate(lines, 1)])


def straight_line(*names: str) -> list[Station]:
    return [make_station(name, longitude) for longitude, name in enumerate(names)]
