"""How a place comes by a name."""

from enum import IntEnum


class NameKind(IntEnum):
    """How a place comes by a name; the earlier, the likelier that the name is meant for it."""

    USUAL = 0
    ALTERNATE = 1
    SHARED = 2
    """A region's name that its chief city, or its country, bears too and is likelier meant by."""
    CODE = 3
    ROMANISED = 4
