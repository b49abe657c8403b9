from itertools import pairwise

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.coords import LatLon
from geo.railways.network import shipped_network
from geo.railways.routes import Route
from geo.railways.routing import alternatives, borders_between, route
from geo.railways.sections import BORDER_KM, CHANGE_KM, Stop
from tests.railways.builders import DEGREE_KM, make_network, make_station, straight_line

PYONGYANG = LatLon(39.0339, 125.7543)
RAZDOLNAYA = LatLon(43.633, 131.920)
USSURIYSK = LatLon(43.805, 131.957)
VLADIVOSTOK = LatLon(43.1056, 131.8735)
BEIJING = LatLon(39.9075, 116.3972)


def travel(*points: LatLon) -> Route:
    found = route(shipped_network(), points)
    assert found is not None
    return found


def passed(found: Route) -> list[str]:
    return [station.stop.name for station in found.stations]


def test_a_route_names_the_stops_that_it_passes_with_their_distance() -> None:
    network = make_network(straight_line("Aby", "Boda", "Ceda"))
    found = route(network, [LatLon(0, 0), LatLon(0, 2)])
    assert found is not None
    assert passed(found) == ["Aby", "Boda", "Ceda"]
    assert [station.km for station in found.stations] == pytest.approx([0, DEGREE_KM, 2 * DEGREE_KM])


def test_a_route_backwards_is_as_long_and_passes_the_same_stops() -> None:
    there, back = travel(PYONGYANG, VLADIVOSTOK), travel(VLADIVOSTOK, PYONGYANG)
    assert back.distance_km == pytest.approx(there.distance_km)
    assert passed(back) == passed(there)[::-1]
    assert back.geometry == there.geometry[::-1]


def test_a_route_between_two_points_on_one_stretch_is_its_share_of_the_posts() -> None:
    stretch = [make_station("Aby", 0.0, km=0), make_station("Boda", 1.0, km=150)]
    found = route(make_network(stretch), [LatLon(0, 0.2), LatLon(0, 0.8)])
    assert found is not None
    assert found.distance_km == pytest.approx(90, abs=0.1)
    assert passed(found) == []


def test_points_in_between_are_visited_in_their_order() -> None:
    straight = travel(PYONGYANG, VLADIVOSTOK)
    detour = travel(PYONGYANG, RAZDOLNAYA, USSURIYSK, VLADIVOSTOK)
    assert detour.distance_km == pytest.approx(straight.distance_km + 2 * 23, abs=1)
    assert list(detour.points_km) == sorted(detour.points_km)
    assert passed(detour).count("Baranovsky") == 2


def test_a_river_crossing_lies_on_the_line_at_its_own_distance() -> None:
    found = travel(LatLon(42.415, 130.641), RAZDOLNAYA)
    assert found.points[1].offset_km < 1
    assert found.lines[-1].startswith("Khasan Line")
    assert 234 < found.distance_km < 237.6


def test_a_point_far_from_any_track_gives_no_route() -> None:
    assert route(shipped_network(), [PYONGYANG, LatLon(60.0, 160.0)]) is None


def test_a_river_or_an_area_may_have_a_wider_snap_of_its_own() -> None:
    network = make_network(straight_line("Aby", "Boda"))
    points = [LatLon(0, 0), LatLon(0.5, 1)]
    assert route(network, points, snap_km=25) is None
    assert route(network, points, snap_km=(25, 60)) is not None


@pytest.mark.parametrize("points", [[], [PYONGYANG]])
def test_fewer_than_two_points_have_no_route(points: list[LatLon]) -> None:
    assert route(shipped_network(), points) is None


def test_one_place_twice_is_a_route_of_no_length() -> None:
    found = travel(PYONGYANG, PYONGYANG)
    assert (found.distance_km, len(found.geometry)) == (0.0, 1)


def test_track_that_does_not_hang_together_has_no_route() -> None:
    network = make_network(straight_line("Aby", "Boda"), [make_station("Xa", 9.0), make_station("Ya", 10.0)])
    assert route(network, [LatLon(0, 0), LatLon(0, 9)]) is None


def test_points_join_the_part_that_all_of_them_are_near_to() -> None:
    island = [make_station("Xa", 0.0, latitude=0.01), make_station("Ya", 0.05, latitude=0.01, km=6)]
    network = make_network(straight_line("Aby", "Boda"), island)
    found = route(network, [LatLon(0.01, 0), LatLon(0, 1)])
    assert found is not None
    assert passed(found) == ["Aby", "Boda"]


def test_a_border_is_crossed_from_the_country_left_into_the_one_entered() -> None:
    (there,), (back,) = travel(PYONGYANG, VLADIVOSTOK).borders, travel(VLADIVOSTOK, PYONGYANG).borders
    assert (there.countries, back.countries) == (("KP", "RU"), ("RU", "KP"))
    assert there.km == pytest.approx(835, rel=0.01)
    assert there.position == LatLon(42.415, 130.641)


def test_a_route_that_ends_at_the_border_or_turns_there_does_not_cross_it() -> None:
    border = LatLon(42.415, 130.641)
    assert travel(PYONGYANG, border).borders == ()
    assert travel(PYONGYANG, border, PYONGYANG).borders == ()


