"""Places told by what they are: "the capital", "Peru's capital", "the Peruvian capital", "that city", "this place"."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from geo.gazetteer.place import Extent
from geo.reading.motion.standins.here import last_place, still_meant
from geo.reading.motion.standins.known import Capitals, Known
from geo.reading.motion.units import NAME, PLACE, WORD, Unit, Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Mention, Role
from geo.reading.tables import rows

_NOUNS = Path(__file__).with_name("spot_nouns.csv")
_CAPITAL = "capital"
_ONWARD = ("for", "towards", "toward")
_BESIDE = (*_ONWARD, "near", "off", "approached", "approach", "approaching")
_OF_SHIPS = ("island", "port")
_OF_PEOPLE = ("city", "town", "village")
_OF_NATIONS = (*_OF_PEOPLE, "port", "resort")
_LYING = ("at", "in", "near", "outside", "over", "off")
_SETTLED = ("PPL", "ADM", "PCL")
_COUNTRY = "PCL"
_INTO = ("into", "in", "inside", "across", "through", "entered", "crossed", "reached", "enters", "entering")
_CAPITALS = frozenset({"PPLC"})


def capitals_in(text: str, mentions: Sequence[Mention]) -> Capitals:
    """Return the capitals that the mentions name, without those whose clocks are meant ("Lima time")."""
    named = [m for m in mentions if m.place is not None and m.place.feature in _CAPITALS]
    found = [m for m in named if not text.startswith(" time", m.span.end)]
    return Capitals(found, {code: m for m in reversed(found) if m.place for code in m.place.countries})


def towns_in(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Return the mentions of towns, in order, of which a ship may make for "the port"."""
    located = [m for m in mentions if m.role is Role.LOCATION and m.place is not None]
    return [m for m in located if m.place and m.place.is_spot and m.place.feature.startswith("PPL")]


def spots_in(mentions: Sequence[Mention]) -> Mapping[str, Sequence[Mention]]:
    """Return the mentions whose name or kind says what they are, by that noun, with all of their kind, in order."""
    kinds: dict[str, set[str]] = {}
    for mention in mentions:
        kind = _kind_of(mention)
        for noun in _nouns_of(mention, kind) if kind else ():
            kinds.setdefault(noun, set()).add(kind)
    return {noun: [m for m in mentions if _kind_of(m) in among] for noun, among in kinds.items()}


def _nouns_of(mention: Mention, kind: str) -> Iterator[str]:
    """Yield the last word of the name when it tells a kind, and what a place of the kind is called: "the base"."""
    noun = mention.text.casefold().split()[-1]
    if noun in words("named_spot"):
        yield noun
    yield from _nouns_by_kind().get(kind, ())


@cache
def _nouns_by_kind() -> Mapping[str, Sequence[str]]:
    return {row["feature"]: row["nouns"].split() for row in rows(_NOUNS)}


def _kind_of(mention: Mention) -> str:
    """Return the feature of a place that is no town and no region, "" of any other."""
    feature = mention.place.feature if mention.place is not None else ""
    return "" if feature.startswith(_SETTLED) else feature


def with_definite_places(units: Units, known: Known) -> Units:
    """Return the units with each place that is told by what it is as one unit, where the text has named it."""
    if words("definite_place", "named_spot", "our_place").isdisjoint([unit.lower for unit in units]):
        return units
    placed: list[Unit] = []
    for index, unit in enumerate(units):
        placed.append(unit)
        length = _length(units, index)
        mention = _meant(placed[-length:], placed[:-length], known) if length else None
        if mention is not None:
            placed[-length:] = [_joined(placed[-length:], mention)]
    return placed


def _length(units: Units, index: int) -> int:
    """Return how many units the phrase has that ends with the noun there, 0 when it is none or goes on."""
    unit = units[index]
    nouns = words("definite_place", "named_spot", "our_place")
    if unit.kind != WORD or unit.lower not in nouns or unit.possessive or _goes_on(units, index + 1):
        return 0
    before = units[index - 1] if index else None
    if before is not None and before.lower in _pointing(unit.lower):
        return 2
    if unit.lower not in (_CAPITAL, *_OF_NATIONS) or before is None:
        return 0
    if before.possessive:
        return 2 if unit.lower == _CAPITAL and before.mention is not None else 0
    return _length_of_described(units, index) if _describes(before, unit.lower) else 0


def _describes(unit: Unit, noun: str) -> bool:
    """Return whether the word tells which town it is: by its people or region, or how it lies ("the southern city")."""
    if unit.mention is None:
        return unit.lower in words("lying_adjective") and noun != _CAPITAL
    is_region = unit.kind == PLACE and unit.mention.place is not None and unit.mention.place.extent is Extent.AREA
    return unit.mention.role is Role.DEMONYM or is_region


def _length_of_described(units: Units, index: int) -> int:
    """Return how many units the phrase has back to its "the", with at most one more word of how it lies."""
    start = index - 2
    if start > 0 and units[start].lower in words("lying_adjective"):
        start -= 1
    return index + 1 - start if start >= 0 and units[start].lower == "the" else 0


@cache
def _pointing(noun: str) -> frozenset[str]:
    """Return the words that point with the noun to a place told of: "that city", "this harbour", "our island"."""
    at_home = {"this", "our"} if noun in words("our_place") else set()
    told = {"the", "that", "this"} if noun in words("definite_place") else set()
    return frozenset(at_home | told | ({"the"} if noun in words("named_spot") else set()))


