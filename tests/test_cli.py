import errno
import json
import os
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from typer.testing import CliRunner, Result

from geo import serving
from geo.cli import app
from tests.exports.contract import faults, mentioned_ids
from tests.hostile.corpus import HIDDEN, TEXTS

SAMPLE = str(Path(__file__).parents[1] / "data" / "reports")
DATED = "title: A walk\npublished: 2023-09-13\n\nAmundsen left Oslo on Monday. He arrived in Bergen on Tuesday.\n"
STILL = "The minister said nothing at all about the budget that the house had voted.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "walk.txt").write_text(DATED)
    return tmp_path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(each) for each in arguments])


def journey(*arguments: object) -> dict[str, Any]:
    result = run("journey", *arguments)
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


@pytest.fixture(scope="module")
def sample() -> dict[str, Any]:
    return journey(SAMPLE)


def test_read_prints_an_object_a_report_that_keeps_the_contract() -> None:
    readings = [json.loads(each) for each in run("read", SAMPLE, "--format", "jsonl").stdout.splitlines()]
    assert len(readings) == 2
    assert [faults("reading", reading) for reading in readings] == [[], []]
    for reading in readings:
        for said in reading["attestations"]:
            assert reading["text"][said["start"] : said["end"]] == said["quote"]


def test_an_undated_report_read_by_itself_leaves_its_times_open() -> None:
    reading = json.loads(run("read", SAMPLE).stdout.splitlines()[0])
    assert reading["published"] is None
    assert {said["time"]["earliest"] for said in reading["attestations"] if said["time"]} == {None}


def test_the_journey_of_the_sample_keeps_the_contract(sample: dict[str, Any]) -> None:
    assert faults("journey", sample) == []
    assert mentioned_ids(sample) <= {said["id"] for said in sample["attestations"]}


def test_a_source_leaves_the_others_out_but_keeps_them_loaded(sample: dict[str, Any]) -> None:
    second = sample["reports"][1]["id"]
    only = journey(SAMPLE, "--source", second)
    assert [report["shown"] for report in only["reports"]] == [False, True]
    assert {said["report"] for said in only["attestations"]} == {second}


def test_a_journey_as_a_table_shows_places_and_reports(folder: Path) -> None:
    shown = run("journey", folder, "--format", "table").stdout
    assert {"Oslo", "Bergen", "walk"} <= set(shown.split())


@pytest.mark.parametrize(
    "option",
    [("--source", "none"), ("--said-by", "none"), ("--as-of", "soon"), ("--mover", "Bo"), ("--halt", "lunch=1h")],
)
def test_an_option_that_means_nothing_is_told_without_a_traceback(folder: Path, option: tuple[str, str]) -> None:
    result = run("journey", folder, *option)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert repr(option[1]) in result.stderr


def test_a_fault_is_told_and_the_other_reports_are_read(folder: Path) -> None:
    (folder / "bad.txt").write_text("published: 2023-13-13\n\nText")
    result = run("read", folder)
    assert result.exit_code == 2
    assert [json.loads(each)["id"] for each in result.stdout.splitlines()] == ["walk"]
    assert "bad.txt: line 1:" in result.stderr
    assert "'2023-13-13'" in result.stderr


@pytest.mark.parametrize("command", ["read", "journey"])
@pytest.mark.parametrize("content", [b"", b"\x00\x01", b"published: soon\n\nText"])
def test_nothing_to_read_ends_with_status_2(tmp_path: Path, command: str, content: bytes) -> None:
    (tmp_path / "bad.txt").write_bytes(content)
    result = run(command, tmp_path / "bad.txt")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "bad.txt" in result.stderr


@pytest.mark.parametrize("command", ["read", "journey"])
def test_an_empty_folder_and_a_missing_path_end_with_status_2(tmp_path: Path, command: str) -> None:
    assert run(command, tmp_path).exit_code == run(command, tmp_path / "none").exit_code == 2


def test_a_report_without_movement_is_told(folder: Path) -> None:
    (folder / "still.txt").write_text(STILL)
    assert run("journey", folder / "still.txt").exit_code == 2
    result = run("journey", folder)
    assert result.exit_code == 0
    assert "still: no movement" in result.stderr


def test_a_guessed_encoding_is_told(tmp_path: Path) -> None:
    (tmp_path / "walk.txt").write_bytes("Amundsen’s men left Oslo on Monday.".encode("cp1252"))
    assert "read as windows-1252, guessed" in run("read", tmp_path).stderr


def test_export_writes_several_files_at_once(folder: Path) -> None:
    out = [folder / f"out{ending}" for ending in (".csv", "-legs.csv", ".geojson", ".json")]
    result = run("export", folder / "walk.txt", *(each for path in out for each in ("-o", path)))
    assert result.exit_code == 0, result.stderr
    assert all(path.stat().st_size for path in out)
    assert faults("journey", json.loads(out[-1].read_text())) == []


def test_export_does_not_write_over_a_file_unless_it_may(folder: Path) -> None:
    out = folder / "out.csv"
    out.write_text("mine")
    assert run("export", folder / "walk.txt", "-o", out).exit_code == 2
    assert out.read_text() == "mine"
    assert run("export", folder / "walk.txt", "-o", out, "--force").exit_code == 0
    assert out.read_text() != "mine"


