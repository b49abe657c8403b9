"""One spelling for names that differ only in case, accents, apostrophes, hyphens and the abbreviation of Saint."""

import re
import unicodedata
from functools import lru_cache

_FOLDED = str.maketrans("-‐‑–—_/,", " " * 8, "'’‘ʼʻ`´.\u200b\u200c\u200d\u00ad")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"})
_SHORT = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}
_HAS_SHORT = re.compile(r"\b(?:ste?|mt|ft)\b")
_CODE = re.compile(r"[A-Z]{2,5}")


def fold(name: str) -> str:
    """Return the key under which a name is looked up: "St. Étienne" and "saint-etienne" have the same."""
    plain = name.lower() if name.isascii() else _bare(name)
    words = plain if plain.isalpha() else " ".join(plain.translate(_FOLDED).split())
    return _HAS_SHORT.sub(lambda found: _SHORT[found[0]], words) if "t" in words and _HAS_SHORT.search(words) else words


def is_code(name: str) -> bool:
    """Return whether a name counts only as it is written: initials and abbreviations ("U.S.", "DPRK", "Calif.")."""
    return "." in name or _CODE.fullmatch(name) is not None


def code_key(name: str) -> str:
    """Return the key of a name that counts only as it is written."""
    return "=" + name.replace("’", "'")


def _bare(name: str) -> str:
    split = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(filter(_is_base, split)).translate(_LETTERS)
    return unicodedata.normalize("NFC", kept)


@lru_cache(maxsize=4096)
def _is_base(letter: str) -> bool:
    # Only the marks that Latin, Greek and Cyrillic put on a letter: in other scripts marks are vowels.
    return not "\u0300" <= letter <= "\u036f"
