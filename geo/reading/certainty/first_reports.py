"""What a sentence takes back itself: "at first it was said that she had left, but", "we wrote ...; that was wrong"."""

import re

from geo.reading.certainty.corrections import CLAIM, LATER, MISTAKE, NOT_THERE, TAKEN_BACK, UNSAID

_AT_FIRST = "(?:initially|originally|wrongly|mistakenly|erroneously|incorrectly|prematurely|at first|at the outset)"
_TOLD = (
    "(?:wrote|written|said|reported|stated|posted|told|claimed|described|wired|cabled|printed|announced|informed"
    "|suggested|maintained|insisted|indicated|listed|(?:had|put)(?= (?:her|him|it|them|the)))"
)
_INTENDED = r"(?:planned|intended|meant|proposed|hoped|wanted|arranged|scheduled|to have|was to|were to)"
_VOICE = (
    r"(?:I|we|this (?:paper|newspaper|journal|weblog|blog|site)"
    r"|our (?:(?:own|last|first|earlier) )?(?:correspondent|reporter|man|post|edition|issue))"
)
_HAVE = "(?:had |have |has )?"
_OWN_MISTAKE = re.compile(
    rf"\b{_VOICE} {_HAVE}(?:{_AT_FIRST}|first) {_TOLD}\b|^{_AT_FIRST},? {_VOICE} {_HAVE}{_TOLD}\b"
    rf"|\b{_VOICE} {_HAVE}{_TOLD}\b[^.;]{{0,80}}? (?:at first|initially|originally|in error|by mistake)\b"
    rf"|\b(?:in|from) (?:my|our|the) (?:first|earlier|original|previous) (?:version|draft|post|edition|list|account)\b"
    rf"|^{_AT_FIRST},? {_VOICE} {_HAVE}(?:meant|intended|planned|hoped|wanted|thought)\b",
    re.IGNORECASE,
)
_FIRST_REPORT = re.compile(
    rf"\b{_AT_FIRST},? {_TOLD}\b|\b{_TOLD} {_AT_FIRST}\b|^{_AT_FIRST},? [^.;]{{0,60}}?\b(?:{_TOLD}|{_INTENDED})\b"
    rf"|\b{_AT_FIRST},? {_INTENDED}\b|\bfirst told [\w’'-]+ that\b"
    r"|^(?:first|early|initial|earlier) (?:reports?|accounts?|versions?|despatch(?:es)?|dispatch(?:es)?|bulletins?)\b"
    r"|\bevery(?:body|one) has \w+ \w+ing\b",
    re.IGNORECASE,
)
_HINTS = (
    *("initial", "original", "wrongly", "mistakenly", "erroneously", "incorrectly", "prematurely", "first", "outset"),
    *("early", "earlier", "previous", "in error", "by mistake", "every"),
)
"""Every own mistake and first report has one of these, which a sentence without one is soon seen to lack."""
_OWN_TELLING = re.compile(rf"\b{_VOICE} {_HAVE}(?:earlier )?{_TOLD}\b", re.IGNORECASE)
_CONTRAST = re.compile(r",? but\b|; |,? (?:although|though|whereas|however|until|before it)\b", re.IGNORECASE)
_TURN = re.compile(
    r"[\s”\"’)]*(?:but|however|in fact|in reality|instead|it later|they later|later|only later|not so|the truth is)\b",
    re.IGNORECASE,
)
_DELAY = re.compile(
    r"\b(?:delayed|postponed|put off|put back|held up|held back|late|not \w+ until|not \w+ till|instead on)\b"
)
_IN_FACT = re.compile(r"[\s”\"’)]*(?:in (?:actual )?fact|in reality|actually|it should have)\b", re.IGNORECASE)
_CORRECTION = re.compile(
    r"\b(?:correction|corrected|corrigend(?:um|a)|erratum|errata|amended)\b[\s.:,–—-]*$", re.IGNORECASE
)
_IT = "(?:it|this|that)"
_UNBELIEVING = r"(?:do not|don['’]t|cannot|can['’]t) (?:believe|credit)"
_MISTOOK = r"(?:mistaken|mistook|misread|misheard|confused|wrong|muddled)"
_WITHDRAWN = re.compile(
    rf"(?:,? but|;) (?:on \w+ )?(?:(?:he|she|it|they|the \w+) )?{_HAVE}{LATER}"
    rf"(?:withdrew|withdrawn|retracted|recanted|took (?:{_IT}|the \w+) back"
    rf"|corrected (?:{_IT}|itself|himself|herself)|puts? {_IT} down to (?:[\w’'-]+ ){{1,3}}?{MISTAKE})\b"
    rf"|(?:,? but|;) (?:that|this) (?:he|she|it|they) {_HAVE}{LATER}(?:withdraws?|withdrew|retracts?|retracted)\b"
    rf"|(?:,? but|;) (?:that|this|the|it|which)(?: \w+)? {UNSAID}\b"
    r"|,? but (?:that|this|the) \w+ (?:has |have |had )?(?:was|were|is|been|proved|turned out)(?: \w+){0,3}? "
    r"(?:in error|wrong|false|mistaken|untrue|incorrect|unfounded|baseless|an error|a mistake)\b"
    rf"|,? (?:and|but) (?:(?:I|we) )?(?:now |hereby )?(?:take {_IT} back|withdraw {_IT})\b"
    rf"|,? (?:but|though|which) (?:I|we) {_UNBELIEVING}(?: {_IT})?(?=\s*[.;,])"
    r"|; I (?:think|believe|suspect|fear) (?:that )?(?:he|she|they)(?: has| have|['’](?:s|ve))? "
    rf"(?:was |were |is |are )?{_MISTOOK}\b"
)
_TELLING = re.compile(rf"\b{_TOLD}(?: [\w’'-]+){{0,4}}? that\b", re.IGNORECASE)
_JOINT = re.compile(r"(?:; |: |\. |,? but )")
_ENTRY = re.compile(
    rf"^(?:an?|the|our|this|that) (?:\w+ )?{CLAIM} (?!of )[^.;]{{3,120}}?"
    rf"(?P<verdict> {UNSAID}\b| (?:was|is) (?:an?|our) (?:\w+ )?{MISTAKE}\b)",
    re.IGNORECASE,
)
_UNFULFILLED = re.compile(
    r"\b(?:(?:was|were) (?:\w+ )?to have|should have|had (?:\w+ )?(?:intended|meant|planned|hoped|wanted|wished) to)\b"
    r"[^.;:]{3,120}?(?=(?:,|;) but\b| but\b)"
    r"|\b(?:which|who|where (?:[\w’'-]+ ){0,2}?[\w’'-]+) "
    r"(?:(?:was|were) (?:\w+ )?to have|should(?: [\w’'-]+){0,2} have)\b[^.;:,]*"
    r"|\bthat should (?:by rights )?have \w+\b[^.;:,]*?(?= (?:was|were|has been|had been) )"
)
_MISLED = re.compile(
    r"\b(?:those|others|anyone|everyone|agencies|papers|newspapers|sites|websites|colleagues|trackers|people)"
    r" (?:who|that|which) (?:had|have|put|placed|place) (?:her|him|it|them|us)\b[^.;(]{3,80}?"
    r"(?= \(| (?:were|was|are|is|have|has|must|may)\b)"
    r"|\bon (?:everybody|everyone|nearly everyone)['’]s (?:map|screen|chart)s?\b[^,.;]*",
    re.IGNORECASE,
)
_SET_RIGHT = re.compile(r";|,? but\b|,? (?:when )?in fact\b|: (?=(?:that|this|those|the|she|he|it|they) )")
_CLAUSE_END = re.compile(r"[.;] ")


