"""Whether a speaker still speaks in the next sentence: quotations, indirect speech, accounts that go on."""

import re

from geo.reading.attribution.record import Said, Sentence
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty
from geo.reports import Span

_LOOK_BACK = 1500
_APART = 4
_VERSION = re.compile(
    r"\b(?:contradict(?:s|ing|ed)|disput(?:es|ing|ed) (?:that|this|it|the|him|her|them)|beg(?:s|ged) to differ"
    r"|(?:another|different|other|fuller?|first|connected) (?:account|version|story|tale))\b"
)


def goes_on(text: str, before: Sentence, sentence: Sentence, last: Said) -> bool:
    """Return whether the last speaker still speaks in a sentence that names none."""
    if "\n" in text[before.span.end : sentence.span.start] or last.verb in words("claim", "speaking"):
        return False
    if _is_quoted(text, sentence.span):
        return last.at[0].start >= paragraph_start(text, sentence.span.start)
    adjacent = sentence.span.start - before.span.end <= _APART and any(s.at == last.at for s in before.said)
    return adjacent and (_is_indirect(sentence) or _corrects(before, sentence) or _is_version(text, sentence, last))


def _is_version(text: str, sentence: Sentence, last: Said) -> bool:
    """Return whether the paragraph sets the speaker's own account against what others say, or begins to tell it."""
    opening = paragraph_start(text, sentence.span.start)
    told = _VERSION.search(text, opening, sentence.span.start)
    return told is not None and last.at[0].start >= opening and bool(sentence.statements)


def _corrects(before: Sentence, sentence: Sentence) -> bool:
    """Return whether it says what was so instead: "X says it did not use A. It entered at B"."""
    denied = any(
        s.certainty is Certainty.DENIED and s.span.start > before.said[-1].at[0].start for s in before.statements
    )
    opens = sentence.units[0].lower in words("nominative") and sentence.units[0].lower != "there"
    return denied and opens and bool(sentence.statements)


def _is_indirect(sentence: Sentence) -> bool:
    """Return whether all its statements stand in the tenses of indirect speech."""
    return bool(sentence.statements) and all({"had", "would"} & set(s.group.chain) for s in sentence.statements)


def _is_quoted(text: str, span: Span) -> bool:
    before = text[paragraph_start(text, span.start) : span.start]
    opened = before.count("“") > before.count("”") or before.count('"') % 2 == 1
    return opened or text[span.start] in '“"'


def paragraph_start(text: str, offset: int) -> int:
    """Return where the paragraph around the offset begins, or as far back as is looked."""
    return max(text.rfind("\n", 0, offset) + 1, offset - _LOOK_BACK)
