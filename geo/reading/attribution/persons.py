"""Which person "he said" and "she said" mean: the last to speak, and no ministry, paper, record or crowd."""

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.reading.attribution.record import Said
from geo.reading.motion.words.tables import words

_PRONOUNS = ("he", "she", "they", "it", "we", "i", "him", "her")
_BODIES = ("organisation", "document", "medium")
_PLURALS = ("s", "men")
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr)\.? (?=$)")
_TITLE_REACH = 8


def person_of(said: Sequence[Said], before: Said | None) -> Said | None:
    """Return the last of the attributions that a person makes, as that person's alone where a body passes it on."""
    for one in reversed(said):
        if _is_person(one.speakers[one.voice]):
            return one
        inner = next((index for index, name in enumerate(one.speakers) if _is_person(name)), None)
        if inner is not None:
            return replace(one, speakers=(one.speakers[inner],), voice=0)
    return before


def _is_person(name: str) -> bool:
    spoken = name.split()
    if name.casefold() in _PRONOUNS or _is_a_paper(spoken):
        return False
    lowers = [word.casefold() for word in _without_body(spoken)]
    head = next((word for word in lowers if word in words("speaker_noun")), "")
    is_crowd = head.endswith(_PLURALS) and not head.endswith("ss")
    return not is_crowd and head not in words("crowd") and words(*_BODIES).isdisjoint(lowers)


def _without_body(spoken: Sequence[str]) -> Sequence[str]:
    """Return a full name without the body it speaks for: "Anna Lund (of the harbour office)"."""
    link = next((i for i, word in enumerate(spoken) if word in words("speaker_link")), len(spoken))
    named = link > 1 and all(word[0].isupper() for word in spoken[:link])
    return spoken[:link] if named else spoken


def _is_a_paper(spoken: Sequence[str]) -> bool:
    """Return whether only an article and names stand there, as in "the Avon Mercury", and no office of a person."""
    named = spoken[0].casefold() == "the" and len(spoken) > 1 and all(word[0].isupper() for word in spoken[1:])
    return named and words("title", "office", "speaker_noun").isdisjoint(word.casefold() for word in spoken[1:])


def called_before(text: str, name: str, offset: int) -> str:
    """Return the words that last name the person before the offset ("Mr. Lund"), or else the name itself."""
    last = name.split()[-1]
    start = text.rfind(last, 0, offset)
    titled = _TITLE.search(text, max(0, start - _TITLE_REACH), start) if start > 0 else None
    return f"{titled.group()}{last}" if titled else name
