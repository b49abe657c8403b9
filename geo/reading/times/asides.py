"""Times told aside: the story does not go on from them."""

import re

from geo.reading.times.lexicon import SYMBOLS
from geo.reading.times.match import Found
from geo.reading.times.pieces import Pieces

_BRACKET_REACH = 12
_BRACKETS = (SYMBOLS["OPEN"], SYMBOLS["CLOSE"])
_REACH = 70
_SAID = """said says told announced denied confirmed reported stated declared insisted claimed acknowledged added
    admitted conceded explained maintained wrote tweeted posted testified warned heard learned learnt revealed disclosed
    recalled recounted related argued alleged asserted noted remarked complained swore pleaded ruled printed"""
_SAYING = "|".join(_SAID.split())
# "said on", "said in Lugo on", "told reporters late on": what was said stands behind it, and happened when it may.
_SAID_BEFORE = re.compile(
    rf"\b(?:{_SAYING})(?: (?:in|at|from) [^\W\d_][\w-]*| reporters| journalists)?(?: late| early)?(?: on)? $"
)
_SAID_BEHIND = re.compile(rf" (?:{_SAYING})\b")
# Told in place of another: "and not, as the agencies have it, at half past seven", "rather than on Monday".
_REJECTED = re.compile(
    r"\b(?:not|rather than|instead of)(?:,[^,.;:\n]{1,60},)?(?: (?:at|on|by|in|around|about|until))?(?: the)? ?$"
)
_RELATIVE = re.compile(r"\b(?:who|which|whose)\b[^,.;:\n]*$")
# "The first convoy since Saturday's earthquake", "hurt in last week's raid": which event it was, told in passing.
_OF_EVENT = re.compile(r"[a-z0-9],? (?:since|after|before|following|in|of|by|from|despite|over|than)(?: the)? $")
_OWNING = re.compile(r"['’]s? [a-z]")
# "The guns that rolled by on Wednesday had nothing to do with it": which guns they were.
_WHICH_ONE = re.compile(r"[A-Z][^,.;:\n]{1,60} (?:that|which|who|whom) [a-z][^,.;:\n]*$")
# "The first there since the war began in May": the clause only tells since when.
_SINCE = re.compile(r"\bsince [^,.;:\n]*[^\W\d_]{2}[^,.;:\n]* (?:on|in|at) (?:the )?$")
# "The plane that had been waiting since Tuesday left": the clause tells which one, and what it did is later.
_SINCE_THEN = re.compile(r"\b(?:that|who|which)\b[^,.;:\n]*\bsince(?: (?:about|early|late|at|on|the))* $")
# "Our reporter, who boarded in Lugo on Friday, says": who it is that speaks.
_SPEAKS_BEHIND = re.compile(rf", (?:has |had |have )?(?:{_SAYING}|says?|tells?|writes?|reports?|recalls?|thinks?)\b")
_VERB_BEHIND = re.compile(r" (?:is|are|was|were|has|have|had|did|does|will|would|may|might|could|can|[a-z]+ed)\b")
# "Concerning the suspect, born 1974", "the ferry, built in 1998": what this counts from is not when anybody moved.
_ORIGIN = re.compile(r"\b(?:(?:born|b\.)(?: on)?|(?:born|built|founded|established|commissioned|christened) in) $")


def tells_origin(text: str, start: int) -> bool:
    """Return whether the time only tells how old somebody or something is: no year is counted from it."""
    return bool(_ORIGIN.search(text[max(0, start - _REACH) : start]))


def is_aside(found: Found, pieces: Pieces, text: str, *, looks_back: bool) -> bool:
    """Return whether the time stands in brackets, is rejected, tells when something was said, or is only background.

    Background is the pluperfect of a relative clause: "The envoy, who had flown in on Monday, left at 7.15".
    """
    start, end = pieces.starts[found.first], pieces.ends[found.last - 1]
    before = text[max(0, start - _REACH) : start]
    if in_brackets(found.first, pieces) or _REJECTED.search(before) or _is_passing(before, text, end):
        return True
    if not found.meaning.has_time and (_SAID_BEFORE.search(before) or _SAID_BEHIND.match(text, end)):
        return True
    if _SINCE.search(before) or _SINCE_THEN.search(before):
        return True
    return (looks_back or bool(_SPEAKS_BEHIND.match(text, end))) and bool(_RELATIVE.search(before))


def _is_passing(before: str, text: str, end: int) -> bool:
    """Return whether the time only tells which one is meant, by an event of that day or by what it did then."""
    if _OWNING.match(text, end):
        return bool(_OF_EVENT.search(before))
    return bool(_VERB_BEHIND.match(text, end) and _WHICH_ONE.search(before))


def in_brackets(first: int, pieces: Pieces) -> bool:
    """Return whether a bracket opens before the piece and does not close before it."""
    opened, closed = (pieces.symbols.rfind(mark, max(0, first - _BRACKET_REACH), first) for mark in _BRACKETS)
    return opened > closed
