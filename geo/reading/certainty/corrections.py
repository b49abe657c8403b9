"""What the next sentence takes back: "She had left, we wrote earlier. She had not."."""

import re

_LONGEST = 80
_SUBJECT = r"(?:he|she|it|they|we|that|this)"
_NOT = r"(?:had|did|was|were|is|are|has|have|does|do)(?: not| never|n['’]t)(?: so| true| the case)?"
_FALSE = r"(?:is|was|proved|turned out to be) (?:wrong|false|untrue|incorrect|nonsense|a mistake|an error|a lie|not so)"
_TAKEN_BACK = re.compile(
    rf"[\s”\"’)]*(?:(?:but|in fact|alas),? )?(?:{_SUBJECT} (?:{_NOT}|{_FALSE})|not so|wrong)\s*[.!;]",
    re.IGNORECASE,
)


def is_taken_back(text: str, end: int) -> bool:
    """Return whether the sentence that begins at `end` says no more than that the one before it is not so."""
    return _TAKEN_BACK.match(text, end, end + _LONGEST) is not None
