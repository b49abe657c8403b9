"""Where "here" and "there" are: the place of the day line, and the place that was told of last."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from geo.gazetteer.place import Extent
from geo.reading.motion.standins.known import Known
from geo.reading.motion.units import MARK, PLACE, WORD, Unit, Units, is_seat
from geo.reading.motion.words.tables import lexicon, words
from geo.reading.records import Mention, Role

_IT_REACH = 150
_HEAD_LINE = re.compile(r"(?:, [^.\n]{2,20}\.?(?: ?\d{1,2})?(?: \([a-z]+\))?)?[.:] +(?=[A-Z])")
_DAY_LINE = re.compile(r"[^\n—–]{2,70}?(?:\s-{1,2}\s|[—–]|\.--)")
_LETTER_HEAD = re.compile(r"(?:, [^.\n]{2,30})?\n")
_AFORE = 12
_WRITTEN = re.compile(r"\b(?:writ(?:e|ing)|scribbling|typing|dictating) (?:this|these|you|to you)\b[^.\n]{0,60}$")
_OPENING = 120
_ARTICLE = re.compile(r"\b(?:an?|the) $", re.IGNORECASE)
_EXISTENTIAL = frozenset(
    "is are was were be been has have had will would may might can could must seems remains remained".split()
)


def datelines(text: str, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the places of the day lines that open the text or a paragraph of it, in order.

    It is a place in capitals that opens the text ("FATHER POINT, Sunday."), one before a dash ("Lisbon, May 4 - "), or
    one that nothing but a day follows before the full stop ("Vancouver. The", "Lisbon, May 4. The"); of a later
    paragraph it is both, as in a letter of several days.
    """
    placed = [m for m in mentions if m.role in (Role.LOCATION, Role.METONYM) and m.place is not None]
    opening = len(text) - len(text.lstrip())
    return tuple(m for m in placed if _is_dateline(text, m, opening) or _heads_letter(text, m, opening))


def home_of(text: str, mentions: Sequence[Mention], title: str = "") -> Mention | None:
    """Return the town that "here" means in a report without a day line.

    It is the first that the report names, near its beginning, else the one in which its title sets it.
    """
    return _named_first(text, mentions) or _set_by_title(mentions, title)


def _set_by_title(mentions: Sequence[Mention], title: str) -> Mention | None:
    """Return the first mention of the only town that stands behind "in" or "at" in the title: "Live: fog in Leon"."""
    towns = [m for m in mentions if m.role is Role.LOCATION and m.place is not None and m.place.extent is Extent.POINT]
    names = {m.text for m in towns if re.search(rf"\b(?:in|at) {re.escape(m.text)}\b", title)}
    return next((m for m in towns if names == {m.text}), None)


def _named_first(text: str, mentions: Sequence[Mention]) -> Mention | None:
    opening = len(text) - len(text.lstrip()) + _OPENING
    first = next((m for m in mentions if m.role is Role.LOCATION and m.place is not None), None)
    is_town = first is not None and first.place is not None and first.place.extent is Extent.POINT
    if first is None or not is_town or first.span.start >= opening:
        return None
    return None if _ARTICLE.search(text, 0, first.span.start) else first


def _heads_letter(text: str, mention: Mention, opening: int) -> bool:
    """Return whether the place and a day are all of the first line, or where the letter says it is written."""
    start = text.rfind("\n", opening, mention.span.start) + 1 or opening
    is_head = start == opening and mention.span.start - opening <= _AFORE
    if is_head and _LETTER_HEAD.match(text, mention.span.end):
        return True
    return _WRITTEN.search(text, start, mention.span.start) is not None


def _is_dateline(text: str, mention: Mention, opening: int) -> bool:
    start = mention.span.start
    if start > opening and text[start - 1] != "\n":
        return False
    line = _DAY_LINE.match(text, start)
    is_dashed, is_upper = line is not None and mention.span.end <= line.end(), mention.text.isupper()
    if start > opening:
        return is_dashed and is_upper
    return is_dashed or is_upper or _HEAD_LINE.match(text, mention.span.end) is not None


