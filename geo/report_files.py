"""Reports from files, folders and uploads; what cannot be read is told, and the rest is read."""

from collections.abc import Iterable
from pathlib import Path

from geo.errors import InputError, ReportError, TooLargeError
from geo.escaping import line
from geo.languages import not_read_yet
from geo.loaded import Fault, Loaded, Notice, joined
from geo.report_documents import read_docx, read_pdf
from geo.report_encoding import decode
from geo.report_heads import Head, split_head
from geo.report_lines import reports_from_lines
from geo.report_pages import read_page
from geo.report_texts import NO_HEAD, cleaned, make_report, report_of
from geo.reports import Report

ENDINGS = (".txt", ".md", ".html", ".htm", ".pdf", ".docx", ".jsonl")
_PAGES = (".html", ".htm")
_TEXT_MB = 5
_OTHER_MB = {".pdf": 20, ".docx": 20, ".jsonl": 200}


def load_paths(paths: Iterable[Path | str]) -> Loaded:
    """Return the reports of files and folders (one level deep), each file once, in their order.

    A file that cannot be read is a fault among the result's, and stops no other.
    """
    files: dict[Path, Path] = {}
    faults: list[Fault] = []
    for path in map(Path, paths):
        try:
            files.update((each.resolve(), each) for each in _files_of(path))
        except (ReportError, OSError, ValueError, RuntimeError) as error:
            faults.append(Fault(shown_name(str(path)), _reason(error, path)))
    return joined((Loaded(faults=tuple(faults)), *map(_load_file, files.values())))


def _files_of(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    found = [each for each in sorted(path.iterdir()) if each.suffix.lower() in ENDINGS and each.is_file()]
    shown = [each for each in found if not each.name.startswith(".")]
    if not shown:
        raise ReportError(f"There is no report in this folder ({', '.join(ENDINGS)}): {shown_name(str(path))}")
    return shown


def _load_file(path: Path) -> Loaded:
    try:
        with path.open("rb") as file:
            data = file.read(_most_mb(path.name) * 1_000_000 + 1)
    except (OSError, ValueError) as error:
        return Loaded(faults=(Fault(shown_name(path.name), _reason(error, path)),))
    return load_bytes(path.name, data)


def _reason(error: Exception, path: Path) -> str:
    if isinstance(error, InputError):
        return str(error)
    known = {FileNotFoundError: "There is no such file or folder", PermissionError: "This may not be read"}
    why = next((words for kind, words in known.items() if isinstance(error, kind)), "This cannot be read")
    return f"{why}: {shown_name(str(path))}"


def load_bytes(name: str, data: bytes, head: Head = NO_HEAD) -> Loaded:
    """Return the report that a file's bytes hold, several for .jsonl, or the fault that keeps it from being read.

    Args:
        name: the file's name; its ending tells how to read it, none means text.
        data: the whole content.
        head: what is known from elsewhere (a form); it goes over what the file says of itself.
    """
    file = shown_name(Path(name).name)
    try:
        _check_size(name, data)
        if _ending(name) == ".jsonl":
            return reports_from_lines(file, _stem(file), data)
        report, notice = _read(file, data, head)
    except ReportError as error:
        return Loaded(faults=(Fault(file, str(error)),))
    said = [words for words in (notice, not_read_yet(report.language)) if words]
    return Loaded((report,), notices=tuple(Notice(file, words) for words in said))


def _read(file: str, data: bytes, head: Head) -> tuple[Report, str]:
    """The report, and what to say about its encoding."""
    ending = _ending(file)
    if ending in (".pdf", ".docx"):
        own, text = read_pdf(data) if ending == ".pdf" else read_docx(data)
        stated, body = split_head(cleaned(text))
        return make_report(_stem(file), file, head.over(stated.over(own)), body), ""
    if ending not in (*ENDINGS, ""):
        raise ReportError(f"Files of this kind are not read; these are ({', '.join(ENDINGS)}): {ending!r}")
    text, notice = decode(data, declared=ending in _PAGES)
    if ending not in _PAGES:
        return report_of(_stem(file), file, text, head), notice
    own, text = read_page(text)
    return make_report(_stem(file), file, head.over(own), text), notice


def _check_size(name: str, data: bytes) -> None:
    if not data:
        raise ReportError(f"The file is empty: {len(data)} bytes")
    most = _most_mb(name)
    if len(data) > most * 1_000_000:
        raise TooLargeError(f"A file of this kind may have at most {most} MB, {most * 1_000_000} bytes: {len(data)}")


def _most_mb(name: str) -> int:
    return _OTHER_MB.get(_ending(name), _TEXT_MB)


def shown_name(name: str) -> str:
    """Return a file's name on one line, without hidden and direction-changing characters."""
    return line(name.encode("utf-8", "replace").decode()) or "unnamed"


def _stem(file: str) -> str:
    return Path(file).stem or file


def _ending(name: str) -> str:
    return Path(name).suffix.lower()
