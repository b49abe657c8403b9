"""A text as the search for names sees it: words without line ends, each with its key, and the runs of capitals."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from geo.gazetteer.normalise import fold
from geo.reading.lexicon import words
from geo.reading.tokens import Token, Tokens

_WRAPPED_LINE = 50
_SHOUTED_WORDS = 4
_POSSESSIVES = ("'s", "’s", "'S", "’S")
_fold = lru_cache(maxsize=50_000)(fold)


@dataclass(frozen=True, slots=True)
class NameText:
    """Parallel lists, one item a word: tokens, names without possessive, folded keys, capitals, breaks before.

    `breaks` is 2 where a line or paragraph begins, 1 where a sentence does, else 0. The lists end with two empty words,
    so that looking two words ahead or back is always allowed.
    """

    text: str
    tokens: list[Token]
    bare: list[str]
    keys: list[str]
    capital: list[bool]
    breaks: list[int]

    def end(self, index: int) -> int:
        """Return the offset at which the word ends, its possessive left out."""
        return self.tokens[index].start + len(self.bare[index])

    def possessive(self, index: int) -> bool:
        """Return whether the word is in the possessive."""
        token = self.tokens[index]
        return (
            len(self.bare[index]) < len(token.text)
            or ((token.text[-1:] in "sS" and self.tokens[index + 1].text in ("'", "’"))
            and self.tokens[index + 1].start == token.end)
        )


def name_text(tokens: Tokens) -> NameText:
    """Return the text prepared for the search for names."""
    kept, breaks = _without_line_ends(tokens)
    blank = Token("", len(tokens.text), len(tokens.text), "")
    kept += [blank, blank]
    breaks += [2, 2]
    bare = [token.text[:-2] if token.text.endswith(_POSSESSIVES) else token.text for token in kept]
    capital = [name[:1].isupper() for name in bare]
    keys = [_fold(name) if cap else token.lower for name, cap, token in zip(bare, capital, kept, strict=True)]
    _quieten(bare, keys, capital)
    return NameText(tokens.text, kept, bare, keys, capital, breaks)


def _without_line_ends(tokens: Tokens) -> tuple[list[Token], list[int]]:
    starts = {span.start for span in tokens.sentences}
    kept: list[Token] = []
    breaks: list[int] = []
    line_start, ends = 0, 2
    for token in tokens.tokens:
        if token.text == "\n":
            wrapped = token.start - line_start >= _WRAPPED_LINE and ends == 0
            ends = 1 if wrapped else 2
            line_start = token.end
            continue
        following = 2 if ends == 2 else int(token.start in starts and (ends == 0 or _closes(kept)))
        kept.append(token)
        breaks.append(following)
        ends = 0
    return kept, breaks


def _closes(kept: list[Token]) -> bool:
    return bool(kept) and kept[-1].text in '.!?"”:'


def _quieten(bare: list[str], keys: list[str], capital: list[bool]) -> None:
    """Take the capitals from the small words of passages that are written in capitals throughout."""
    small = words("connector") | words("locative") | words("directional") | words("loose")
    for first, end in _shouted(bare):
        for index in range(first, end):
            if keys[index] in small:
                capital[index] = False


def _shouted(bare: list[str]) -> Iterator[tuple[int, int]]:
    first = None
    for index, name in enumerate(bare):
        loud = name.isupper() or (first is not None and not name.isalpha() and name != "")
        if loud and first is None:
            first = index
        elif not loud and first is not None:
            if index - first >= _SHOUTED_WORDS:
                yield first, index
            first = None
