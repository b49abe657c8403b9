import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from geo.cli import app
from geo.railways.tracks import usual_network
from tests.gazetteer.additions.builders import geonames_line, write_lines
from tests.gazetteer.geocoding_server import GeocodingServer, geocoding_server


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def ids(result: Result) -> list[str]:
    """The ids of the places in the printed table."""
    return re.findall(r"^ *((?:dl|geonames|region|country|added):\S+)", result.stdout, re.MULTILINE)


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    monkeypatch.setenv("DATELINE_PLACES", str(tmp_path / "places"))
    monkeypatch.setenv("DATELINE_TRACKS", str(tmp_path / "tracks"))
    monkeypatch.delenv("DATELINE_ONLINE", raising=False)
    monkeypatch.setenv("no_proxy", "*")
    yield tmp_path
    usual_network.cache_clear()


@pytest.fixture
def server() -> Iterator[GeocodingServer]:
    with geocoding_server() as serving:
        yield serving


def test_khasan_near_vladivostok_is_the_station_and_hassan_a_candidate() -> None:
    found = ids(run("gazetteer", "find", "Khasan", "--near", "Vladivostok"))
    assert found[:2] == ["dl:khasan-station", "geonames:1270239"]


def test_a_guess_is_marked_with_its_reason() -> None:
    result = run("gazetteer", "find", "Przemsl")
    assert ids(result)[0] == "geonames:761168"
    assert result.stdout.count("a guess:") == len(ids(result))
    assert "no place has this name; similar ones are guessed: Przemsl" in result.stderr


def test_a_name_like_no_other_is_told() -> None:
    assert "none is similar" in run("gazetteer", "find", "Xqzzzq").stderr


def test_added_places_are_found_listed_and_removed(folder: Path) -> None:
    path = write_lines(folder / "dump.txt", "bad", geonames_line(name="Xqzzzville"))
    added = run("gazetteer", "add", path)
    assert f"{path}, line 1: skipped, 19 columns divided by tabs wanted: 1" in added.stderr
    assert "1 places added: dump.txt" in added.stderr
    assert ids(run("gazetteer", "find", "Xqzzzville")) == ["geonames:1"]
    assert re.search(r"dump\.txt +1 +\d\d", run("gazetteer", "list").stdout)
    assert run("gazetteer", "remove", "dump.txt").exit_code == 0
    assert ids(run("gazetteer", "find", "Xqzzzville")) == []


def test_the_reader_knows_added_places(folder: Path) -> None:
    run("gazetteer", "add", write_lines(folder / "mine.csv", "name,lat,lon", "Xqzzzville,42.5,130.6"))
    report = write_lines(folder / "report.txt", "published: 2023-09-13", "", "He arrived in Xqzzzville on Monday.")
    (mention,) = json.loads(run("read", report).stdout)["mentions"]
    assert mention["text"] == "Xqzzzville"
    assert (mention["place"]["id"], mention["place"]["country"]) == ("added:mine.csv:2", "RU")


def test_a_bad_file_is_one_line_of_error(folder: Path) -> None:
    result = run("gazetteer", "add", write_lines(folder / "dump.txt", "bad"))
    assert result.exit_code == 2
    assert "No place could be read; line 1: 19 columns divided by tabs wanted: 1" in result.stderr


def test_faults_beyond_the_first_twenty_are_counted(folder: Path) -> None:
    result = run("gazetteer", "add", write_lines(folder / "dump.txt", geonames_line(), *["bad"] * 25))
    assert result.stderr.count("skipped,") == 20
    assert "5 more rows were skipped" in result.stderr


def test_nothing_is_asked_online_unless_that_is_wanted(server: GeocodingServer) -> None:
    run("gazetteer", "find", "Khasan")
    assert server.asked == []


@pytest.mark.parametrize("service", ["nominatim", "photon"])
def test_the_setting_adds_a_second_opinion(
    server: GeocodingServer, monkeypatch: pytest.MonkeyPatch, service: str, tmp_path: Path
) -> None:
    monkeypatch.setattr("geo.gazetteer.online.cache_dir", lambda: tmp_path)
    monkeypatch.setenv("DATELINE_ONLINE", f"{service} {server.address}")
    assert "© OpenStreetMap" in run("gazetteer", "find", "Khasan").stdout
    assert len(server.asked) == 1


def test_the_flag_asks_nominatim_and_the_offline_answer_stands(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("geo.gazetteer.online.cache_dir", lambda: tmp_path)
    monkeypatch.setattr("geo.gazetteer.online._server", lambda setting: "http://127.0.0.1:9")
    result = run("gazetteer", "find", "Khasan", "--online")
    assert result.exit_code == 2
    assert "dl:khasan-station" in result.stdout
    assert "cannot be reached; the offline answer stands" in result.stderr


def test_added_track_is_told_and_followed(folder: Path) -> None:
    line = {"type": "LineString", "coordinates": [[125.7543, 39.0339], [125.73, 39.12], [125.668, 39.142]]}
    path = folder / "mapped.geojson"
    path.write_text(json.dumps(line), encoding="utf-8")
    result = run("railways", "add", path)
    assert "km of track in 1 connected parts" in result.stderr
    assert [kept.name for kept in (folder / "tracks").iterdir()] == ["mapped.geojson"]


def test_a_file_without_track_is_an_error(folder: Path) -> None:
    path = folder / "mapped.geojson"
    path.write_text("{}", encoding="utf-8")
    assert run("railways", "add", path).exit_code == 2