def _goes_on(units: Units, index: int) -> bool:
    """Return whether a noun or the name itself follows: "the capital market", "the capital, Lima", "the city of"."""
    behind = units[index : index + 2]
    if not behind:
        return False
    if behind[0].text == "," and len(behind) > 1:
        return behind[1].kind in (PLACE, NAME)
    if behind[0].kind in (PLACE, NAME) or behind[0].lower in ("of", "where", "that", "which"):
        return True
    if behind[0].lower in _LYING and len(behind) > 1 and behind[1].kind in (PLACE, NAME):
        return True
    return behind[0].text[0].isalpha() and behind[0].kind == WORD and not _is_function_word(behind[0])


def _is_function_word(unit: Unit) -> bool:
    closed = words("preposition", "conjunction", "adverb", "clause_start", "determiner", "possessive")
    return unit.lower in closed or unit.lower.endswith("ly")


def _meant(phrase: Units, before: Units, known: Known) -> Mention | None:
    first, noun = phrase[0], phrase[-1].lower
    if noun in _OF_NATIONS and len(phrase) > 2:
        nation = phrase[-2].mention
        towns = still_meant(last_before(known.towns, phrase[-1].start), phrase[-1].start, known.unplaced)
        return towns if nation is None else _town_in(nation, known, phrase[-1].start)
    if first.lower == "this":
        return known.here
    if first.lower == "our":
        return known.here or known.home
    if first.lower == "the" and noun in known.spots:
        return _only_before(known.spots[noun], phrase[-1].start)
    if first.lower == "the" and noun in _OF_SHIPS:
        return last_before(known.towns, phrase[-1].start) if before and before[-1].lower in _BESIDE else None
    if noun != _CAPITAL:
        takes_up = first.lower == "that" or (first.lower == "the" and noun in words("told_place"))
        is_goal = bool(before) and before[-1].lower in _ONWARD
        meant = (last_place(before) or (known.elsewhere if is_goal else known.there)) if takes_up else None
        return _town_of(meant, known, phrase[-1].start) if noun in _OF_PEOPLE else meant
    owner = phrase[-2].mention or _country_entered(before)
    if owner is not None:
        return _capital_of(owner, known) or _seat_in(owner, known, phrase[-1].start)
    near = last_place(before) or known.there
    here = _capital_of(near, known) if near is not None else None
    return here or last_before(known.capitals.mentions, phrase[-1].start) or _only_one(known.capitals.mentions)


def _capital_of(mention: Mention, known: Known) -> Mention | None:
    """Return the capital, as the text names it, of the country in which the place of the mention lies."""
    codes = mention.place.countries if mention.place is not None else ()
    return next((known.capitals.of_country[code] for code in codes if code in known.capitals.of_country), None)


def _seat_in(region: Mention, known: Known, offset: int) -> Mention | None:
    """Return the last town told of in the country of a region, taken for its capital: "the Bavarian capital"."""
    is_country = region.place is None or region.place.feature.startswith(_COUNTRY)
    return None if is_country else _town_in(region, known, offset)


def _town_in(nation: Mention, known: Known, offset: int) -> Mention | None:
    """Return the last town told of before the offset in a country: "the Polish town"."""
    codes = frozenset(nation.place.countries if nation.place is not None else ())
    towns = known.towns[: bisect_left(known.towns, offset, key=lambda town: town.span.start)]
    return next((t for t in reversed(towns) if t.place and not codes.isdisjoint(t.place.countries)), None)


def _country_entered(before: Units) -> Mention | None:
    """Return the country that the sentence has just gone into, whose capital is meant: "rolled into Peru and on to"."""
    index = next((i for i in range(len(before) - 1, 0, -1) if before[i].mention is not None), 0)
    mention = before[index].mention if index and before[index - 1].lower in _INTO else None
    is_country = mention is not None and mention.place is not None and mention.place.feature.startswith(_COUNTRY)
    return mention if is_country else None


def _town_of(meant: Mention | None, known: Known, offset: int) -> Mention | None:
    """Return the mention, or the town told of before it when it is of a country or region, which no town is."""
    is_wide = meant is not None and meant.place is not None and meant.place.extent is Extent.AREA
    return still_meant(last_before(known.towns, offset), offset, known.unplaced) if is_wide else meant


def _only_before(mentions: Sequence[Mention], offset: int) -> Mention | None:
    """Return the last of the mentions before the offset when all of them there are of one place."""
    before = [mention for mention in mentions if mention.span.start < offset]
    return before[-1] if _only_one(before) else None


def _only_one(mentions: Sequence[Mention]) -> Mention | None:
    """Return the first of the mentions when all of them are of one place."""
    return mentions[0] if mentions and all(m.place == mentions[0].place for m in mentions) else None


def last_before(mentions: Sequence[Mention], offset: int) -> Mention | None:
    """Return the last of the mentions, which are in order, that begins before the offset."""
    index = bisect_left(mentions, offset, key=lambda mention: mention.span.start)
    return mentions[index - 1] if index else None


def _joined(phrase: Units, mention: Mention) -> Unit:
    text = " ".join(unit.text for unit in phrase)
    return Unit(PLACE, text, text.casefold(), phrase[0].start, phrase[-1].end, mention)
