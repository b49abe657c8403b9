"""Whether a sentence speaks of the future where it tells a time."""

from geo.reading.times.pieces import Pieces

_AHEAD = frozenset(
    """will shall 'll ll won't would expected due scheduled planned plans plan planning slated intends hopes aims
    postponed delayed rescheduled upcoming expects might may could should must flies leaves departs arrives returns
    sails heads travels visits meets opens begins starts continues resumes ends""".split()
)
_BEHIND = frozenset(
    """was were had did didn't said told took came went left met saw began made gave got held fell flew rode drove ran
    sent kept spent stood brought set has have been since ago""".split()
)
_AHEAD_WITH_TO = frozenset("is are am 's going set about".split())
_REACH = 14
_MONTH = "May"


def forward_at(pieces: Pieces, text: str, first: int, last: int) -> bool | None:
    """Return whether the nearest sign around the pieces [first, last) points ahead; None without any sign."""
    before = _clause(pieces, text, range(first - 1, max(-1, first - 1 - _REACH), -1))
    sign = _nearest(before, list(reversed(before)))
    if sign is not None:
        return sign
    after = _clause(pieces, text, range(last, min(len(pieces.starts), last + _REACH)))
    return _nearest(after, after)


def _clause(pieces: Pieces, text: str, places: range) -> list[str]:
    words: list[str] = []
    for place in places:
        spelled = text[pieces.starts[place] : pieces.ends[place]]
        word = "" if spelled == _MONTH else spelled.casefold()
        if word in (".", "!", "?"):
            break
        words.append(word)
    return words


def _nearest(order: list[str], words: list[str]) -> bool | None:
    count = len(words)
    for index, word in enumerate(order):
        place = index if order is words else count - 1 - index
        if word.endswith("ed") and place and words[place - 1] == "be":
            continue
        if (sign := _sign(word, words[place + 1 : place + 3])) is not None:
            return sign
    return None


def _sign(word: str, following: list[str]) -> bool | None:
    if word in _AHEAD_WITH_TO:
        if "to" in following:
            return True
        if word in ("is", "are") and following and following[0].endswith("ing"):
            return True
    if word in _AHEAD:
        return True
    return False if word in _BEHIND or (len(word) > 3 and word.endswith("ed")) else None
