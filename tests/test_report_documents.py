import pytest

from geo.errors import ReportError, TooLargeError
from geo.report_documents import MOST_PAGES, MOST_UNPACKED_MB, read_docx, read_pdf
from geo.report_heads import Head
from tests.documents import FIRST, SECOND, pdf, with_part, word

BODY = "word/document.xml"


def test_a_pdf_gives_its_title_and_text() -> None:
    assert read_pdf(pdf(FIRST, title="A train")) == (Head("A train"), FIRST)


def test_the_lines_of_a_paragraph_are_joined_and_paragraphs_kept_apart() -> None:
    _, text = read_pdf(pdf("The train left the capital on", "Sunday.", "It crossed the border on Tuesday and"))
    assert text == "The train left the capital on Sunday.\nIt crossed the border on Tuesday and"


def test_the_pages_of_a_pdf_follow_each_other() -> None:
    assert read_pdf(pdf(FIRST, pages=2))[1] == f"{FIRST}\n\n{FIRST}"


def test_a_locked_pdf_says_so() -> None:
    with pytest.raises(ReportError, match="password"):
        read_pdf(pdf(FIRST, password="secret"))


def test_a_pdf_of_pictures_says_so() -> None:
    with pytest.raises(ReportError, match="pictures"):
        read_pdf(pdf(""))


def test_a_pdf_of_too_many_pages_names_the_limit() -> None:
    with pytest.raises(TooLargeError, match=f"{MOST_PAGES} pages: {MOST_PAGES + 1}$"):
        read_pdf(pdf(FIRST, pages=MOST_PAGES + 1))


@pytest.mark.parametrize("data", [b"no pdf", b"%PDF-1.4\n%%EOF", pdf(FIRST)[:300]])
def test_a_damaged_pdf_is_an_error_and_no_crash(data: bytes) -> None:
    with pytest.raises(ReportError):
        read_pdf(data)


def test_a_word_document_gives_its_title_and_paragraphs() -> None:
    assert read_docx(word(FIRST, "", SECOND, title="A train")) == (Head("A train"), f"{FIRST}\n\n{SECOND}")


@pytest.mark.parametrize("data", [b"no zip", word(FIRST)[:500], with_part(word(FIRST), BODY, b"<w:document>")])
def test_a_damaged_word_document_is_an_error_and_no_crash(data: bytes) -> None:
    with pytest.raises(ReportError, match="damaged"):
        read_docx(data)


def test_a_document_that_unpacks_to_too_much_is_refused_unopened() -> None:
    bomb = with_part(word(FIRST), BODY, bytes(MOST_UNPACKED_MB * 1_000_000))
    with pytest.raises(TooLargeError, match=f"{MOST_UNPACKED_MB} MB"):
        read_docx(bomb)


def document_with_entities(declaration: str) -> bytes:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = f'<w:document xmlns:w="{space}"><w:body><w:p><w:r><w:t>x &e; y</w:t></w:r></w:p></w:body></w:document>'
    return with_part(word(), BODY, f"<!DOCTYPE d [{declaration}]>{body}".encode())


def test_a_word_document_reads_no_other_file() -> None:
    _, text = read_docx(document_with_entities(f'<!ENTITY e SYSTEM "{__file__}">'))
    assert "hostile" not in text
    assert "import" not in text


def test_entities_in_a_word_document_are_not_multiplied() -> None:
    levels = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghe", strict=True))
    _, text = read_docx(document_with_entities(f'<!ENTITY a "aaaaaaaaaa">{levels}'))
    assert len(text) < 100
