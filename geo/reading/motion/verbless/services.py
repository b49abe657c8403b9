"""Ways told without a verb of moving: "the Leeds to Hull express", "Hull-bound", "ten days out of Hull"."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping

from geo.reading.certainty.factuality import hedge_in
from geo.reading.motion.phrases.groups import Group, Tense
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import NAME, PLACE, TIME, Unit, Units, is_seat, lower_at
from geo.reading.motion.verbless.entries import is_dated
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import Entry, words
from geo.reading.records import Certainty, Motion, PlaceRef
from geo.reports import Span

_NOUN = Entry((), "noun", "trip", "noun", None)
_JOINTS = ("to", "-", "–")
_REACH = 3
_LINKS = {"to": Motion.HEAD, "for": Motion.HEAD, "from": Motion.DEPART}


def named_services(units: Units) -> Iterator[Statement]:
    """Yield the ways of services that the sentence names."""
    for index, unit in [(index, unit) for index, unit in enumerate(units) if unit.mention is not None]:
        if is_seat(unit) and _is_bound(units, index):
            yield named(units, Motion.HEAD, {"goal": index}, index)
        if (is_seat(unit) or unit.kind == PLACE) and (service := _service_before(units, index)) >= 0:
            motion = _LINKS[units[index - 1].lower]
            time = _time_beside(units, service, index)
            yield named(units, motion, {"goal" if motion is Motion.HEAD else "source": index}, service, time)
            continue
        if _is_ridden_to(units, index):
            riding = _riding(units, index)
            yield named(units, Motion.HEAD, {"goal": index}, riding, _time_beside(units, riding, index + 1))
            continue
        if unit.kind != PLACE or unit.possessive or unit.mention is None or unit.mention.place is None:
            continue
        if lower_at(units, index + 1) in _JOINTS and _is_goal_of_service(units, index):
            yield named(units, Motion.HEAD, {"source": index, "goal": index + 2}, index)
        elif _is_bound(units, index):
            yield named(units, Motion.HEAD, {"goal": index}, index)
        elif _is_days_out(units, index):
            yield named(units, Motion.DEPART, {"source": index}, index)


def _time_beside(units: Units, first: int, last: int) -> Unit | None:
    """Return the time that stands from the unit `first` on up to `last`, or right behind that."""
    behind = last + 1 + (lower_at(units, last + 1) in ("at", "on"))
    return next((unit for unit in (*units[first:last], *units[behind : behind + 1]) if is_dated(unit)), None)


def _is_ridden_to(units: Units, index: int) -> bool:
    """Return whether somebody rides in a service that has the name of its goal: "took the (9.40) Leon train"."""
    mention = units[index].mention
    named_so = mention is not None and mention.place is not None and not units[index].possessive
    service = lower_at(units, index + 1) in words("service") - {"run"} and not units[index + 1].is_capitalised
    return named_so and service and _riding(units, index) >= 0


def _riding(units: Units, index: int) -> int:
    """Return where the verb stands of who takes or catches what has the place for its name, or -1."""
    first = index - 1
    while first > 0 and (units[first].kind == TIME or units[first].text[0].isdigit()):
        first -= 1
    article = first > 0 and units[first].lower in words("determiner", "possessive") - words("unridden", "negation")
    return first - 1 if article and units[first - 1].lower in words("riding") else -1


def _is_bound(units: Units, index: int) -> bool:
    """Return whether "-bound" hangs on the place."""
    return lower_at(units, index + 1) == "bound" and units[index + 1].start == units[index].end + 1


def _service_before(units: Units, index: int) -> int:
    """Return where the vehicle stands whose way the place is: "the 9.40 to", "the bus to A from"; or -1."""
    head = index - 2
    while head > 1 and units[head].kind in (PLACE, NAME) and lower_at(units, head - 1) in _LINKS:
        head -= 2
    if lower_at(units, index - 1) not in _LINKS or head < 0 or units[index].possessive or units[index].mention is None:
        return -1
    if any(_is_goal_of_service(units, source) for source in (index, index - 2) if source > 0):
        return -1
    if lower_at(units, index - 1) == "from" and lower_at(units, head) in words("hailing"):
        return -1
    unridden = any(lower_at(units, at) in words("unridden", "missing_it") for at in range(max(0, head - _REACH), head))
    return head if _is_service(units, head) and not unridden else -1


def _is_service(units: Units, head: int) -> bool:
    """Return whether a vehicle, its number or its hour of departure stands there: "train", "flight QR9", "the 9.40"."""
    unit = units[head]
    if _is_ridden(unit.lower):
        return True
    if not any(letter.isdigit() for letter in unit.text):
        return False
    return _is_ridden(lower_at(units, head - 1)) or (lower_at(units, head - 1) == "the" and _is_hour(unit.text))


def _is_ridden(noun: str) -> bool:
    """Return whether the noun names what one travels in, and no load."""
    return _is_vehicle(noun) and (noun in words("service") or bool(mover_nouns()[noun].mode))


def _is_hour(text: str) -> bool:
    hour, _, minute = text.replace(":", ".").partition(".")
    return hour.isdigit() and len(minute) == len("00") and minute.isdigit()


def _is_goal_of_service(units: Units, source: int) -> bool:
    """Return whether "A to B" is followed by a vehicle, or is what "the 9.40 from" or "the train from" brings in."""
    goal = source + 2
    mention = units[goal].mention if goal < len(units) and units[goal].kind == PLACE else None
    if mention is None or mention.place is None:
        return False
    behind = units[goal + 1 : goal + 1 + _REACH]
    if lower_at(units, source - 1) == "from":
        return source > 1 and (units[source - 2].text[0].isdigit() or _is_vehicle(units[source - 2].lower))
    return any(_is_vehicle(unit.lower) for unit in behind[: _words_before_mark(behind)])


def _words_before_mark(units: Units) -> int:
    ends = (i for i, unit in enumerate(units) if not unit.text[0].isalnum() or unit.lower in words("costing"))
    return next(ends, len(units))


def _is_vehicle(noun: str) -> bool:
    return (noun in mover_nouns() and mover_nouns()[noun].kind == "vehicle") or noun in words("service")


def _is_days_out(units: Units, index: int) -> bool:
    """Return whether the place is left by a time or a way that is told: "ten days out of", "40 miles out from"."""
    if index < 2 or lower_at(units, index - 1) not in ("of", "from"):
        return False
    if units[index - 2].kind == TIME and lower_at(units, index - 2).endswith(" out"):
        return True
    return lower_at(units, index - 2) == "out" and units[index - 3].lower in words("distance_noun", "span_noun")


def named(units: Units, motion: Motion, places: Mapping[str, int], first: int, time: Unit | None = None) -> Statement:
    """Return the statement that is told from the unit `first` on without a verb."""
    refs = {}
    for name, index in places.items():
        mention = units[index].mention
        assert mention is not None and mention.place is not None
        refs[name] = PlaceRef(mention.place, mention.span)
    end = max(units[max(places.values())].end, time.end if time else 0)
    return without_verb(units, motion, refs, Span(units[first].start, end), time)


def without_verb(
    units: Units, motion: Motion, refs: Mapping[str, PlaceRef], span: Span, time: Unit | None = None
) -> Statement:
    """Return the statement that the words at the span tell without a verb."""
    first = bisect_left(units, span.start, key=lambda unit: unit.start)
    group = Group(first, (), Tense.PRESENT, False, False)
    sure = hedge_in(units[:first]) or Certainty.REPORTED
    timex = time.timex if time else None
    return Statement(units, Trigger(first, first + 1, _NOUN), group, motion, refs, span, timex, sure, None)