def still_meant(there: Mention | None, offset: int, unplaced: Sequence[int]) -> Mention | None:
    """Return the place that "there" means at the offset, None when one that nobody knows was named since, at these."""
    if there is None:
        return None
    index = bisect_left(unplaced, there.span.start)
    return None if index < len(unplaced) and unplaced[index] < offset else there


def with_place_adverbs(units: Units, known: Known) -> Units:
    """Return the units with "here", "there" and "out of it" as places, where the text has told which.

    "There" is none of the places before a name that has no place. Without a day line the home of the report is "here",
    where somebody came or stayed.
    """
    adverbs = words("place_adverb")
    meant = [i for i, unit in enumerate(units) if unit.lower in adverbs or (unit.lower == "it" and _is_led(units, i))]
    placed = list(units)
    for index in meant:
        last = last_place(placed[: _clause_start(units, index)], reached=True) or known.there
        near = known.here or (known.home if _is_moved_to(units, index) else None)
        placed[index] = _meant(units, index, still_meant(last, units[index].start, known.unplaced), near)
    return placed if meant else units


def _clause_start(units: Units, index: int) -> int:
    """Return where the clause begins that goes on "from there", in which no place is meant; else where "there" is."""
    if index == 0 or units[index - 1].lower not in ("from", "of"):
        return index
    before = range(index - 1, -1, -1)
    return next((i for i in before if units[i].kind == MARK or units[i].lower in words("conjunction")), 0)


def _meant(units: Units, index: int, there: Mention | None, here: Mention | None) -> Unit:
    """Return the word as the place that it stands for, itself when it stands for none."""
    unit = units[index]
    if unit.lower == "it":
        return _placed(units, index, there) if _takes_up(unit, there) else unit
    return _placed(units, index, here if unit.lower in ("here", "hither") else there)


def _is_led(units: Units, index: int) -> bool:
    """Return whether a way leads out of "it" or through it: "walked out of it", "rode through it"."""
    before = [unit.lower for unit in units[max(0, index - 2) : index]]
    return not words("way_through").isdisjoint(before[-1:]) or before == ["out", "of"]


def _takes_up(unit: Unit, meant: Mention | None) -> bool:
    """Return whether "it" is the place told right before."""
    return meant is not None and unit.start - meant.span.end <= _IT_REACH


def _placed(units: Units, index: int, mention: Mention | None) -> Unit:
    unit = units[index]
    following = units[index + 1].lower if index + 1 < len(units) else ""
    if mention is None or unit.kind != WORD or following in _EXISTENTIAL or _is_of_report(units, index):
        return unit
    return unit._replace(kind=PLACE, mention=mention)


def _is_moved_to(units: Units, index: int) -> bool:
    """Return whether a verb of movement leads to "here": "came straight here", and not "is here", "goes on here"."""
    before = index - 1
    while before > 0 and units[before].lower in words("travel_adverb", "loose", "object_pronoun") | {"from"}:
        before -= 1
    return any(entry.kind in ("verb", "participle") for entry in lexicon().get(units[before].lower, ()))


def _is_of_report(units: Units, index: int) -> bool:
    """Return whether "here" only means the paper or the town's talk: "as was reported here"."""
    return index > 0 and units[index - 1].lower in words("reporting")


def last_place(units: Units, *, reached: bool = False) -> Mention | None:
    """Return the last place that the sentence names, one on the way only when it names no other, or None.

    Of places that are `reached`, none is that somebody only came from: "drove over from X and stopped there".
    """
    named = [index for index, unit in enumerate(units) if unit.mention is not None and _is_named(unit)]
    if reached:
        named = [index for index in named if index == 0 or units[index - 1].lower != "from"]
    ends = [index for index in named if not _is_on_the_way(units, index)]
    return units[(ends or named)[-1]].mention if named else None


def _is_named(unit: Unit) -> bool:
    return (unit.kind == PLACE or is_seat(unit)) and unit.lower not in words("place_adverb")


def _is_on_the_way(units: Units, index: int) -> bool:
    """Return whether the place is one that the way led by: "via X", "by way of X"."""
    before = [unit.lower for unit in units[max(0, index - 2) : index]]
    return before[-1:] == ["via"] or before == ["way", "of"]