@pytest.mark.parametrize("name", ["out.bmp", "none/out.csv"])
def test_export_tells_of_a_bad_file_before_reading(folder: Path, name: str) -> None:
    result = run("export", folder / "no-such-report.txt", "-o", folder / name)
    assert result.exit_code == 2
    assert "no-such-report" not in result.stderr


def test_export_names_a_file_only_once(folder: Path) -> None:
    result = run("export", folder, "-o", folder / "a.csv", "-o", folder / "." / "a.csv")
    assert (result.exit_code, "named twice" in result.stderr) == (2, True)
    assert not (folder / "a.csv").exists()


def test_a_full_disk_is_told_and_leaves_nothing_half_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    result = run("export", folder, "-o", folder / "a.kml", "-o", folder / "a.xlsx")
    assert (result.exit_code, "The disk is full" in result.stderr) == (2, True)
    assert [path.name for path in folder.iterdir()] == ["walk.txt"]


def test_export_says_what_to_know_before_sharing_and_is_no_lock(folder: Path) -> None:
    result = run("export", folder, "-o", folder / "a.gpx")
    assert "before you share: Report A (walk) is cited without its publisher." in result.stderr
    assert result.exit_code == 0


def test_export_of_no_movement_writes_nothing(folder: Path) -> None:
    (folder / "still.txt").write_text(STILL)
    assert run("export", folder / "still.txt", "-o", folder / "out.csv").exit_code == 2
    assert not (folder / "out.csv").exists()


@pytest.mark.parametrize("text", TEXTS)
def test_hostile_text_reaches_no_output_alive(tmp_path: Path, text: str) -> None:
    head = " ".join(text.split())
    (tmp_path / "walk.txt").write_text(f"title: {head}\n{DATED}\n{text} left Oslo. He arrived, {text} said, in Bergen.")
    for form in ("json", "table"):
        result = run("journey", tmp_path, "--format", form)
        assert result.exit_code == 0
        assert not HIDDEN & set(result.stdout + result.stderr)


def test_serve_prints_its_address_and_passes_the_reports_on(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    served: list[object] = []
    monkeypatch.setattr(serving, "serve", lambda *given, **_: served.extend(given))
    result = run("serve", folder)
    assert served[0] == str(folder.resolve())
    assert f"http://localhost:{served[1]}" in result.stderr


def test_serve_tells_of_a_path_that_is_not_there_and_serves_nothing(tmp_path: Path) -> None:
    result = run("serve", tmp_path / "none")
    assert result.exit_code == 2
    assert "http" not in result.stderr


def test_places_are_found_by_name_best_known_or_nearest_first() -> None:
    known, near = (run("gazetteer", "find", "London", *option).stdout.split() for option in ((), ("--near", "Toronto")))
    assert known[known.index("London") + 1] == "GB"
    assert near[near.index("London") + 1] == "CA"


def test_a_name_that_no_place_has_gives_similar_ones() -> None:
    result = run("gazetteer", "find", "Ussuryisk")
    assert result.exit_code == 0
    assert "Ussuriysk" in result.stdout
    assert "no place has this name" in result.stderr


def test_a_way_by_rail_is_shown_with_its_borders() -> None:
    result = run("railways", "route", "Pyongyang", "Ussuriysk")
    assert "km by rail" in result.stdout
    assert "border" in result.stdout


def test_a_way_by_rail_needs_places_that_are_there() -> None:
    assert run("railways", "route", "Pyongyang", "Xqzzzq").exit_code == 2


def test_export_draws_a_picture_and_a_film_as_its_options_say(folder: Path) -> None:
    options = ("--size", "640x480", "--theme", "dark", "--alt", "My words", "--timeline")
    out = [folder / "out.png", folder / "out.gif"]
    result = run("export", folder / "walk.txt", *(each for path in out for each in ("-o", path)), *options)
    assert result.exit_code == 0, result.stderr
    with Image.open(out[0]) as image:
        assert (image.size, image.info["Description"]) == ((640, 480), "My words")
    assert out[1].read_bytes().startswith(b"GIF89a")


def test_export_tells_of_a_bad_size_before_reading(folder: Path) -> None:
    result = run("export", folder / "no-such-report.txt", "-o", folder / "out.png", "--size", "wide")
    assert (result.exit_code, "no-such-report" in result.stderr) == (2, False)


def test_export_writes_names_in_their_own_script(folder: Path) -> None:
    (folder / "walk.txt").write_text(DATED.replace("Oslo", "Vladivostok").replace("Bergen", "Khabarovsk"))
    assert run("export", folder / "walk.txt", "-o", folder / "out.svg", "--own-script").exit_code == 0
    assert "Владивосток (Vladivostok)" in (folder / "out.svg").read_text(encoding="utf-8")


def test_what_is_drawn_in_another_script_still_follows_from_its_reports(folder: Path) -> None:
    (folder / "walk.txt").write_text(DATED.replace("Oslo", "Vladivostok").replace("Bergen", "Khabarovsk"))
    made = [folder / "out.svg", folder / "out.gif", folder / "out.geojson"]
    options = (*(each for path in made for each in ("-o", path)), "--own-script")
    assert run("export", folder / "walk.txt", *options).exit_code == 0
    assert "Владивосток" not in json.loads(made[2].read_text())["features"][0]["properties"]["name"]
    assert [run("verify", path, folder / "walk.txt").exit_code for path in made] == [0, 0, 0]
