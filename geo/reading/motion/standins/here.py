"""Where "here" and "there" are: the place of the day line, and the place that was told of last."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from geo.reading.motion.units import MARK, PLACE, WORD, Unit, Units, is_seat
from geo.reading.motion.words.tables import words
from geo.reading.records import Mention, Role

_IT_REACH = 150
_HEAD_LINE = re.compile(r"(?:, [^.\n]{2,20}\.?(?: ?\d{1,2})?(?: \([a-z]+\))?)?[.:] +(?=[A-Z])")
_DAY_LINE = re.compile(r"[^\n—–]{2,70}?(?:\s-{1,2}\s|[—–]|\.--)")
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
    return tuple(m for m in placed if _is_dateline(text, m, opening))


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


def with_place_adverbs(
    units: Units, here: Mention | None, there: Mention | None, unplaced: Sequence[int] = ()
) -> Units:
    """Return the units with "here", "there" and "out of it" as places, where the text has told which.

    Names that have no place stand at the offsets `unplaced`: "there" means none of the places before them.
    """
    adverbs = words("place_adverb")
    taken = (adverbs | {"it"}).intersection([unit.lower for unit in units])
    if not taken:
        return units
    placed: list[Unit] = []
    for index, unit in enumerate(units):
        last = last_place(placed[: _clause_start(units, index)]) or there if unit.lower in taken else None
        meant = still_meant(last, unit.start, unplaced)
        placed.append(_meant(units, index, meant, here) if unit.lower in taken else unit)
    return placed


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
        return _placed(units, index, there) if _takes_up(units, index, there) else unit
    return _placed(units, index, here if unit.lower in ("here", "hither") else there)


def _takes_up(units: Units, index: int, meant: Mention | None) -> bool:
    """Return whether "it" is the place told right before: "walked out of it", "rode through it"."""
    if index == 0 or meant is None or units[index].start - meant.span.end > _IT_REACH:
        return False
    return units[index - 1].lower in words("way_through") or [u.lower for u in units[index - 2 : index]] == [
        "out",
        "of",
    ]


def _placed(units: Units, index: int, mention: Mention | None) -> Unit:
    unit = units[index]
    following = units[index + 1].lower if index + 1 < len(units) else ""
    if mention is None or unit.kind != WORD or (unit.lower == "there" and following in _EXISTENTIAL):
        return unit
    return unit._replace(kind=PLACE, mention=mention)


def last_place(units: Units) -> Mention | None:
    """Return the last place that the sentence names, one on the way only when it names no other, or None."""
    named = [index for index, unit in enumerate(units) if unit.mention is not None and _is_named(unit)]
    ends = [index for index in named if not _is_on_the_way(units, index)]
    return units[(ends or named)[-1]].mention if named else None


def _is_named(unit: Unit) -> bool:
    return (unit.kind == PLACE or is_seat(unit)) and unit.lower not in words("place_adverb")


def _is_on_the_way(units: Units, index: int) -> bool:
    """Return whether the place is one that the way led by: "via X", "by way of X"."""
    before = [unit.lower for unit in units[max(0, index - 2) : index]]
    return before[-1:] == ["via"] or before == ["way", "of"]
