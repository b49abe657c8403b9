"""Runs of capitalised words in a text: each name where it stands, with the titles before it."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from geo.reading.motion.movers.spellings import bare, without_titles
from geo.reading.motion.words.contractions import contracted_words
from geo.reading.motion.words.tables import words
from geo.reading.tokens import Token, Tokens, indexes_of
from geo.reports import Span

_LONGEST_NAME = 6
_WITHOUT_TITLE = ""
_ENDS = frozenset({".", "!", "?", ":", "“", "”", '"', "\n", "-", "–", "—"})


@dataclass(frozen=True, slots=True)
class Run:
    """A name in the text; `is_free` when it opens a clause, so that it can be whom a verb is about."""

    name: str
    titles: frozenset[str]
    span: Span
    is_free: bool
    is_articled: bool
    is_kin: bool


def name_runs(tokens: Tokens) -> Iterator[Run]:
    """Yield the names of a text, in order."""
    names, done = set(filter(_is_name_word, set(tokens.texts))), 0
    common = _common_openers(tokens, names)
    for first in indexes_of(names, tokens.texts):
        if first >= done and first not in common:
            run, done = _run_at(tokens, first, names)
            yield _run(run, tokens.lowers[first - 1] if first else _WITHOUT_TITLE, is_kin=_is_kin(tokens, first))


def _common_openers(tokens: Tokens, names: Set[str]) -> frozenset[int]:
    """Return where a sentence opens with a word that is no name: one that the text has in small letters too."""
    small = {text for text in tokens.texts if text.islower()}
    openers = (i for i in indexes_of(names, tokens.texts) if i == 0 or tokens.texts[i - 1] in _ENDS)
    closed = words("adverb", "preposition", "conjunction", "subordinator", "splitting", "partitive")
    common = small | closed
    return frozenset(i for i in openers if _is_drop_cap(tokens, i) or tokens.lowers[i] in common)


def _is_drop_cap(tokens: Tokens, index: int) -> bool:
    """Return whether a paper sets its first word in capitals: "TIRED Anna Lund"."""
    following = tokens.texts[index + 1 : index + 2]
    return index == 0 and tokens.texts[0].isupper() and not any(text.isupper() for text in following)


def _run_at(tokens: Tokens, first: int, names: Set[str]) -> tuple[Sequence[Token], int]:
    """Return the words of the name that begins there, and the index behind the token that ends it."""
    run: list[Token] = []
    for index in range(first, len(tokens.texts)):
        text = tokens.texts[index]
        if text in names and len(run) < _LONGEST_NAME:
            run.append(tokens.tokens[index])
            if bare(text) != text:
                return run, index + 1
        elif text != "." or run[-1].lower not in words("title"):
            return run, index + 1
    return run, len(tokens.texts)


def _is_kin(tokens: Tokens, first: int) -> bool:
    """Return whether a word for a relative stands before the name: "his wife, Agnes Lund", "Lund's brother Otto"."""
    before = first - 1 - (first > 1 and tokens.texts[first - 1] == ",")
    return before > 0 and tokens.lowers[before] in words("kin")


def _run(tokens: Sequence[Token], before: str, *, is_kin: bool) -> Run:
    spelled = [bare(token.text) for token in tokens]
    name = without_titles(spelled)
    titles = {word.casefold() for word in spelled[: len(spelled) - len(name)]}
    span = Span(tokens[len(spelled) - len(name)].start, tokens[-1].end)
    free = not before.isalpha() or before in words("conjunction", "subordinator", "title")
    return Run(" ".join(name), frozenset(titles | ({before} & words("title"))), span, free, before == "the", is_kin)


def _is_name_word(text: str) -> bool:
    if not text[0].isupper() or len(bare(text)) < 2:
        return False
    lower = text.casefold()
    is_other = lower in words("not_name") or lower in contracted_words()
    return not is_other and lower.split("-")[0] not in words("counting")
