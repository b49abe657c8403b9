"""Whether a sentence speaks of the future where it tells a time."""

from geo.reading.times.pieces import Pieces

_AHEAD = frozenset(
    """will shall 'll ll won't would expected due scheduled planned plans plan planning slated intends hopes aims
    postponed delayed rescheduled upcoming expects expect await awaits anticipates might may could should must
    flies leaves departs arrives returns
    sails heads travels visits meets opens begins starts continues resumes ends""".split()
)
_BEHIND = frozenset(
    """was were had did didn't said told took came went left met saw began made gave got held fell flew rode drove ran
    sent kept spent stood brought set has have been since ago""".split()
)
_SAID = frozenset("said says told stated announced claimed reported insisted added".split())
# "Though expected on Sunday, it": what it did instead is known.
_YIELDING = ("though", "although")
_AHEAD_WITH_TO = frozenset("is are am 's going set about".split())
_PLUPERFECT = frozenset(("had", "having", "hadn't", "hadn’t"))
_TO_COME = frozenset("will shall 'll ’ll won't".split())
_NOW = frozenset("is are am 's ’s".split())
_WAS = frozenset("would should".split())
_ARRANGED = (["to"], ["due"], ["expected"], ["scheduled"], ["set"], ["going"])
_CLAUSES = frozenset("that which who whom whose where when while".split())
_MARKS = frozenset(",;:")
_CHAIN = 4
_ASIDE = 5
# What "had" is followed by where it means to own or to hold.
_OWNED = frozenset("a an the no to his her its their our my some any one two three only little few".split())
_REACH = 14
_ENDS = frozenset((".", "!", "?", "\n"))
_MONTH = "May"


def is_to_come(pieces: Pieces, text: str, first: int, last: int) -> bool:
    """Return whether the nearest verb around the pieces speaks of what is to come, seen from the report: "is to"."""
    before, after = _sides(pieces, text, first, last)
    signs = [*((word, before[max(0, i - 1) : i]) for i, word in enumerate(before)), *_followed(after)]
    for word, following in signs:
        if word in _TO_COME or (word in _NOW and following in _ARRANGED):
            return True
        if word in _BEHIND or word in _WAS:
            return False
    return False


def _followed(words: list[str]) -> list[tuple[str, list[str]]]:
    return [(word, words[index + 1 : index + 2]) for index, word in enumerate(words)]


def is_plan_of_then(pieces: Pieces, text: str, first: int, last: int) -> bool:
    """Return whether the nearest verb tells what lay ahead at the time told: "was expected in Lugo on Sunday"."""
    before, after = _sides(pieces, text, first, last)
    signs = [*((word, before[max(0, i - 1) : i]) for i, word in enumerate(before)), *_followed(after)]
    told = next(((word, following) for word, following in signs if word in _BEHIND | _NOW | _TO_COME), None)
    return told is not None and told[0] in ("was", "were") and told[1] in _ARRANGED


def is_told_back(pieces: Pieces, text: str, first: int, last: int) -> bool:
    """Return whether the nearest verb around the pieces stands in the pluperfect."""
    before, after = _sides(pieces, text, first, last)
    for index, word in enumerate(before):
        if word in _PLUPERFECT and not (index and before[index - 1] in _OWNED):
            return True
        if _is_finite(word):
            return not _PLUPERFECT.isdisjoint(before[index + 1 : index + _CHAIN])
    verb = next((i for i, word in enumerate(after) if _is_finite(word) or word in _PLUPERFECT | _CLAUSES), -1)
    return verb >= 0 and after[verb] in _PLUPERFECT and _OWNED.isdisjoint(after[verb + 1 : verb + 2])


def is_reported(pieces: Pieces, text: str, first: int) -> bool:
    """Return whether only "said" has put the past back: "said that it had left", "said, however, that it had"."""
    words = _clause(pieces, text, range(first - 1, max(-1, first - 1 - _REACH), -1))
    clause = _up_to_mark(words)
    opened = len(clause) - 1 if clause[-1:] == ["that"] else -1
    return not _SAID.isdisjoint(clause) or (opened > 0 and not _SAID.isdisjoint(words[opened : opened + _ASIDE]))


def _is_finite(word: str) -> bool:
    return word in _BEHIND or word in _AHEAD or (len(word) > 3 and word.endswith("ed"))


def _sides(pieces: Pieces, text: str, first: int, last: int) -> tuple[list[str], list[str]]:
    """Return the words of the clause on both sides of the pieces, the nearest first, up to a mark."""
    before = _clause(pieces, text, range(first - 1, max(-1, first - 1 - _REACH), -1))
    after = _clause(pieces, text, range(last, min(len(pieces.starts), last + _REACH)))
    return _up_to_mark(before), _up_to_mark(_behind_when(after))


def _behind_when(words: list[str]) -> list[str]:
    """Return the words without a clause on what else happened then: "On Friday, when it rained, he had left"."""
    closed = next((i for i, word in enumerate(words) if i > 1 and word in _MARKS), 0)
    return words[closed:] if words[1:2] == ["when"] and words[0] in _MARKS else words


def _up_to_mark(words: list[str]) -> list[str]:
    return words[: next((index for index, word in enumerate(words) if index and word in _MARKS), len(words))]


def forward_at(pieces: Pieces, text: str, first: int, last: int) -> bool | None:
    """Return whether the nearest sign around the pieces [first, last) points ahead; None without any sign."""
    before = _clause(pieces, text, range(first - 1, max(-1, first - 1 - _REACH), -1))
    sign = _nearest(before, list(reversed(before)))
    if sign is not None:
        return sign
    after = _clause(pieces, text, range(last, min(len(pieces.starts), last + _REACH)))
    return _nearest(after, after)


def _clause(pieces: Pieces, text: str, places: range) -> list[str]:
    """Return the words at the places, up to where the sentence or the paragraph ends, as the cells of a table do."""
    words: list[str] = []
    for place in places:
        spelled = text[pieces.starts[place] : pieces.ends[place]]
        word = "" if spelled == _MONTH else spelled.casefold()
        if word in _ENDS:
            break
        words.append(word)
    return words


def _nearest(order: list[str], words: list[str]) -> bool | None:
    count = len(words)
    for index, word in enumerate(order):
        place = index if order is words else count - 1 - index
        if word.endswith("ed") and place and words[place - 1] == "be":
            continue
        if place and words[place - 1] in _YIELDING and word in _AHEAD:
            return False
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
