from pathlib import Path

import pytest

from tests.test_cli import DATED, SAMPLE, run

FORMS = (
    ".geojson",
    ".kml",
    ".kmz",
    ".gpx",
    ".xlsx",
    ".csv",
    ".lp.json",
    ".annotations.jsonld",
    ".timeline.json",
    ".json",
)


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample in several files, one of them of a view."""
    folder = tmp_path_factory.mktemp("exported")
    outputs = [each for ending in FORMS for each in ("-o", folder / f"map{ending}")]
    assert run("export", SAMPLE, *outputs).exit_code == 0
    assert run("export", SAMPLE, "--as-of", "2023-09-12", "-o", folder / "view.gpx").exit_code == 0
    return folder


@pytest.mark.parametrize("ending", FORMS)
def test_a_file_holds_against_its_reports(exported: Path, ending: str) -> None:
    result = run("verify", exported / f"map{ending}", SAMPLE)
    assert (result.exit_code, result.stdout) == (0, f"the same journey: {exported / f'map{ending}'}\n")


def test_a_file_of_a_view_holds_in_that_view(exported: Path) -> None:
    assert run("verify", exported / "view.gpx", SAMPLE).exit_code == 0
    assert run("verify", exported / "view.gpx", SAMPLE, "--as-of", "2023-09-12").exit_code == 0
    other = run("verify", exported / "view.gpx", SAMPLE, "--as-of", "2023-09-13")
    assert (other.exit_code, "another view: asof=2023-09-12" in other.stdout) == (1, True)


def test_a_missing_and_another_report_are_told_with_status_1(exported: Path, tmp_path: Path) -> None:
    (tmp_path / "walk.txt").write_text(DATED)
    result = run("verify", exported / "map.kml", tmp_path)
    assert result.exit_code == 1
    assert "the report 1-leaving-pyongyang-undated is missing" in result.stdout
    assert "the report walk is not among those" in result.stdout


def test_a_changed_date_is_told_with_the_journey_that_it_changes(exported: Path, tmp_path: Path) -> None:
    for path in Path(SAMPLE).glob("*.txt"):
        (tmp_path / path.name).write_text(path.read_text().replace("2023-09-13", "2023-09-20"))
    lines = run("verify", exported / "map.kml", tmp_path).stdout.splitlines()
    assert "another title, publisher, address or date" in lines[0]
    assert lines[1] == "the journey is another"


def test_a_changed_file_is_told(exported: Path) -> None:
    changed = exported / "changed.geojson"
    changed.write_text((exported / "map.geojson").read_text().replace("Ussuriysk", "Vladivostok"))
    result = run("verify", changed, SAMPLE)
    assert result.exit_code == 1
    assert "changed after it was made" in result.stdout


@pytest.mark.parametrize(("name", "content"), [
    ("none.kml", None), ("a.docx", b"x"), ("a.kml", b"<kml/>"), ("a.xlsx", b"PK"), ("a.csv", b"kind\r\nstop\r\n"),
])  # fmt: skip
def test_what_was_not_exported_ends_with_status_2(tmp_path: Path, name: str, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    result = run("verify", tmp_path / name, SAMPLE)
    assert result.exit_code == 2
    assert result.stderr.strip().endswith(name)


def test_reports_that_are_not_there_end_with_status_2(exported: Path, tmp_path: Path) -> None:
    assert run("verify", exported / "map.kml", tmp_path / "none").exit_code == 2
