"""A sentence as units: words, marks, and the place names and time expressions that the other layers found in it."""

from bisect import bisect_left, bisect_right
from collections.abc import Container, Sequence
from typing import NamedTuple, TypeVar

from geo.reading.motion.words.contractions import contraction_at
from geo.reading.motion.words.tables import prepositions, words
from geo.reading.records import Mention, Role, Timex
from geo.reading.tokens import Token, Tokens
from geo.reports import Span

WORD, MARK, PLACE, NAME, TIME = "word", "mark", "place", "name", "time"
_BOUND = "-bound"
_Marked = TypeVar("_Marked", Mention, Timex)
_POSSESSIVES = ("'s", "’s", "s'", "s’")


class Unit(NamedTuple):
    """A word, mark, place (role location), name (another role) or time; `possessive` when 's hangs on it."""

    kind: str
    text: str
    lower: str
    start: int
    end: int
    mention: Mention | None = None
    timex: Timex | None = None
    possessive: bool = False

    @property
    def is_capitalised(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


Units = Sequence[Unit]


def units_of(tokens: Tokens, sentence: Span, mentions: Sequence[Mention], timexes: Sequence[Timex]) -> tuple[Unit, ...]:
    """Return the sentence's units in order; mentions and timexes are those of the whole report, in order."""
    marked = sorted(
        [*(_place_unit(m) for m in _inside(mentions, sentence)), *(_time_unit(t) for t in _inside(timexes, sentence))],
        key=lambda unit: (unit.start, -unit.end),
    )
    return tuple(_merged(tokens, sentence, marked))


def _inside(items: Sequence[_Marked], sentence: Span) -> Sequence[_Marked]:
    first = bisect_left(items, sentence.start, key=lambda item: item.span.start)
    return items[first : bisect_left(items, sentence.end, key=lambda item: item.span.start)]


def _place_unit(mention: Mention) -> Unit:
    kind = PLACE if mention.role is Role.LOCATION else NAME
    return Unit(kind, mention.text, mention.text.casefold(), *mention.span, mention=mention)


def _time_unit(timex: Timex) -> Unit:
    return Unit(TIME, timex.text, timex.text.casefold(), *timex.span, timex=timex)


def _merged(tokens: Tokens, sentence: Span, marked: list[Unit]) -> list[Unit]:
    units: list[Unit] = []
    inside = tokens.indexes(sentence)
    index = inside.start
    for mark in marked:
        gap_end = bisect_right(tokens.ends, mark.start, index, inside.stop)
        _append_words(units, tokens.tokens[index:gap_end])
        index = bisect_left(tokens.starts, mark.end, gap_end, inside.stop)
        for token in tokens.tokens[gap_end:index]:
            _cover(units, mark, token)
        _join(units, mark)
    _append_words(units, tokens.tokens[index : inside.stop])
    return units


def _append_words(units: list[Unit], tokens: Sequence[Token]) -> None:
    hanging = units[-1].end if units and units[-1].kind == TIME else -1
    for index, (text, start, end, lower) in enumerate(tokens):
        if lower == "s" and _is_plural(units, start):
            units[-1] = _word(units[-1].text + text, units[-1].lower + lower, units[-1].start, end)
        elif start != hanging and text.isalpha():
            units.append(Unit(WORD, text, lower, start, end))
        elif contraction := contraction_at(tokens, index):
            joint = start + contraction.length
            units.append(Unit(WORD, text[: contraction.length], lower[: contraction.length], start, joint))
            units.append(Unit(WORD, text[contraction.length :], contraction.auxiliary, joint, end))
        elif text != "\n" and not (text == "." and units and _is_shortened(units[-1], start)):
            _append_word(units, _word(text, lower, start, end))


def _is_plural(units: Units, ending: int) -> bool:
    """Return whether an ending hangs on a make that ends in its number: "F-16s"."""
    return bool(units) and units[-1].end == ending and units[-1].kind == WORD and units[-1].text[-1].isdigit()


def _join(units: list[Unit], mark: Unit) -> None:
    """Append the second of two marked units that a hyphen joins to one token: "Leon-Lugo"."""
    if units and units[-1].mention is not None and units[-1].end + 1 == mark.start and mark.mention is not None:
        units[-1] = units[-1]._replace(possessive=False)
        units.extend([_word("-", "-", units[-1].end, mark.start), mark])


def _cover(units: list[Unit], mark: Unit, token: Token) -> None:
    """Put the marked unit in the place of a token that it covers, or tell by the token what hangs on the unit."""
    text, start, end, lower = token
    if text == "\n" or (text == "." and units and _is_shortened(units[-1], start)):
        return
    if not units or units[-1].start < mark.start or units[-1].end <= mark.start:
        bound = lower.endswith(_BOUND) and end - mark.end == len(_BOUND)
        owns = end > mark.end and not bound and not _names_a_part(text, mark.end - start)
        units.append(mark._replace(possessive=True) if owns else mark)
        units.extend([_word("bound", "bound", mark.end + 1, end)] if bound else [])
    elif end > mark.end:
        units[-1] = units[-1]._replace(possessive=True)


def _names_a_part(text: str, index: int) -> bool:
    """Return whether a part of the town is named behind a hyphen there: "Leeds-Bradford", not "Leeds-based"."""
    return text[index : index + 1] in ("-", "–") and text[index + 1 : index + 2].isupper()


def _hangs(units: Sequence[Unit], start: int) -> bool:
    """Return whether what begins there hangs on a time."""
    return bool(units) and units[-1].end == start and units[-1].kind == TIME


def _append_word(units: list[Unit], unit: Unit) -> None:
    """Append the word; a number joins the capitals it hangs on ("Yak-42"), a letter the clock it hangs on ("0620Z")."""
    if glued := _glued(units, unit) if unit.text.isdigit() else 0:
        first = units[-glued]
        text = "".join(part.text for part in (*units[-glued:], unit))
        units[-glued:] = [_word(text, text.casefold(), first.start, unit.end)]
    elif not (unit.text.isalpha() and _hangs(units, unit.start)):
        units.append(unit)


def _glued(units: Units, number: Unit) -> int:
    """Return how many units before it a number joins."""
    return next((i for i in (1, 2) if len(units) >= i and _names_a_make(units[-i:], number)), 0)


def _names_a_make(before: Units, number: Unit) -> bool:
    """Return whether a number hangs on a capitalised word, with or without a hyphen."""
    first, end = before[0], before[-1].end
    hyphened = len(before) == 1 or (before[1].text == "-" and first.end == before[1].start)
    return end == number.start and first.kind == WORD and first.is_capitalised and hyphened


def _is_shortened(unit: Unit, stop: int) -> bool:
    """Return whether a full stop only closes an initial or a title ("M. Trotsky", "Dr. Eckener")."""
    return unit.end == stop and (
        (unit.is_capitalised and (len(unit.text) == 1 or unit.lower in words("title")))
        or unit.lower in words("abbreviated")
    )


def _word(text: str, lower: str, start: int, end: int) -> Unit:
    kind = WORD if text[0].isalnum() else MARK
    return Unit(kind, text, lower, start, end, None, None, text.endswith(_POSSESSIVES))


def is_clock(unit: Unit) -> bool:
    """Return whether the word may be a clock time in four digits, as logs write it: "0540"."""
    text = unit.text
    return len(text) == 4 and text.isdigit() and text[:2] < "24" and text[2:] < "60"


def is_seat(unit: Unit) -> bool:
    """Return whether the unit names a place that was taken for its government, and is no owner of what follows."""
    mention = unit.mention
    return mention is not None and mention.role is Role.METONYM and mention.place is not None and not unit.possessive


def is_shouted(unit: Unit) -> bool:
    """Return whether a word stands in capitals throughout, as in the head of a ticker, where they mean no name."""
    return len(unit.text) > 1 and unit.text.isupper()


def preposition_in(units: Units, index: int, frame: Container[str]) -> tuple[str, int]:
    """Return the preposition that begins at the index, without the adverb that opens it when only so the frame has it.

    "North to" and "out at" bring in what "to" and "at" bring in, in a frame that does not tell them apart.
    """
    preposition, length = preposition_at(units, index)
    last = preposition.rpartition(" ")[2]
    plain = (
        preposition not in frame
        and last in frame
        and last != "of"
        and units[index].lower in words("adverb", "particle")
    )
    return (last, length) if plain else (preposition, length)


def lower_at(units: Units, index: int) -> str:
    """Return the word at the index in small letters, "" beyond either end."""
    return units[index].lower if 0 <= index < len(units) else ""


def preposition_at(units: Units, index: int) -> tuple[str, int]:
    """Return the preposition that begins at the index and its length in units, ("", 0) when there is none."""
    phrases = prepositions().get(units[index].lower, ())
    if not phrases:
        return "", 0
    following = tuple([unit.lower for unit in units[index : index + len(phrases[0])]])
    found = next((phrase for phrase in phrases if phrase == following[: len(phrase)]), ())
    return " ".join(found), len(found)
