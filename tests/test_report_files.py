import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.errors import ReportError, TooLargeError
from geo.loaded import joined, with_distinct_ids
from geo.report_files import load_bytes, load_paths
from geo.report_heads import Head, dated
from geo.report_texts import MOST_CHARACTERS, make_report, report_from_text
from geo.reports import DateSource
from tests.documents import FIRST, SECOND, pdf, word

ENDINGS = ("txt", "md", "html", "pdf", "docx", "jsonl")


def content(ending: str) -> bytes:
    made = {
        "html": f"<p>{FIRST}</p>".encode(),
        "pdf": pdf(FIRST),
        "docx": word(FIRST),
        "jsonl": json.dumps({"id": "jsonl", "text": FIRST}).encode(),
    }
    return made.get(ending, FIRST.encode())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for ending in ENDINGS:
        (tmp_path / f"{ending}.{ending}").write_bytes(content(ending))
    return tmp_path


def test_a_folder_gives_each_kind_of_report_in_the_order_of_names(folder: Path) -> None:
    loaded = load_paths([folder])
    assert [report.id for report in loaded.reports] == sorted(ENDINGS)
    assert {report.text for report in loaded.reports} == {FIRST}
    assert loaded.faults == loaded.notices == ()


def test_a_file_named_twice_is_read_once(folder: Path) -> None:
    assert len(load_paths([folder / "txt.txt", folder, str(folder / "." / "txt.txt")]).reports) == len(ENDINGS)


def test_hidden_files_and_other_kinds_in_a_folder_are_passed_over(folder: Path) -> None:
    (folder / ".hidden.txt").write_text("x")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    assert len(load_paths([folder]).reports) == len(ENDINGS)


