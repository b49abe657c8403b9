"""Places before their verb: passed landmarks, seen passings, objects put first, passive subjects, "(from) where"."""

from collections.abc import Iterator, Mapping

from geo.reading.motion.arguments.put_first import behind_where, denied_beside, put_first
from geo.reading.motion.arguments.scan import Argument
from geo.reading.motion.phrases.groups import Group
from geo.reading.motion.phrases.infinitives import perceiving_verb
from geo.reading.motion.phrases.logs import stands_passed
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.units import MARK, PLACE, TIME, WORD, Units, is_seat
from geo.reading.motion.words.tables import DIRECT, Sense, words

_WHERE_REACH = 5
_WHENCE_REACH = 8
_ASIDE = 12
_INTO = ("to", "into", "onto", "aboard")
_ADVERBS = {"whence": "from", "whither": "to"}
_INDIRECT = ("to", "in", "at", DIRECT)
_WITNESSED = (DIRECT, "in", "at", "through")


def places_before(
    units: Units, trigger: Trigger, frame: Mapping[str, Sense], group: Group, *, seats: bool
) -> Iterator[Argument]:
    """Yield the place that a movement phrase without one behind it finds before it, and what is denied beside it.

    With `seats`, a capital is an object as well, for nobody leaves or reaches a government.
    """
    place = _object_before(units, trigger, group) if DIRECT in frame else -1
    if place >= 0 and (is_argument(units, place) or (seats and is_seat(units[place]))):
        yield Argument(DIRECT, place)
        yield from (Argument(DIRECT, other, negated=True) for other in denied_beside(units, place))
        return
    seeing = _seeing(units, trigger)
    preposition = next((p for p in _WITNESSED if p in frame), "")
    if is_argument(units, seeing) and preposition:
        yield Argument(preposition, seeing)
        return
    yield from where_before(units, trigger, frame, group)


def where_before(units: Units, trigger: Trigger, frame: Mapping[str, Sense], group: Group) -> Iterator[Argument]:
    """Yield the place that "where" takes up, also when the phrase tells where from: "X, where he came from Y"."""
    where = -1 if trigger.is_noun or _carries_something(units, trigger, group) else _where(units, group)
    boards = next((p for p in ("in", "at") if p in frame and frame[p].argument == "source"), "")
    preposition = boards or next((p for p in _INDIRECT if p in frame and frame[p].argument != "source"), "")
    if preposition == "to" and _has_unnamed_goal(units, trigger.end):
        return
    if is_argument(units, where) and preposition:
        yield Argument(preposition, where)


def _has_unnamed_goal(units: Units, index: int) -> bool:
    """Return whether the phrase tells where to without a name: "X, where the crates were moved to lighters"."""
    following = [unit.lower for unit in units[index : index + 2]]
    return following[:1] != [] and following[0] in _INTO and following[1:] != ["be"]


def _carries_something(units: Units, trigger: Trigger, group: Group) -> bool:
    """Return whether something is taken aboard and nobody taken there: "Leon, where we took on the dogs"."""
    if group.is_passive or trigger.entry.frame not in words("carrying_frame"):
        return False
    return trigger.end < len(units) and units[trigger.end].lower not in words("object_pronoun")


def _object_before(units: Units, trigger: Trigger, group: Group) -> int:
    """Return where the object of the verb may stand before it, or -1."""
    if trigger.entry.form == "past" and (place := stands_passed(units, group.start, trigger.end)) >= 0:
        return place
    if group.is_passive:
        return passive_subject(units, group)
    first = put_first(units, group)
    return _back(units, group.start - 1) if first < 0 and units[trigger.end - 1].lower in words("passing") else first


def passive_subject(units: Units, group: Group) -> int:
    """Return where the subject ends: "X was reached", "X, which was reached at noon"."""
    index = _back(units, group.start - 1)
    if index > 0 and units[index].lower == "which":
        return index - 2 if units[index - 1].text == "," else index - 1
    while index > 0 and units[index].kind == WORD and units[index].lower in words("spot_noun", "spot_kind"):
        index -= 1
    return index


def _seeing(units: Units, trigger: Trigger) -> int:
    """Return where the place stands that saw it happen: "X saw it go through"."""
    verb = perceiving_verb(units, trigger.start) if trigger.entry.form == "base" else -1
    return verb - 1 if verb > 0 else -1


def _where(units: Units, group: Group) -> int:
    """Return where the place stands that "where" takes up, or -1."""
    reach = range(group.start - 1, max(-1, group.start - _WHERE_REACH), -1)
    where = next((index for index in reach if units[index].lower == "where"), 0) or _where_before_aside(units, group)
    if not where:
        return -1
    is_apart = units[where - 1].text == ","
    place = where - 1 - is_apart
    while is_apart and place > 0 and units[place].kind == TIME:
        place -= 1
    return place if is_apart else behind_where(units, place)


def _where_before_aside(units: Units, group: Group) -> int:
    """Return where "where" stands before an aside between commas: "where, the agent said, it waited", or 0."""
    closing = next((i for i in range(group.start - 1, max(0, group.start - 4), -1) if units[i].text == ","), 0)
    opening = next((i for i in range(closing - 1, max(0, closing - _ASIDE), -1) if units[i].kind == MARK), 0)
    return opening - 1 if opening > 1 and units[opening - 1].lower == "where" else 0


def _back(units: Units, index: int) -> int:
    while index >= 0 and (units[index].kind == TIME or units[index].lower in words("adverb")):
        index -= 1
    if index >= 0 and units[index].text == ",":
        return next((i - 1 for i in range(index - 1, 0, -1) if units[i].text == ","), -1)
    return index


def taken_up(units: Units, frame: Mapping[str, Sense], group: Group) -> Argument | None:
    """Return the place that "from where", "to which", "through which", "whence" takes up, under that preposition."""
    for index in range(group.start - 1, max(1, group.start - _WHENCE_REACH), -1):
        word = units[index].lower
        if word in ("where", "which", "whence", "whither"):
            first = index if word in _ADVERBS else index - 1
            preposition = _ADVERBS.get(word, units[first].lower)
            place = first - 2 if units[first - 1].text == "," else first - 1
            return Argument(preposition, place) if preposition in frame and is_argument(units, place) else None
    return None


def taken_on_from(units: Units, frame: Mapping[str, Sense], group: Group) -> Iterator[Argument]:
    """Yield the place of "from there" where it opens a clause that goes on: "to X; from there she sailed to Y"."""
    for index in range(group.start - 1, max(1, group.start - _WHENCE_REACH), -1):
        if units[index].lower == "there" and units[index - 1].lower == "from":
            opens = units[index - 2].kind == MARK or units[index - 2].lower in words("conjunction", "leading_on")
            if opens and "from" in frame and is_argument(units, index):
                yield Argument("from", index)
            return


def is_argument(units: Units, index: int) -> bool:
    """Return whether a place stands there that owns nothing."""
    return index >= 0 and units[index].kind == PLACE and not units[index].possessive
