"""A text as the search for names sees it: words without line ends, their keys, and where a new passage begins."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from geo.gazetteer.normalise import fold
from geo.reading.places.lexicon import words
from geo.reading.tokens import Token, Tokens

_WRAPPED_LINE = 50
_SHOUTED_WORDS = 4
_POSSESSIVES = ("'s", "’s", "'S", "’S")
_SENTENCE, _PASSAGE = 1, 2
_PADDING = 4
_SMALL = words("connector") | words("joiner") | words("locative") | words("directional") | words("loose")
_PLACING = words("locative") | words("directional")
_OPENING = words("compass") | words("feature_before") | words("town_opening")
_PLAIN = (words("common") - _OPENING) | words("function") | words("month") | words("weekday") | _PLACING | _SMALL
_FEW_CAPITALS = 0.01
_LONGEST_LOWER = 3
_fold = lru_cache(maxsize=50_000)(fold)


@dataclass(frozen=True, slots=True)
class NameText:
    """Parallel lists, one item a word; words with a hyphen are several, possessives are cut off.

    `breaks` is 2 where a line or paragraph begins, 1 where a sentence does, else 0. The lists end with a few empty
    words, so that looking ahead (and, as Python counts, back) needs no care for the ends.

    Attributes:
        names: the words as they are written.
        keys: the same folded.
        starts: where each begins in the text.
        ends: where each ends.
        capital: whether each begins with a capital that means something.
        owns: whether each is in the possessive.
        breaks: what begins at each.
    """

    text: str
    names: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    capital: list[bool] = field(default_factory=list)
    owns: list[bool] = field(default_factory=list)
    breaks: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.names) - _PADDING

    def add(self, name: str, start: int, begins: int, *, owns: bool = False) -> None:
        """Append a word."""
        capital = name != "" and name[0].isupper()
        self.names.append(name)
        self.keys.append(_fold(name) if capital else name)
        self.starts.append(start)
        self.ends.append(start + len(name))
        self.capital.append(capital)
        self.owns.append(owns)
        self.breaks.append(begins)


def name_text(tokens: Tokens) -> NameText:
    """Return the text prepared for the search for names."""
    text = NameText(tokens.text)
    for token, begins in _passages(tokens):
        _add_parts(text, token, begins)
    for _ in range(_PADDING):
        text.add("", len(tokens.text), _PASSAGE)
    _quieten(text)
    if sum(text.capital) <= _FEW_CAPITALS * len(text) and len(text) > 0:
        _wake(text)
    return text


def _passages(tokens: Tokens) -> Iterator[tuple[Token, int]]:
    """Return the tokens but line ends, each with what begins there; a line that is only wrapped goes on."""
    sentences = {span.start for span in tokens.sentences}
    line_start, pending, before = 0, _PASSAGE, ""
    for token in tokens.tokens:
        if token.text == "\n":
            wrapped = token.start - line_start >= _WRAPPED_LINE and not pending
            pending = _SENTENCE if wrapped else _PASSAGE
            line_start = token.end
            continue
        ended = token.start in sentences and (not pending or before in '.!?"”:')
        yield token, _PASSAGE if pending == _PASSAGE else _SENTENCE if ended else 0
        pending, before = 0, token.text


def _add_parts(text: NameText, token: Token, begins: int) -> None:
    name = token.text
    if name.isalnum():
        text.add(name, token.start, begins)
        return
    if name in ("'", "’") and text.names and text.ends[-1] == token.start and text.names[-1][-1] in "sS":
        text.owns[-1] = True
    owns = name.endswith(_POSSESSIVES)
    name = name[:-2] if owns else name
    if "-" not in name or len(name) == 1:
        text.add(name, token.start, begins, owns=owns)
        return
    at = token.start
    for part in name.split("-"):
        text.add(part, at, begins if at == token.start else 0)
        at += len(part) + 1
        text.capital[-1] = text.capital[-1] and len(part) > 1
    text.owns[-1] = owns


def _wake(text: NameText) -> None:
    """In a text without capitals, take the words after a preposition of place for capitalised ones."""
    for index in range(1, len(text)):
        if text.keys[index - 1] in _PLACING and not text.breaks[index]:
            for ahead in range(index, min(index + _LONGEST_LOWER, len(text))):
                if text.keys[ahead] in _PLAIN or not text.keys[ahead].isalpha():
                    break
                text.keys[ahead], text.capital[ahead] = _fold(text.names[ahead]), True


def _quieten(text: NameText) -> None:
    """Take the capitals from the small words of passages that are written in capitals throughout."""
    for first, end in _shouted(text.names):
        for index in range(first, end):
            text.capital[index] = text.capital[index] and text.keys[index] not in _SMALL


def _shouted(names: list[str]) -> Iterator[tuple[int, int]]:
    first = None
    for index, name in enumerate(names):
        loud = name.isupper() or (first is not None and name != "" and not name.isalpha())
        if loud and first is None:
            first = index
        elif not loud and first is not None:
            if index - first >= _SHOUTED_WORDS:
                yield first, index
            first = None