def test_a_crossing_just_after_the_start_knows_both_countries() -> None:
    stations = [make_station("Aby", 0), make_station("Post", 1, country="AA|BB"), make_station("Boda", 2, country="BB")]
    found = route(make_network(stations), [LatLon(0, 0.9), LatLon(0, 2)])
    assert found is not None
    assert [border.countries for border in found.borders] == [("AA", "BB")]


def test_borders_between_two_countries_are_those_in_that_direction() -> None:
    way = travel(PYONGYANG, BEIJING)
    assert len(borders_between(way, "KP", "CN")) == 1
    assert borders_between(way, "CN", "KP") == ()


def test_a_gauge_break_is_where_the_track_changes() -> None:
    (change,) = travel(PYONGYANG, VLADIVOSTOK).gauge_breaks
    assert change.gauges_mm == (1435, 1520)
    assert change.km == pytest.approx(835, rel=0.01)
    assert travel(PYONGYANG, BEIJING).gauge_breaks == ()


def test_a_train_that_need_not_go_abroad_stays_at_home() -> None:
    way = travel(LatLon(52.034, 113.5), VLADIVOSTOK)
    assert way.borders == ()
    assert way.distance_km > 3000


@pytest.mark.parametrize(("longer_km", "abroad"), [(BORDER_KM - 1, False), (BORDER_KM + 1, True)])
def test_a_border_counts_for_so_much_and_no_more(longer_km: float, abroad: bool) -> None:
    corner = make_station("Ceda", 1.0, latitude=-1.0, km=240 + longer_km / 2)
    home = [make_station("Aby", 0.0), corner, make_station("Boda", 2.0, km=240 + longer_km)]
    over = [
        make_station("Aby", 0.0),
        make_station("Post", 1.0, km=120, country="AA|AA"),
        make_station("Boda", 2.0, km=240),
    ]
    found = route(make_network(home, over), [LatLon(0, 0), LatLon(0, 2)])
    assert found is not None
    assert ("Post" in passed(found)) is abroad


@pytest.mark.parametrize(("longer_km", "branches"), [(CHANGE_KM - 1, False), (CHANGE_KM + 1, True)])
def test_a_change_of_line_counts_for_so_much_and_no_more(longer_km: float, branches: bool) -> None:
    corner = make_station("Ceda", 1.0, latitude=-1.0, km=240 + longer_km / 2)
    main = [make_station("Aby", 0.0), corner, make_station("Boda", 2.0, km=240 + longer_km)]
    first = [make_station("Aby", 0.0), make_station("Dala", 1.0, km=120)]
    second = [make_station("Dala", 1.0, km=0), make_station("Boda", 2.0, km=120)]
    found = route(make_network(main, first, second), [LatLon(0, 0), LatLon(0, 2)])
    assert found is not None
    assert ("Dala" in passed(found)) is branches


def test_alternatives_are_within_a_fifth_and_leave_out_the_shortest() -> None:
    best = travel(PYONGYANG, VLADIVOSTOK)
    others = alternatives(shipped_network(), PYONGYANG, VLADIVOSTOK)
    assert others
    assert all(best.distance_km < other.distance_km <= 1.2 * best.distance_km for other in others)
    assert all(passed(other) != passed(best) for other in others)


def test_a_single_line_has_no_alternative() -> None:
    network = make_network(straight_line("Aby", "Boda", "Ceda"))
    assert alternatives(network, LatLon(0, 0), LatLon(0, 2)) == ()


def test_a_place_without_track_has_no_alternative_either() -> None:
    assert alternatives(shipped_network(), PYONGYANG, LatLon(60.0, 160.0)) == ()


def plain_graph() -> "nx.Graph[LatLon]":
    graph: nx.Graph[LatLon] = nx.Graph()
    for section in shipped_network().sections:
        for a, b in pairwise(section.halts):
            graph.add_edge(a.stop.position, b.stop.position, km=b.km - a.km)
    return graph


PLAIN = plain_graph()
STOPS = sorted({stop for section in shipped_network().sections for _, stop in section.halts})


@given(st.sampled_from(STOPS), st.sampled_from(STOPS))
def test_a_route_is_never_shorter_than_the_shortest_track(a: Stop, b: Stop) -> None:
    found = route(shipped_network(), [a.position, b.position])
    assert (found is not None) is nx.has_path(PLAIN, a.position, b.position)
    if found is not None:
        shortest = nx.dijkstra_path_length(PLAIN, a.position, b.position, weight="km")
        assert shortest - 1e-6 <= found.distance_km


@given(st.sampled_from(STOPS), st.sampled_from(STOPS))
def test_what_a_route_passes_adds_up(a: Stop, b: Stop) -> None:
    found = route(shipped_network(), [a.position, b.position])
    if found is not None and a != b:
        kms = [station.km for station in found.stations]
        assert kms == sorted(kms)
        assert kms[0] == 0
        assert kms[-1] == pytest.approx(found.distance_km)
        assert found.geometry == tuple(station.stop.position for station in found.stations)
