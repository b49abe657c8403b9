"""A date as it was worked out, with the reason."""

from dataclasses import dataclass

STATED = "as the text states it"
OPEN = "no date to count from"


@dataclass(frozen=True, slots=True)
class Dated:
    """A date as a TIMEX3 value, how it was worked out, and whether the text contradicts itself."""

    value: str
    basis: str
    doubtful: bool = False
