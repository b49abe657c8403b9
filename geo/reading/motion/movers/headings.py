"""Whom the entries of a log are about, each headed by a name in capitals: "OLGA STAR (Malta, 900 gt). Arrived Leon"."""

import re
from collections.abc import Mapping, Sequence

from geo.reading.records import Mention, Role
from geo.reading.tokens import Tokens

_HEADING = re.compile(r"^([A-Z][A-Z0-9]{2,}(?:[ -][A-Z0-9]{1,20}){0,3})(?: (\([^()\n]{1,80}\)))?\. ", re.MULTILINE)
_DIGIT = re.compile(r"\d")
_SEVERAL = 2


def headed_by(tokens: Tokens, mentions: Sequence[Mention]) -> Mapping[int, str]:
    """Return by where a sentence begins the name that heads its entry, in a log with entries on several movers.

    The name of a place heads no entry on a mover, unless figures tell more of it: "SEVILLE (Malta, 900 gt)".
    """
    places = {m.span.start for m in mentions if m.role is not Role.VESSEL}
    headings = _HEADING.finditer(tokens.text)
    found = [match for match in headings if match.start() not in places or _DIGIT.search(match[2] or "")]
    if len({match[1] for match in found}) < _SEVERAL:
        return {}
    ends = {match.start(): _end_of_line(tokens.text, match.end()) for match in found}
    return {
        sentence.start: match[1]
        for match in found
        for sentence in tokens.sentences
        if match.start() <= sentence.start < ends[match.start()]
    }


def _end_of_line(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end
