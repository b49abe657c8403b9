import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from geo.coords import LatLon
from geo.errors import OutputError
from geo.railways.lines import StationKind
from geo.railways.network import shipped_network
from geo.railways.routing import route
from geo.railways.sections import Stop
from geo.railways.track_files import Polyline
from geo.railways.tracks import REAL, add_tracks, track_network, tracks_dir, usual_network

PYONGYANG, KAN_RI = LatLon(39.0339, 125.7543), LatLon(39.142, 125.668)
HAMHUNG = LatLon(39.9183, 127.5364)


@pytest.fixture(autouse=True)
def _fresh_networks() -> Iterator[None]:
    yield
    usual_network.cache_clear()


def winding(a: LatLon, b: LatLon, *, gauge_mm: int = 1435) -> Polyline:
    middle = LatLon((a.latitude + b.latitude) / 2 + 0.03, (a.longitude + b.longitude) / 2 + 0.03)
    return Polyline((a, middle, b), gauge_mm)


def write_track(folder: Path, *polylines: Polyline) -> Path:
    path = folder / "mapped.geojson"
    lines = [[[p.longitude, p.latitude] for p in polyline.points] for polyline in polylines]
    path.write_text(json.dumps({"type": "MultiLineString", "coordinates": lines}), encoding="utf-8")
    return path


def test_the_report_has_the_parts_longest_first_with_their_length() -> None:
    a, b = LatLon(0, 0), LatLon(0, 1)
    _, report = track_network([Polyline((LatLon(5, 5), LatLon(5, 5.1)), 1435), Polyline((a, b), 1435)])
    assert [round(part.length_km, 1) for part in report.components] == [111.3, 11.1]
    assert report.length_km == pytest.approx(122.4, abs=0.1)
    assert (report.joined_ends, report.loose_ends) == (0, 4)


def test_a_way_over_real_track_says_so_and_follows_its_bends() -> None:
    track = winding(PYONGYANG, KAN_RI)
    network, _ = track_network([track])
    found = route(network, [PYONGYANG, KAN_RI])
    assert found is not None
    assert (found.geometry, found.why) == (track.points, REAL)


def test_known_stops_near_the_track_are_passed_and_others_are_not() -> None:
    near = Stop("Near", LatLon(39.09, 125.75), ("KP",), StationKind.STATION)
    far = Stop("Far", LatLon(39.05, 125.60), ("KP",), StationKind.STATION)
    network, _ = track_network([winding(PYONGYANG, KAN_RI)], [near, far])
    found = route(network, [PYONGYANG, KAN_RI])
    assert found is not None
    assert [passed.stop.name for passed in found.stations] == ["Near"]


def test_a_border_post_near_real_track_is_crossed() -> None:
    stops = [
        Stop("Home", PYONGYANG, ("AA",), StationKind.STATION),
        Stop("Post", LatLon(39.118, 125.741), ("AA", "BB"), StationKind.BORDER),
        Stop("Away", KAN_RI, ("BB",), StationKind.STATION),
    ]
    network, _ = track_network([winding(PYONGYANG, KAN_RI)], stops)
    found = route(network, [PYONGYANG, KAN_RI])
    assert found is not None
    assert [border.countries for border in found.borders] == [("AA", "BB")]


def test_a_gauge_break_between_stations_has_no_name() -> None:
    middle = LatLon(39.09, 125.71)
    network, _ = track_network([Polyline((PYONGYANG, middle), 1435), Polyline((middle, KAN_RI), 1520)])
    found = route(network, [PYONGYANG, KAN_RI])
    assert found is not None
    assert [(b.name, b.gauges_mm, b.position) for b in found.gauge_breaks] == [("", (1435, 1520), middle)]


def test_added_track_is_preferred_where_it_reaches(tmp_path: Path) -> None:
    add_tracks(write_track(tmp_path, winding(PYONGYANG, KAN_RI)), tmp_path / "kept")
    network = usual_network(tmp_path / "kept")
    found = route(network, [PYONGYANG, KAN_RI])
    beyond = route(network, [PYONGYANG, HAMHUNG])
    assert found is not None
    assert beyond is not None
    assert (found.why, beyond.why) == (REAL, shipped_network().why)


def test_without_added_track_the_shipped_lines_stand_alone(tmp_path: Path) -> None:
    assert usual_network(tmp_path / "nothing") is shipped_network()


def test_adding_says_what_came_out(tmp_path: Path) -> None:
    report = add_tracks(write_track(tmp_path, winding(PYONGYANG, KAN_RI)), tmp_path / "kept")
    assert len(report.components) == 1
    assert (tmp_path / "kept" / "mapped.geojson").is_file()


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file", encoding="utf-8")
    with pytest.raises(OutputError, match="blocked"):
        add_tracks(write_track(tmp_path, winding(PYONGYANG, KAN_RI)), blocked)


def test_the_folder_for_added_track_can_be_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATELINE_TRACKS", str(tmp_path))
    assert tracks_dir() == tmp_path
    monkeypatch.delenv("DATELINE_TRACKS")
    assert "dateline" in tracks_dir().parts
