"""Whether a sentence speaks of the future where it tells a time."""

from geo.reading.times.pieces import Pieces

_AHEAD = frozenset(
    """will shall 'll ll won't expected due scheduled planned plans plan planning set slated to-be going intends hopes
    aims postponed delayed rescheduled upcoming would-be until expects begins starts opens""".split()
)
_BEHIND = frozenset(
    """was were had did said told took came went left met saw began made gave got held fell flew rode drove ran sent
    has have been since after ago reported announced arrived""".split()
)
_REACH = 14


def forward_at(pieces: Pieces, text: str, first: int, last: int) -> bool | None:
    """Return whether the nearest sign around the pieces [first, last) points ahead; None without any sign."""
    for place in range(first - 1, max(-1, first - 1 - _REACH), -1):
        word = text[pieces.starts[place] : pieces.ends[place]].casefold()
        if word in ".!?":
            break
        if (sign := _sign(word)) is not None:
            return sign
    for place in range(last, min(len(pieces.starts), last + _REACH)):
        word = text[pieces.starts[place] : pieces.ends[place]].casefold()
        if word in ".!?":
            break
        if (sign := _sign(word)) is not None:
            return sign
    return None


def _sign(word: str) -> bool | None:
    if word in _AHEAD:
        return True
    return False if word in _BEHIND or (len(word) > 3 and word.endswith("ed")) else None
