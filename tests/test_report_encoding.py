import pytest

from geo.errors import ReportError
from geo.report_encoding import decode

ENGLISH = "Kim’s train – “armoured” – left the café on Sunday, and nobody saw it go. "
RUSSIAN = "Поезд Ким Чен Ына выехал из Пхеньяна в воскресенье, сообщили официальные лица. "


def test_utf_8_is_read_without_a_word_and_its_mark_dropped() -> None:
    assert decode(ENGLISH.encode()) == (ENGLISH, "")
    assert decode(b"\xef\xbb\xbf" + ENGLISH.encode()) == (ENGLISH, "")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_a_byte_order_mark_names_the_encoding(encoding: str) -> None:
    assert decode(ENGLISH.encode(encoding)) == (ENGLISH, f"read as {encoding}")


@pytest.mark.parametrize(("text", "encoding", "name"), [
    (ENGLISH, "cp1252", "windows-1252"),
    ("Kim’s train left Pyongyang on Sunday.", "cp1252", "windows-1252"),
    ("The train left Málaga and reached Córdoba, officials said.", "latin-1", "windows-1252"),
    (RUSSIAN, "cp1251", "windows-1251"),
])  # fmt: skip
def test_another_encoding_is_guessed_and_named(text: str, encoding: str, name: str) -> None:
    assert decode(text.encode(encoding)) == (text, f"not UTF-8; read as {name}, guessed")


def test_a_page_may_name_its_encoding() -> None:
    page = f'<html><meta charset="koi8-r"><p>{RUSSIAN}</p>'
    assert decode(page.encode("koi8-r"), declared=True) == (page, "read as koi8-r, as it says")


@pytest.mark.parametrize("name", ["no-such-code", "hex", "rot13", "idna"])
def test_a_page_that_names_no_text_encoding_is_guessed(name: str) -> None:
    page = f'<meta charset="{name}"><p>{ENGLISH}</p>'
    assert decode(page.encode("cp1252"), declared=True).text == page


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", b"text \x00 text", b"\xff\xfe\x00", b"\x01\x02\x03\x04"]
)
def test_binary_is_refused(data: bytes) -> None:
    with pytest.raises(ReportError):
        decode(data)


@pytest.mark.parametrize("data", [bytes(range(128, 256)) * 20, bytes(range(1, 256)) * 20])
def test_all_bytes_at_once_are_binary(data: bytes) -> None:
    with pytest.raises(ReportError, match="binary"):
        decode(data)
