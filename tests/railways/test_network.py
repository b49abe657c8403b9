import pytest

from geo.railways.lines import Status
from geo.railways.network import build_network, shipped_network
from geo.railways.sections import BORDER_KM, CHANGE_KM, Section, sections_of
from tests.railways.builders import make_line, make_network, make_station, straight_line


def names(section: Section) -> list[str]:
    return [halt.stop.name for halt in section.halts]


def test_stops_between_two_ends_lie_on_one_section() -> None:
    (section,) = sections_of([make_line(straight_line("Aby", "Boda", "Ceda"))])
    assert names(section) == ["Aby", "Boda", "Ceda"]
    assert section.posts_km == pytest.approx((0, 111.32, 222.64))


def test_a_junction_ends_the_sections_that_meet_there() -> None:
    main = straight_line("Aby", "Boda", "Ceda")
    branch = [make_station("Boda", 1.0, km=0), make_station("Dala", 1.0, latitude=1.0, km=115)]
    sections = sections_of([make_line(main), make_line(branch, "branch")])
    assert sorted(section.length_km for section in sections) == pytest.approx([111.32, 111.32, 115])


def test_lines_that_go_on_from_each_other_form_one_section_with_a_change() -> None:
    second = [make_station("Boda", 1.0, km=0), make_station("Ceda", 2.0, km=120)]
    (section,) = sections_of([make_line(straight_line("Aby", "Boda")), make_line(second, "second")])
    assert section.cost_km(0, section.length_km) == pytest.approx(section.length_km + CHANGE_KM)


def test_only_a_border_inside_a_run_costs() -> None:
    stations = [make_station("Aby", 0), make_station("Post", 1, country="AA|BB"), make_station("Boda", 2, country="BB")]
    (section,) = sections_of([make_line(stations)])
    assert section.cost_km(0, 200) == pytest.approx(200 + BORDER_KM)
    assert section.cost_km(section.posts_km[1], 200) == pytest.approx(200 - section.posts_km[1])


def test_closed_track_is_left_out_unless_it_is_asked_for() -> None:
    stations = [*straight_line("Aby", "Boda"), make_station("Ceda", 2.0, status=Status.CLOSED)]
    assert [names(section) for section in sections_of([make_line(stations)])] == [["Aby", "Boda"]]
    (whole,) = sections_of([make_line(stations)], with_closed=True)
    assert names(whole) == ["Aby", "Boda", "Ceda"]


def test_the_shorter_of_two_tracks_between_the_same_stops_is_kept() -> None:
    longer = [make_station("Aby", 0.0, km=0), make_station("Boda", 1.0, km=150)]
    (section,) = sections_of([make_line(longer, "longer"), make_line(straight_line("Aby", "Boda"))])
    assert section.length_km == pytest.approx(111.32)


def test_a_ring_of_track_is_one_section_from_a_stop_to_itself() -> None:
    corners = [("Aby", 0.0, 0.0), ("Boda", 1.0, 0.0), ("Ceda", 0.5, 1.0), ("Aby", 0.0, 0.0)]
    ring = [make_station(name, x, latitude=y, km=120.0 * i) for i, (name, x, y) in enumerate(corners)]
    (section,) = sections_of([make_line(ring)])
    assert section.halts[0].stop == section.halts[-1].stop
    assert section.length_km == pytest.approx(360)


def test_lines_that_never_meet_are_parts_of_their_own() -> None:
    network = make_network(straight_line("Aby", "Boda"), [make_station("Xa", 9.0), make_station("Ya", 10.0)])
    assert len(set(network.components)) == 2


def test_a_network_without_lines_is_empty() -> None:
    assert build_network([]).sections == ()


def test_the_shipped_network_is_read_once() -> None:
    assert shipped_network() is shipped_network()


def test_the_eurasian_lines_hang_together() -> None:
    network = shipped_network()
    part = {
        stop.name: number for s, number in zip(network.sections, network.components, strict=True) for _, stop in s.halts
    }
    cities = ("Pyongyang", "Vladivostok", "Moscow", "Beijing", "Hanoi", "Lviv", "Helsinki", "Paris", "Kyiv", "Lhasa")
    assert len({part[city] for city in cities}) == 1
