"""What the next sentence takes back: "She had left, we wrote earlier. She had not."."""

import re

_LONGEST = 80
_SUBJECT = r"(?:he|she|it|they|we|that|this)"
_NOT = r"(?:had|did|was|were|is|are|has|have|does|do)(?: not| never|n['’]t)(?: so| true| the case)?"
_FALSE = r"(?:is|was|proved|turned out to be) (?:wrong|false|untrue|incorrect|nonsense|a mistake|an error|a lie|not so)"
_TAKEN_BACK = re.compile(
    rf"[\s”\"’)]*(?:(?:but|in fact|alas),? )?"
    rf"(?:(?:{_SUBJECT} (?:{_NOT}|{_FALSE})|not so|wrong)\s*[.!;]|(?:nonsense|untrue|not true|rubbish)\s*[.!;:,])",
    re.IGNORECASE,
)


def is_taken_back(text: str, end: int) -> bool:
    """Return whether the sentence that begins at `end` says no more than that the one before it is not so."""
    return _TAKEN_BACK.match(text, end, end + _LONGEST) is not None


_OWN_MISTAKE = re.compile(
    r"\b(?:I|[Ww]e) (?:had |have )?(?:initially|originally|wrongly|mistakenly|erroneously|at first) "
    r"(?:wrote|said|reported|stated|posted|told you|claimed)\b"
)
_WITHDRAWN = re.compile(
    r",? but (?:(?:he|she|it|they|the \w+) )?(?:has |have |had )?(?:since |later |soon |then |promptly )?"
    r"(?:withdrew|withdrawn|retracted|recanted|took (?:it|that|this) back|corrected (?:itself|himself|herself))\b"
    r"|,? but (?:that|this|the) \w+ (?:has |have |had )?(?:was|were|is|been|proved|turned out)(?: \w+){0,3}? "
    r"(?:in error|wrong|false|mistaken|untrue|incorrect|unfounded|baseless|an error|a mistake)\b"
)


def is_withdrawn(sentence: str) -> bool:
    """Return whether the sentence takes back what it tells: "we initially wrote that", ", but later withdrew it"."""
    return _OWN_MISTAKE.search(sentence) is not None or _WITHDRAWN.search(sentence) is not None
