"""The head and the text of a PDF and of a Word document."""

import re
import zipfile
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import pairwise
from typing import Any

from geo.errors import ReportError, TooLargeError
from geo.report_heads import Head

MOST_PAGES = 300
MOST_UNPACKED_MB = 50
MOST_CHARACTERS = 5_000_000
_ENDS_PARAGRAPH = re.compile(r"""[.!?:]["'”’)\]]*$""")
_SHORT_LINE = 0.8


def read_pdf(data: bytes) -> tuple[Head, str]:
    """Return the head and text of a PDF, the lines of a paragraph joined; ReportError when it cannot be read."""
    from pypdf import PdfReader

    try:
        reader = PdfReader(BytesIO(data))
        _check_pdf(reader)
        text = "\n\n".join(_unwrapped(page) for page in _bounded(page.extract_text() for page in reader.pages))
        title = str(reader.metadata.title or "") if reader.metadata else ""
    except ReportError:
        raise
    # A damaged file makes the package fail in any way at all.
    except Exception as error:
        raise ReportError(f"The PDF is damaged, or no PDF: {type(error).__name__}") from error
    if not text.strip():
        raise ReportError("The PDF holds pictures and no text; run text recognition on it first")
    return Head(title), text


def _check_pdf(reader: Any) -> None:
    if reader.is_encrypted and not reader.decrypt(""):
        raise ReportError("The PDF is locked with a password; save it without one")
    if len(reader.pages) > MOST_PAGES:
        raise TooLargeError(f"A PDF may have at most {MOST_PAGES} pages: {len(reader.pages)}")


def _bounded(parts: Iterable[str]) -> Iterator[str]:
    length = 0
    for part in parts:
        length += len(part)
        if length > MOST_CHARACTERS:
            raise TooLargeError(f"A report may have at most {MOST_CHARACTERS} characters of text: {length} or more")
        yield part


def _unwrapped(page: str) -> str:
    """The page with each paragraph on one line: a short line that ends a sentence ends the paragraph."""
    lines = [line.strip() for line in page.splitlines()]
    width = max(map(len, lines), default=0)
    out = lines[:1]
    for before, line in pairwise(lines):
        ends = not before or not line or (len(before) < _SHORT_LINE * width and _ENDS_PARAGRAPH.search(before))
        out.append(("\n" if ends else " ") + line)
    return re.sub(r"\n{3,}", "\n\n", "".join(out))


def read_docx(data: bytes) -> tuple[Head, str]:
    """Return the head and text of a Word document, each paragraph a line; ReportError when it cannot be read.

    The package that reads it resolves no XML entities, so that neither a bomb of them nor a local file gets in.
    """
    import docx
    from docx.oxml.ns import qn

    _check_zip(data)
    try:
        document = docx.Document(BytesIO(data))
        text = "\n".join(_bounded(paragraph.text for paragraph in document.element.body.iter(qn("w:p"))))
        title = document.core_properties.title or ""
    except ReportError:
        raise
    except Exception as error:
        raise ReportError(f"The file is damaged, or no Word document (.docx): {type(error).__name__}") from error
    return Head(title), text


def _check_zip(data: bytes) -> None:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            unpacked_mb = sum(entry.file_size for entry in archive.infolist()) / 1e6
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise ReportError(f"The file is damaged, or no Word document (.docx): {type(error).__name__}") from error
    if unpacked_mb > MOST_UNPACKED_MB:
        raise TooLargeError(f"A Word document may unpack to at most {MOST_UNPACKED_MB} MB: {unpacked_mb:.0f} MB")