def test_a_fault_stops_no_other_report(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_text("published: soon\n\nText")
    (tmp_path / "good.txt").write_text(FIRST)
    loaded = load_paths([tmp_path / "none.txt", tmp_path])
    assert [report.id for report in loaded.reports] == ["good"]
    assert [fault.file for fault in loaded.faults] == ["none.txt", "bad.txt"]


def test_a_date_that_is_none_names_file_line_and_value() -> None:
    fault = load_bytes("bad.txt", b"title: T\npublished: 2023-02-30\n\nText").faults[0]
    assert fault.file == "bad.txt"
    assert fault.message == "line 2: 'published' needs a date like 2023-09-13 or 13 September 2023: '2023-02-30'"


@pytest.mark.parametrize(("name", "data", "words"), [
    ("empty.txt", b"", "empty"),
    ("blank.txt", b" \n\n", "no text"),
    ("head.txt", b"title: T\n\n", "no text"),
    ("binary.txt", b"\x00\x01\x02", "binary"),
    ("big.txt", b"x" * 5_000_001, "5 MB"),
    ("old.doc", b"x", "'.doc'"),
    ("none.jsonl", b"\n", "no report"),
])  # fmt: skip
def test_a_bad_file_is_told(name: str, data: bytes, words: str) -> None:
    loaded = load_bytes(name, data)
    assert loaded.reports == ()
    assert [fault.file for fault in loaded.faults] == [name]
    assert words in loaded.faults[0].message


def test_a_file_of_just_the_limit_is_read() -> None:
    assert len(load_bytes("big.txt", b"word " * 1_000_000).reports) == 1


def test_an_empty_folder_and_a_missing_one_are_told(tmp_path: Path) -> None:
    messages = [fault.message for fault in load_paths([tmp_path, tmp_path / "none"]).faults]
    assert "no report in this folder" in messages[0]
    assert "no such file or folder" in messages[1]


def test_a_file_that_may_not_be_read_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    fault = load_paths([folder / "txt.txt"]).faults[0]
    assert fault.message == f"This may not be read: {folder / 'txt.txt'}"


def test_a_name_that_no_system_takes_is_told() -> None:
    assert "cannot be read" in load_paths(["a\x00b"]).faults[0].message


def test_a_guessed_encoding_and_an_unread_language_are_noticed() -> None:
    loaded = load_bytes("a.txt", "Kim’s train left.".encode("cp1252"))
    assert loaded.notices[0].message == "not UTF-8; read as windows-1252, guessed"
    french = load_bytes(
        "b.txt", ("Le train a quitté la capitale dimanche et a franchi la frontière mardi. " * 3).encode()
    )
    assert french.notices[0].message.endswith("fr")
    assert french.reports[0].language == "fr"


def test_two_files_of_one_name_get_different_ids(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "report.txt").write_text(FIRST)
    loaded = load_paths([tmp_path / "a", tmp_path / "b"])
    assert [report.id for report in loaded.reports] == ["report", "report-2"]


def test_a_number_that_is_taken_is_not_given_again() -> None:
    reports = [make_report(key, "", Head(), "x") for key in ("a", "a-2", "a")]
    assert [report.id for report in with_distinct_ids(reports)] == ["a", "a-2", "a-3"]


def test_joining_keeps_faults_and_notices_in_order() -> None:
    parts = [load_bytes(f"{name}.txt", b"") for name in "ab"]
    assert [fault.file for fault in joined(parts).faults] == ["a.txt", "b.txt"]


def test_the_text_has_plain_line_ends_and_no_mark_and_is_otherwise_as_it_came() -> None:
    text = load_bytes("a.txt", b"\xef\xbb\xbftitle: T\r\n\r\n cafe\xcc\x81\r\n\rend \n").reports[0].text
    assert text == " cafe\u0301\n\nend \n"


def test_what_a_form_says_goes_over_the_file() -> None:
    report = load_bytes("a.txt", b"title: T\npublisher: P\n\nText", Head(publisher="form")).reports[0]
    assert (report.title, report.publisher) == ("T", "form")


def test_a_head_in_a_word_document_goes_over_its_properties() -> None:
    report = load_bytes("a.docx", word("title: T", "published: 2023-09-13", "", FIRST, title="Property")).reports[0]
    assert (report.title, report.published, report.text) == ("T", date(2023, 9, 13), FIRST)


def test_lines_of_json_are_reports_and_bad_ones_faults_with_their_line() -> None:
    good = {"id": 7, "text": f"{FIRST}\r\n", "published": "2023-09-13", "tokens": [1]}
    lines = [json.dumps(good), "", "{", '{"id": "x"}', '{"text": "t", "published": "soon"}', '{"text": "last"}']
    loaded = load_bytes("many.jsonl", "\n".join(lines).encode())
    assert [(report.id, report.published) for report in loaded.reports] == [("7", date(2023, 9, 13)), ("many-6", None)]
    assert [fault.message[:7] for fault in loaded.faults] == ["line 3:", "line 4:", "line 5:"]
    assert loaded.reports[0].text == f"{FIRST}\n"


@pytest.mark.parametrize("line", ["[" * 100_000, '"text"', "[]", '{"text": 1}', '{"text": ""}', "1" * 5000])
def test_a_line_that_is_no_report_is_a_fault_and_no_crash(line: str) -> None:
    assert len(load_bytes("a.jsonl", line.encode()).faults) == 1


def test_half_a_surrogate_pair_is_replaced_and_keeps_the_offsets() -> None:
    assert load_bytes("a.jsonl", rb'{"text": "a\ud800b"}').reports[0].text == "a\ufffdb"


def test_pasted_text_has_an_id_that_its_text_decides() -> None:
    first, again, other = (report_from_text(text) for text in (FIRST, f"title: T\n\n{FIRST}", SECOND))
    assert first.id == again.id != other.id
    assert again.title == "T"


def test_pasted_text_without_words_or_beyond_the_limit_is_refused() -> None:
    with pytest.raises(ReportError):
        report_from_text(" \n ")
    with pytest.raises(TooLargeError, match="5 MB"):
        report_from_text("x" * (MOST_CHARACTERS + 1))


@given(st.text(min_size=1))
def test_loading_any_text_twice_gives_the_same_report(text: str) -> None:
    assert load_bytes("a.txt", text.encode("utf-8", "replace")) == load_bytes("a.txt", text.encode("utf-8", "replace"))


@given(st.binary(max_size=300), st.sampled_from(ENDINGS))
def test_no_bytes_at_all_crash_the_loader(data: bytes, ending: str) -> None:
    loaded = load_bytes(f"a.{ending}", data)
    assert bool(loaded.reports) or bool(loaded.faults)


@pytest.mark.parametrize(
    ("name", "text", "by"),
    [
        ("a.txt", "published: 2023-09-13\n\nIt left.", DateSource.HEAD),
        ("a.html", '<meta name="date" content="2023-09-13"><p>It left.', DateSource.PAGE),
        ("a.jsonl", '{"text": "It left.", "published": "2023-09-13"}', DateSource.RECORD),
        ("a.txt", "It left.", None),
    ],
)
def test_a_report_knows_where_its_date_was_taken_from(name: str, text: str, by: DateSource | None) -> None:
    assert load_bytes(name, text.encode()).reports[0].dated_by == by


def test_a_date_of_the_form_goes_over_that_of_the_text() -> None:
    text, form = "published: 2023-09-13\n\nIt left.", dated(Head(published=date(2023, 9, 14)), DateSource.FORM)
    assert report_from_text(text, form).dated_by is DateSource.FORM
    assert report_from_text(text, dated(Head("T"), DateSource.FORM)).dated_by is DateSource.HEAD
