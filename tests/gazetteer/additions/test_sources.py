import zipfile
from pathlib import Path

import pytest

from geo.errors import InputError
from geo.gazetteer.additions import sources
from geo.gazetteer.additions.formats import READERS, reader_of
from tests.gazetteer.additions.builders import geonames_line, only_entry, read, write_lines, write_zip


def test_the_table_in_a_zip_is_read_and_its_readme_is_not(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "FR.zip", readme="Read me", FR=geonames_line(name="Zipville"))
    assert only_entry(path).place.name == "Zipville"


@pytest.mark.parametrize("members", [{}, {"readme": "x"}, {"FR": "x", "DE": "y"}])
def test_a_zip_needs_one_table(tmp_path: Path, members: dict[str, str]) -> None:
    with pytest.raises(InputError, match=r"one table .* there are [02]: .*some\.zip"):
        read(write_zip(tmp_path / "some.zip", **members))


def test_what_is_no_zip_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be opened"):
        read(write_lines(tmp_path / "some.zip", "no zip"))


def test_a_zip_that_is_damaged_inside_is_told(tmp_path: Path) -> None:
    path = tmp_path / "some.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("FR.txt", geonames_line() * 50)
    content = bytearray(path.read_bytes())
    content[100] ^= 255
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"some\.zip"):
        read(path)


def test_a_line_without_end_is_no_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "MOST_BYTES_A_LINE", 1000)
    with pytest.raises(InputError, match="a line is longer"):
        read(write_lines(tmp_path / "dump.txt", "x" * 1000))


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.txt"):
        read(tmp_path / "none.txt")


def test_an_ending_that_no_format_has_is_told() -> None:
    with pytest.raises(InputError, match=r"\.xlsx$"):
        reader_of(Path("places.xlsx"))
    assert reader_of(Path("RU.TXT")) is READERS[".txt"]