def withdrawn_part(sentence: str, before: str, after: str) -> range:
    """Return which part of the sentence takes back what it says, empty when none does; behind it stands what is so.

    Args:
        sentence: the sentence.
        before: the end of the text before it, where "Correction." may stand.
        after: the beginning of the text behind it.
    """
    folded = sentence.casefold()
    is_hinted = any(hint in folded for hint in _HINTS)
    return (
        (_own_mistake(sentence) if is_hinted else range(0))
        or _unfulfilled(sentence)
        or (_first_told(sentence, after) if is_hinted else range(0))
        or _corrected(sentence, before, after)
    )


def retracted_part(sentence: str) -> range:
    """Return which part of what others say the sentence says to have been taken back, empty when none is."""
    end = _retraction(sentence)
    told = _TELLING.search(sentence, 0, end)
    return range(told.end() if told is not None else 0, end)


def _retraction(sentence: str) -> int:
    """Return where the words that take back begin, or 0."""
    withdrawn = _WITHDRAWN.search(sentence)
    if withdrawn is not None:
        return withdrawn.start()
    entry = _ENTRY.search(sentence)
    if entry is not None:
        return entry.start("verdict")
    joints = _JOINT.finditer(sentence)
    return next((joint.start() for joint in joints if _says_not_so(sentence, joint.end())), 0)


def _says_not_so(sentence: str, start: int) -> bool:
    return TAKEN_BACK.match(sentence, start) is not None or NOT_THERE.match(sentence, start) is not None


def _own_mistake(sentence: str) -> range:
    mistake = _OWN_MISTAKE.search(sentence)
    if mistake is None:
        return range(0)
    righted = _SET_RIGHT.search(sentence, mistake.end())
    start = max([0, *(end.end() for end in _CLAUSE_END.finditer(sentence, 0, mistake.start()))])
    return range(start, righted.start() if righted else len(sentence))


def _unfulfilled(sentence: str) -> range:
    """Return the part that tells what was to be and was not, or where others wrongly saw somebody."""
    found = _UNFULFILLED.search(sentence) or _MISLED.search(sentence)
    if found is None or _DELAY.search(sentence, found.end()):
        return range(0)
    return range(found.start(), found.end())


def _first_told(sentence: str, after: str) -> range:
    """Return the part with a first report or plan that a contrast follows: "at first said that ..., but"."""
    first = _FIRST_REPORT.search(sentence)
    if first is None:
        return range(0)
    contrast = _CONTRAST.search(sentence, first.end())
    if contrast is not None:
        return range(0) if _DELAY.search(sentence, contrast.end()) else range(first.start(), contrast.start())
    return range(first.start(), len(sentence)) if _TURN.match(after) else range(0)


def _corrected(sentence: str, before: str, after: str) -> range:
    """Return the report's own telling that a correction opens or "in fact" sets right."""
    own = _OWN_TELLING.search(sentence)
    if own is None or not (_CORRECTION.search(before + sentence[: own.start()]) or _IN_FACT.match(after)):
        return range(0)
    return range(own.start(), len(sentence))
