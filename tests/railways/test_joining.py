import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.coords import LatLon, distance_km
from geo.railways.joining import Joined, join, short_km
from geo.railways.track_files import Polyline

METRE = 1 / 111_320


def run(*positions: tuple[float, float], gauge_mm: int = 1435) -> Polyline:
    return Polyline(tuple(LatLon(*position) for position in positions), gauge_mm)


def joined(*runs: Polyline, within_km: float = 0.05) -> Joined:
    return join(runs, "track", within_km)


def test_runs_that_share_an_end_are_one_section() -> None:
    (section,) = joined(run((0, 0), (0, 1)), run((0, 1), (0, 2))).sections
    assert section.points == (LatLon(0, 0), LatLon(0, 1), LatLon(0, 2))


def test_a_run_that_begins_in_the_middle_of_another_makes_a_junction() -> None:
    found = joined(run((0, 0), (0, 1), (0, 2)), run((0, 1), (1, 1)))
    assert len(found.sections) == 3
    assert found.loose_ends == 3


@pytest.mark.parametrize(("gap_m", "sections"), [(49, 1), (51, 2)])
def test_ends_are_joined_within_the_distance_and_not_beyond(gap_m: float, sections: int) -> None:
    found = joined(run((0, 0), (0, 1)), run((0, 1 + gap_m * METRE), (0, 2)))
    assert len(found.sections) == sections
    assert found.joined_ends == 2 - sections


def test_an_end_is_joined_to_the_middle_of_another_run() -> None:
    found = joined(run((0, 0), (0, 1), (0, 2)), run((20 * METRE, 1), (1, 1)))
    assert len(found.sections) == 3
    assert found.joined_ends == 1


def test_an_end_is_not_joined_to_its_own_neighbours() -> None:
    found = joined(run((0, 0), (0, 10 * METRE), (0, 20 * METRE), (0, 1)))
    assert (len(found.sections), found.joined_ends) == (1, 0)


def test_a_ring_that_nearly_closes_is_closed() -> None:
    found = joined(run((0, 0), (0, 1), (1, 1), (20 * METRE, 0)))
    assert [(s.points[0] == s.points[-1]) for s in found.sections] == [True]
    assert found.loose_ends == 0


def test_many_ends_at_one_place_become_one_junction() -> None:
    star = [run((i * 5 * METRE, 0), (0.5 + i, 1)) for i in range(4)]
    found = joined(*star)
    assert len({section.points[0] for section in found.sections} | {s.points[-1] for s in found.sections}) == 5


def test_a_change_of_gauge_splits_the_stretches_of_a_section() -> None:
    (section,) = joined(run((0, 0), (0, 1), (0, 2)), run((0, 2), (0, 3), gauge_mm=1520)).sections
    assert sorted(stretch.gauge_mm for stretch in section.stretches) == [1435, 1520]
    assert section.stretches[0].end_km == section.stretches[1].start_km


def test_a_point_that_is_drawn_twice_adds_no_length() -> None:
    (section,) = joined(run((0, 0), (0, 0), (0, 1))).sections
    assert section.length_km == pytest.approx(distance_km(LatLon(0, 0), LatLon(0, 1)))


@given(st.floats(-80, 80), st.floats(-179, 179), st.floats(-0.2, 0.2), st.floats(-0.2, 0.2))
def test_a_short_distance_is_the_geodesic_one(latitude: float, longitude: float, north: float, east: float) -> None:
    a, b = LatLon(latitude, longitude), LatLon(latitude + north, longitude + east)
    assert short_km(a, b) == pytest.approx(distance_km(a, b), rel=1e-4, abs=1e-6)
