"""Lists that share one kind: "Butler, Clark and Warren counties", "Elm and White streets"."""

from collections.abc import Mapping
from typing import NamedTuple

from geo.reading.places.lexicon import words
from geo.reading.places.text import NameText
from geo.reading.tokens import indexes_of

_PLURALS = words("plural_kind")
_LINKS = frozenset({",", "and", "or", "&"})
_LONGEST_ITEM = 3
_MOST_ITEMS = 100


class Item(NamedTuple):
    """The words up to `end` are a name whose kind stands at the end of the list."""

    end: int
    kind: str


def shared_kinds(text: NameText) -> Mapping[int, Item]:
    """Return the names in such lists by their first words."""
    found: dict[int, Item] = {}
    for index in indexes_of(_PLURALS, text.keys):
        if index and text.capital[index - 1] and not text.breaks[index]:
            found.update(_items(text, index))
    return found


def _items(text: NameText, plural: int) -> dict[int, Item]:
    kind, items, end = _singular(text.keys[plural]), dict[int, Item](), plural
    while end > 0 and len(items) < _MOST_ITEMS:
        first = _first_capital(text, end)
        if first == end:
            break
        items[first] = Item(end, kind)
        end = first
        while end > 0 and text.names[end - 1] in _LINKS and not text.breaks[end]:
            end -= 1
        if end == first:
            break
    return items if len(items) > 1 else {}


def _first_capital(text: NameText, end: int) -> int:
    first = end
    while first > max(0, end - _LONGEST_ITEM) and text.capital[first - 1] and not (first < end and text.breaks[first]):
        first -= 1
    return first


def _singular(plural: str) -> str:
    if plural.endswith("ies"):
        return plural[:-3] + "y"
    return plural.removesuffix("es") if plural.endswith("shes") else plural.removesuffix("s")
