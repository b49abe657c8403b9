"""Untrusted text made safe: one function for each language that it goes into.

All of them first make the text plain: what could reorder, hide or break up the words on a screen is taken out.
"""

import csv
import html
import io
import json
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

# Characters that a spreadsheet reads as the start of a formula, or skips before one (OWASP, "CSV Injection").
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "＝", "＋", "－", "＠")
# Joiners are part of how Persian, Hindi and emoji sequences are written.
_KEPT = "\n\t\u200c\u200d"
_UNSEEN_CATEGORIES = {"Cc", "Cf", "Cs", "Co"}
_LINE_ENDS = {ord(sign): "\n" for sign in "\r\x0b\x0c\x85\u2028\u2029"}
_NOT_IN_XML = dict.fromkeys((0xFFFE, 0xFFFF))
_PLAIN_IN_FRAGMENT = frozenset("-.:")
_PLAIN_IN_SCRIPT = frozenset(" !#()*+,-.:;=?@[]^|~")


def plain(text: str) -> str:
    """Return the text without control, direction-changing, invisible and private-use characters, and lone surrogates.

    Tabs and line ends stay, these as \\n of whatever kind they were, and so do the two joiners between letters.
    """
    return "".join(sign for sign in text.replace("\r\n", "\n").translate(_LINE_ENDS) if _is_plain(sign))


def _is_plain(sign: str) -> bool:
    return sign in _KEPT or unicodedata.category(sign) not in _UNSEEN_CATEGORIES


def line(text: str) -> str:
    """Return the plain text on one line, runs of white space as one blank."""
    return " ".join(plain(text).split())


def for_html(text: str) -> str:
    """Return the text for HTML, between tags or in a quoted attribute."""
    return html.escape(plain(text), quote=True)


def for_xml(text: str) -> str:
    """Return the text for a library that writes XML: plain, without the two signs that no XML document may hold.

    Markup signs stay: the library writes them as entities.
    """
    return plain(text).translate(_NOT_IN_XML)


def for_fragment(text: str) -> str:
    """Return the text as the id of an element, which a link to "#" and the same leads to: no blank, quote or escape."""
    return "".join(map(_in_fragment, text))


def _in_fragment(sign: str) -> str:
    return sign if (sign.isascii() and sign.isalnum()) or sign in _PLAIN_IN_FRAGMENT else f"_{ord(sign):x}_"


def for_script(value: Any) -> str:
    """Return a value of strings, numbers, lists and objects as a JavaScript expression, for any script in a page.

    In its strings every sign that could end the string, the script element or a template, or start an expression in
    one, is written as its code.
    """
    if isinstance(value, str):
        return f'"{"".join(map(_in_script, plain(value)))}"'
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{for_script(str(key))}:{for_script(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ",".join(map(for_script, value)) + "]"
    return json.dumps(value, allow_nan=False)


def _in_script(sign: str) -> str:
    if sign.isalnum() or sign in _PLAIN_IN_SCRIPT:
        return sign
    data = sign.encode("utf-16-be")
    return "".join(f"\\u{data[i : i + 2].hex()}" for i in range(0, len(data), 2))


def for_csv(text: str) -> str:
    """Return the text for one cell of a table, so that no spreadsheet takes it for a formula.

    A leading apostrophe marks the cell as text, as spreadsheets themselves do; numbers are not passed through here.
    """
    cell = plain(text)
    return f"'{cell}" if is_formula(cell) else cell


def is_formula(cell: str) -> bool:
    """Return whether a spreadsheet may take the text for a formula."""
    return cell.lstrip(" ").startswith(_FORMULA_STARTS)


def csv_row(cells: Iterable[str | float | int | None]) -> str:
    """Return one line of CSV: text made safe, numbers as they are, None empty."""
    out = io.StringIO()
    safe = ["" if cell is None else for_csv(cell) if isinstance(cell, str) else cell for cell in cells]
    csv.writer(out, lineterminator="\r\n").writerow(safe)
    return out.getvalue()
