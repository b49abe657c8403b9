"""Hostile texts, once for all outputs: each tries to be code, a formula or markup in some language that we write.

Whatever shows a report's words is run on all of `TEXTS`: as the report's text, in its head, as its file's name. A
script that comes alive calls `pwned()` or sets `window.pwned`, so that a browser can tell.
"""

from dataclasses import replace
from datetime import date

from geo.reports import Report

SCRIPTS = (
    "<script>pwned()</script>",
    "</script><script>window.pwned=1</script>",
    "<img src=x onerror=pwned()>",
    '"><svg onload=pwned()>',
    "' onmouseover='pwned()",
    "`;pwned();`",
    "${pwned()}",
    "\\`${pwned()}\\`",
    "{{ 7 * 7 }}{% pwned %}",
    "]]><script>pwned()</script>",
    "<!--<script>pwned()</script>-->",
    "&lt;script&gt;pwned()&lt;/script&gt;",
    "[click](javascript:pwned())",
    "javascript:pwned()",
    "</text></svg><script>pwned()</script>",
    "</style><script>pwned()</script>",
    "line\u2028window.pwned=1\u2029",
    "$\\mathrm{pwned}$ \\(x\\)",
)
FORMULAS = (
    '=HYPERLINK("http://localhost","x")',
    "+1+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)",
    "\t=1+1",
    "\r=1+1",
    " =1+1",
    "=1+1,=2+2;=3+3",
    "＝1+1",
)
DIRECTIONS = (
    "\u202egnp.exe",
    "\u2066left\u2067right\u2069",
    "ab\u200bc\u200e\u200f",
    "\ufeffmarked",
    "bell\x07 escape\x1b[31mred\x1b[0m back\x08",
    "c1\x9b31m",
)
MARKUP = (
    "[red]not red[/red]",
    "**bold** _em_ :smile: :red[x]",
    "# heading\n- item",
    "a,b;c\td\r\ne\"f'g",
)
TEXTS = (*SCRIPTS, *FORMULAS, *DIRECTIONS, *MARKUP)

HALF = "lone \ud800 half"
"""Half a surrogate pair: no encoding writes it, so that loading replaces it."""

HIDDEN = frozenset("\u202e\u2066\u2067\u2069\u200b\u200e\u200f\ufeff\x07\x08\x1b\x9b\ud800\u2028\u2029")
"""Signs that reorder, hide or break words; no output that people see holds one."""


def hostile_report(text: str, number: int = 0) -> Report:
    """A report with the hostile text as its body, in all of its head and as its file's name."""
    body = f"Amundsen left Oslo on Monday. {text} He reached Bergen on Tuesday, {text} said."
    report = Report(f"{number}-{text}", f"{text}.txt", text, text, text, date(2023, 9, 13), "en", body, "0" * 64)
    return replace(report, sha256=f"{number:064x}")
