"""How sure what a text tells of one place is read to be."""

from tests.reading.builders import attestations_of

_DAYS = ("Monday", "Thursday", "Friday", "Saturday", "Sunday")


def certainties(text: str) -> set[str]:
    """Return the certainties of all that a text tells, whose only place is Doha."""
    days = tuple(day for day in _DAYS if day in text)
    return {a.certainty.value for a in attestations_of(text, "Doha", times=days)}
