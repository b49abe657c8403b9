"""What the next sentence takes back: "She had left, we wrote earlier. She had not."."""

import re

_LONGEST = 160
_SUBJECT = r"(?:he|she|it|they|we|I|that|this|which)"
CLAIM = (
    r"(?:report|account|claim|story|version|post|statement|item|tale|news|rumou?r|despatch|dispatch|message|sighting"
    r"|allegation|assertion|suggestion|entry|telegram|announcement|notice)s?"
)
_NOT = r"(?:had|did|was|were|is|are|has|have|does|do)(?: not| never|n['’]t)(?: so| true| the case)?"
_TO_BE = r"(?:is|was|were|are|has been|have been|had been|proved|proved to be|turned out to be)"
_QUITE = r"(?:(?:quite|plainly|simply|entirely|wholly|all|both|clearly|just) )?"
MISTAKE = r"(?:mistake|error|slip|misunderstanding|confusion|misreading|mix-up)"
_UNTRUE = (
    r"(?:wrong|false|untrue|incorrect|mistaken|misinformed|misled|inaccurate|nonsense|fiction|invention|rubbish"
    r"|in error|(?:a|an|my|our|his|her|their|somebody['’]s|someone['’]s) (?:\w+ )?"
    rf"(?:{MISTAKE}|lie|guess|invention|fabrication|hoax)"
    r"|unfounded|baseless|groundless|without (?:any )?(?:foundation|basis|substance)|not so|not true|not the case)"
)
_CLOSED = r"(?=\s*[.!;:,)]| (?:and|for|made|on (?:my|our|his|her|their) part|of (?:mine|ours))\b)"
LATER = r"(?:since |later |soon |then |promptly |now |quickly |quietly )?"
_RECANTED = (
    r"(?:withdrawn|retracted|recanted|taken back|taken down|deleted|corrected|disowned|struck out|struck off|removed"
    r"|expunged|disproved|refuted|disavowed|cancelled)"
)
UNSAID = rf"(?:has |have |had )?{LATER}(?:been |was |were |is ){LATER}{_RECANTED}"
_IT = rf"(?:it|this|that|these|both|all (?:of )?this|all that|the {CLAIM}|any such thing|any such \w+)"
_DENY = (
    r"(?:den(?:y|ies|ied)|rejects?|rejected|dismiss(?:es|ed)?|disputes?|disputed|disowns?|disowned|rubbish(?:es|ed)"
    r"|refutes?|refuted|contradicts?|contradicted|repudiates?|repudiated|scouts|scouted|ridicules?|ridiculed)"
)
_DISBELIEF = (
    r"(?:I|we) (?:"
    r"(?:do not|don['’]t|cannot|can['’]t|did not|didn['’]t) (?:believe|buy|credit|accept)"
    r" (?:it|this|that|him|her|them|a word)"
    r"|\w+ (?:that|this|it|so)\b[^.;:]{0,50}? and (?:now )?(?:take|withdraw) (?:it|this|that)"
    r"|(?:now )?take (?:it|that|this) back|(?:now )?withdraw (?:it|that|this|the)|regret the (?:error|mistake))\b"
)
_NO_SUCH = (
    r"(?:there (?:was|is|were) no such (?!thing as)\w+|no such \w+ (?:was|were|took|had|has|ever|exists|happened)\b"
    r"|nothing of the (?:sort|kind)\b|there (?:is|was) (?:no truth|nothing) in (?:it|this|that)\b"
    r"|(?:that|this|it) never happened|not a word of (?:it|this|that) (?:is|was) true)"
)
_OPENING = r"[”\"’)]*\s*(?:(?:but|in fact|alas|yet|sorry|apologies)[:,]? )?"
TAKEN_BACK = re.compile(
    rf"(?:{_SUBJECT} {_NOT}\s*[.!;:]|{_SUBJECT} {_TO_BE} {_QUITE}{_UNTRUE}{_CLOSED}|(?:not so|wrong)\s*[.!;]"
    rf"|(?:nonsense|untrue|not true|rubbish)\s*[.!;:,]"
    rf"|(?:(?:that|this|the|his|her|their|our|my) {CLAIM}|it|that|this) {UNSAID}\b"
    rf"|(?:that|this|the|his|her|their|our|my|both) {CLAIM} {_TO_BE} {_QUITE}{_UNTRUE}{_CLOSED}"
    rf"|{_NO_SUCH}|{_DISBELIEF})",
    re.IGNORECASE,
)
_NEXT = re.compile(rf"{_OPENING}(?=\w)", re.IGNORECASE)
_REJECTED = re.compile(
    rf"(?:(?:[\w’'-]+,? ){{1,8}}?{_DENY} {_IT}(?: \w+ly| outright)?(?=\s*[.!;:,])"
    rf"|(?:[\w’'-]+ ){{1,6}}?(?:calls?|called|described) (?:it|this|that) (?:as )?(?:pure |sheer )?{_UNTRUE}\b)",
    re.IGNORECASE,
)
_CALL = (
    r"(?:call(?:ed)?|go|gone|went|stop(?:ped)?|land(?:ed)?|put in|come|came|been|halt(?:ed)?|sail(?:ed)?|pass(?:ed)?"
    r"|set foot)"
)
_DID_NOT = r"(?:did not|didn['’]t|never|had not|hadn['’]t|had never|has never)"
NOT_THERE = re.compile(
    rf"(?:he|she|it|they|we|the \w+) (?:{_DID_NOT} (?:once )?{_CALL}"
    rf"(?: in)? (?:there|here|that way|at all)|(?:was not|wasn['’]t|were not|weren['’]t|was never|were never) there"
    rf"(?: at all)?|(?:was|were) nowhere near(?: it| there)?)\s*[.!;:,]",
    re.IGNORECASE,
)
_REQUEST = r"(?:request|demand|plan|application|offer|idea|proposal)"
_REFUSED = re.compile(
    r"[\s”\"’)]*(?:but )?"
    r"(?:(?:[\w’'-]+ ){1,4}?(?:said no|refused|declined|would not hear of it|vetoed (?:it|this|that))"
    rf"|(?:he|she|it|they|this|that|both|permission|leave|clearance|the {_REQUEST}) (?:was|were|has been|had been)"
    r" (?:refused|rejected|denied|turned down|turned away|vetoed|dropped|abandoned|rebuffed|not pursued|not granted"
    r"|given up)|nothing came of (?:it|this|that)|(?:it|this|that) came to nothing)\s*[.!;:,]",
    re.IGNORECASE,
)


def is_taken_back(text: str, end: int) -> bool:
    """Return whether the sentence that begins at `end` says no more than that the one before it is not so."""
    return _next_is(TAKEN_BACK, text, end)


def is_contradicted(text: str, end: int) -> bool:
    """Return whether the sentence that begins at `end` says that who others saw somewhere was not there."""
    return _next_is(NOT_THERE, text, end)


def is_rejected(text: str, end: int) -> bool:
    """Return whether the sentence that begins at `end` says that somebody rejects what is alleged."""
    return _next_is(_REJECTED, text, end)


def is_refused(text: str, end: int) -> bool:
    """Return whether the sentence that begins at `end` says that what was wished for was not granted."""
    return _REFUSED.match(text, end, end + _LONGEST) is not None


def _next_is(pattern: re.Pattern[str], text: str, end: int) -> bool:
    opening = _NEXT.match(text, end, end + _LONGEST)
    return opening is not None and pattern.match(text, opening.end(), end + _LONGEST) is not None
