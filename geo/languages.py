"""The language of a text, and which languages are read."""

import re
from functools import cache
from pathlib import Path
from typing import Any

READ = ("en",)
_SAMPLE = 4000
_FEWEST_LETTERS = 40
_SURE = 0.8
_DEFAULT = "en"
_WORD = re.compile(r"[^\W\d_]+")
_STRETCH = 12
_SHOWING = 0.8
_FEWEST_KINDS = 4


def language_of(text: str) -> str:
    """Return the ISO 639 code of the text's language; "en" when the text is too short or too mixed to be sure.

    Names of faraway places make a few words of English look like any language, hence the high bar; measured on 737
    English news texts, none of their first 80 signs reaches it for another language.
    """
    sample = text.strip()[:_SAMPLE]
    if sum(map(str.isalpha, sample)) < _FEWEST_LETTERS:
        return _DEFAULT
    if is_plain_english(sample):
        return "en"
    code, share = _identifier().classify(sample)
    return str(code) if share >= _SURE else _DEFAULT


def is_plain_english(text: str) -> bool:
    """Return whether small English words stand throughout the text; a quick look that spares loading a model of 97.

    Four of five stretches of twelve words need one, so that a quotation in another language's text is not enough. On
    737 English news texts this is sure of 91 %, and of none in another language.
    """
    english, found = _english_words(), [word.casefold() for word in _WORD.findall(text)]
    stretches = [found[start : start + _STRETCH] for start in range(0, len(found) - _STRETCH + 1, _STRETCH)]
    showing = sum(not english.isdisjoint(stretch) for stretch in stretches)
    return bool(stretches) and showing >= _SHOWING * len(stretches) and len(english & set(found)) >= _FEWEST_KINDS


@cache
def _english_words() -> frozenset[str]:
    return frozenset(Path(__file__).with_name("english_words.txt").read_text(encoding="utf-8").split())


def not_read_yet(language: str) -> str:
    """Return the sentence that tells that a language is not read yet, "" for one that is."""
    if language in READ:
        return ""
    return f"the text's language is not read yet, so that no movement is found in it (English is read): {language}"


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
