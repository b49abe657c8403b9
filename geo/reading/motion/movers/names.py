"""Names in full: every capitalised word of a text with the fullest name that it occurs in, and the titles of names."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from geo.gazetteer.normalise import fold
from geo.reading.motion.words.contractions import contracted_words
from geo.reading.motion.words.tables import words
from geo.reading.places.demonyms import demonyms
from geo.reading.records import Mention, Role
from geo.reading.tokens import Token, Tokens
from geo.reports import Span

_LONGEST_NAME = 6
_WITHOUT_TITLE = ""


@dataclass(frozen=True, slots=True)
class Names:
    """The names of a text.

    Attributes:
        fullest: for every word of a name the fullest name with it.
        titles: for every name the offices and titles that stand before it, casefolded.
        people: how often each name that is no place and no body occurs, by any of its words.
    """

    fullest: Mapping[str, str]
    titles: Mapping[str, frozenset[str]]
    people: Mapping[str, int]


def names_in(tokens: Tokens, mentions: Sequence[Mention]) -> Names:
    """Return the names of the text; the mentions tell which of them are places or bodies."""
    runs = list(_runs(tokens))
    counts = Counter(run.name for run in runs)
    fullest: dict[str, str] = {}
    for name in sorted(counts, key=lambda n: (" " not in n, -counts[n])):
        for word in name.split():
            fullest.setdefault(word, name)
    titles: dict[str, frozenset[str]] = {}
    for run in runs:
        full = fullest[run.name.split()[-1]]
        titles[full] = titles.get(full, frozenset()) | run.titles
    return Names(fullest, titles, _people(runs, fullest, mentions))


@dataclass(frozen=True, slots=True)
class _Run:
    """A name in the text; `is_free` when it opens a clause, so that it can be whom a verb is about."""

    name: str
    titles: frozenset[str]
    span: Span
    is_free: bool


def _people(runs: Sequence[_Run], fullest: Mapping[str, str], mentions: Sequence[Mention]) -> Mapping[str, int]:
    taken = {m.span.start for m in mentions if m.role not in (Role.PERSON, Role.VESSEL)}
    persons = {m.span.start for m in mentions if m.role is Role.PERSON}
    acting = {fullest[run.name.split()[-1]] for run in runs if run.is_free or run.titles or run.span.start in persons}
    names = (fullest[run.name.split()[-1]] for run in runs if run.span.start not in taken)
    return Counter(name for name in names if name in acting)


def _runs(tokens: Tokens) -> Iterator[_Run]:
    names, done = set(filter(_is_name_word, set(tokens.texts))), 0
    for first in [index for index, text in enumerate(tokens.texts) if text in names]:
        if first >= done:
            run, done = _run_at(tokens, first, names)
            yield _run(run, tokens.lowers[first - 1] if first else _WITHOUT_TITLE)


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


def _run(tokens: Sequence[Token], before: str) -> _Run:
    spelled = [bare(token.text) for token in tokens]
    name = without_titles(spelled)
    titles = {word.casefold() for word in spelled[: len(spelled) - len(name)]}
    span = Span(tokens[len(spelled) - len(name)].start, tokens[-1].end)
    free = not before.isalpha() or before in words("conjunction", "subordinator", "title")
    return _Run(" ".join(name), frozenset(titles | ({before} & words("title"))), span, free)


def _is_name_word(text: str) -> bool:
    lower = text.casefold()
    return text[0].isupper() and len(bare(text)) > 1 and lower not in words("not_name") | contracted_words()


def bare(word: str) -> str:
    """Return the word without a closing possessive."""
    return word.removesuffix("'s").removesuffix("’s").removesuffix("'").removesuffix("’")


def _origin_length(name: Sequence[str]) -> int:
    """Return how many words before a title tell an origin ("North Korean Leader ...")."""
    for title in range(1, min(3, len(name) - 1)):
        if name[title].casefold() in words("title") and fold(" ".join(name[:title])) in demonyms():
            return title
    return 0


def without_titles(name: Sequence[str]) -> list[str]:
    """Return the words of a name without the titles before it ("Foreign Minister", "Captain")."""
    first = _origin_length(name)
    while first < len(name) - 1 and name[first].casefold() in words("title"):
        first += 1
    return list(name[first:])
