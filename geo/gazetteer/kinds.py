"""How a place comes by a name."""

from enum import IntEnum


class NameKind(IntEnum):
    """How a place comes by a name; the earlier, the likelier that the name is meant for it."""

    USUAL = 0
    ALTERNATE = 1
    CODE = 2
    ROMANISED = 3
