"""The paper whose report it is, by its own name or part of it: "she told the Mercury" in the Avon Mercury."""

import re

_WORD = re.compile(r"[^\W_]+")
_KINDS = frozenset({"agency", "paper", "newspaper", "magazine", "weekly", "daily", "newsletter", "blog", "station"})

_WIRES = frozenset({"agency", "wire", "press", "service", "cable"})


def is_own_paper(name: str, publisher: str) -> bool:
    """Return whether the name means the publisher: its own words, or the kind of paper that it calls itself."""
    own = _words(publisher)
    called = _words(name)
    if name.casefold().startswith(("our ", "this ")) and called <= _KINDS:
        return True
    if called == {"agency"} and not own.isdisjoint(_WIRES):
        return True
    return bool(own) and called <= own


def _words(name: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _WORD.findall(name)) - {"the", "a", "this", "our"}
