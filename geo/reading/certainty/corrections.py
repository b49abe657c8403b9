"""What the next sentence takes back: "She had left, we wrote earlier. She had not."."""

import re

_LONGEST = 120
_SUBJECT = r"(?:he|she|it|they|we|that|this)"
_CLAIM = r"(?:report|account|claim|story|version|post|statement|item|tale|news|rumou?r|despatch|message|sighting)"
_NOT = r"(?:had|did|was|were|is|are|has|have|does|do)(?: not| never|n['’]t)(?: so| true| the case)?"
_FALSE = r"(?:is|was|proved|turned out to be) (?:wrong|false|untrue|incorrect|nonsense|a mistake|an error|a lie|not so)"
_LATER = r"(?:since |later |soon |then |promptly |now |quickly |quietly )?"
_RECANTED = r"(?:withdrawn|retracted|recanted|taken back|taken down|deleted|corrected|disowned)"
_UNSAID = rf"(?:has |have |had )?{_LATER}(?:been |was |were |is ){_LATER}{_RECANTED}"
_TAKEN_BACK = re.compile(
    rf"[\s”\"’)]*(?:(?:but|in fact|alas),? )?"
    rf"(?:(?:{_SUBJECT} (?:{_NOT}|{_FALSE})|not so|wrong)\s*[.!;]|(?:nonsense|untrue|not true|rubbish)\s*[.!;:,]"
    rf"|(?:(?:that|this|the) {_CLAIM}|it|that|this) {_UNSAID}\b|there (?:was|is|were) no such (?!thing as)\w+)",
    re.IGNORECASE,
)


def is_taken_back(text: str, end: int) -> bool:
    """Return whether the sentence that begins at `end` says no more than that the one before it is not so."""
    return _TAKEN_BACK.match(text, end, end + _LONGEST) is not None


_AT_FIRST = "(?:initially|originally|wrongly|mistakenly|erroneously|incorrectly|prematurely|at first)"
_TOLD = "(?:wrote|written|said|reported|stated|posted|told you|claimed|described|had|put|wired|cabled|printed)"
_VOICE = (
    r"(?:I|we|this (?:paper|newspaper|journal|weblog|blog|site)"
    r"|our (?:(?:own|last|first|earlier) )?(?:correspondent|reporter|man|post|edition|issue))"
)
_HAVE = "(?:had |have |has )?"
_OWN_MISTAKE = re.compile(
    rf"\b{_VOICE} {_HAVE}{_AT_FIRST} {_TOLD}\b|^{_AT_FIRST},? {_VOICE} {_HAVE}{_TOLD}\b"
    rf"|\b{_VOICE} {_HAVE}{_TOLD}\b[^.;]{{0,80}}? (?:at first|initially|originally|in error|by mistake)\b",
    re.IGNORECASE,
)
_MISTAKE = r"(?:mistake|error|slip|misunderstanding|confusion|misreading|mix-up)"
_WITHDRAWN = re.compile(
    rf"(?:,? but|;) (?:on \w+ )?(?:(?:he|she|it|they|the \w+) )?{_HAVE}{_LATER}"
    r"(?:withdrew|withdrawn|retracted|recanted|took (?:it|that|this) back|corrected (?:itself|himself|herself)"
    rf"|puts? (?:it|that|this) down to (?:[\w’'-]+ ){{1,3}}?{_MISTAKE})\b"
    rf"|(?:,? but|;) (?:that|this) (?:he|she|it|they) {_HAVE}{_LATER}(?:withdraws?|withdrew|retracts?|retracted)\b"
    rf"|(?:,? but|;) (?:that|this|the|it|which)(?: \w+)? {_UNSAID}\b"
    rf"|(?:,? but|;) (?:that|this|it) {_FALSE}\b"
    r"|,? but (?:that|this|the) \w+ (?:has |have |had )?(?:was|were|is|been|proved|turned out)(?: \w+){0,3}? "
    r"(?:in error|wrong|false|mistaken|untrue|incorrect|unfounded|baseless|an error|a mistake)\b"
)
_HELD = (
    r"(?:said|reported|stated|claimed|announced|put about|given out|thought|believed|assumed|understood|feared"
    r"|planned|intended|expected)"
)
_SUPERSEDED = re.compile(
    rf"\b(?:{_AT_FIRST} (?:been )?{_HELD}|{_HELD} {_AT_FIRST}) (?:that|to)\b[^;]{{1,200}}?(?=,? but\b)", re.IGNORECASE
)
_SET_RIGHT = re.compile(r";|,? but\b|,? (?:when )?in fact\b")


def withdrawn_up_to(sentence: str) -> int:
    """Return where what the sentence takes back ends, 0 when it takes nothing back; behind it stands what is so.

    "We initially wrote that", "said that ..., but later withdrew it", "it was at first reported that ..., but".
    """
    mistake = _OWN_MISTAKE.search(sentence)
    if mistake is not None:
        righted = _SET_RIGHT.search(sentence, mistake.end())
        return righted.start() if righted else len(sentence)
    withdrawn = _WITHDRAWN.search(sentence)
    if withdrawn is not None:
        return withdrawn.start()
    superseded = _SUPERSEDED.search(sentence)
    return superseded.end() if superseded else 0
