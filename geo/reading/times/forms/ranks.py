"""Words that rank a time: "last", "next", "this"; "early", "the end of"."""

from geo.reading.times.match import Match

_RANKS = ("LAST", "PAST", "PREVIOUS", "NEXT", "FOLLOWING", "COMING", "THIS", "THAT", "SAME", "CURRENT")


def is_ranked(match: Match) -> bool:
    """Return whether the match has a word like "last" or "that"."""
    return match.has(*_RANKS)


def turn(match: Match) -> int | None:
    """Return -1 for "last", 1 for "next", 0 for "this" and "that"; None without such a word; "this coming" is next."""
    values = match.values(*_RANKS)
    return int(values[-1]) if values else None


def modifier(match: Match) -> str:
    """Return which stretch of the whole is meant: early, mid, late or "" for all of it."""
    value = match.value("EARLY", "EDGE", "LATTER")
    return "" if value == "all" else value


def from_mention(match: Match, unit: str) -> bool:
    """Return whether a ranked unit is counted from what the text last spoke of, and not from its publication.

    "The next day" and "the following week" go on with the story; "next week" is seen from the report.
    """
    if match.has("THAT", "SAME", "FOLLOWING", "PREVIOUS"):
        return True
    return match.has("NEXT") and (match.has("THE") or unit == "D")
