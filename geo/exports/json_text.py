"""JSON that stays data wherever it is pasted: in a terminal, in a page, in a script."""

import json
import re
import unicodedata
from typing import Any

# A page ends a script at "</script>", whatever string that stands in.
_MARKUP = "<>&"
_DOUBTFUL = re.compile(r"[<>&]|[^\x20-\x7e]")
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def json_text(value: Any, *, indent: int | None = None, ascii_only: bool = False) -> str:
    """Return the value as JSON in readable Unicode.

    Markup signs and signs that hide or reorder words are written as their codes: the value that comes back is the same,
    so that offsets into a text hold. Not-a-number is refused. `ascii_only` writes every other sign as its code too.
    """
    return _DOUBTFUL.sub(_code, json.dumps(value, ensure_ascii=ascii_only, allow_nan=False, indent=indent))


def _code(match: re.Match[str]) -> str:
    sign = match[0]
    if sign == "\n" or (sign not in _MARKUP and unicodedata.category(sign) not in _UNSEEN):
        return sign
    data = sign.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{data[i : i + 2].hex()}" for i in range(0, len(data), 2))
