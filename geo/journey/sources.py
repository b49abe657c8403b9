"""Who says it: the source of a statement, by which voices are told apart."""

import re

from geo.journey.origins import is_named
from geo.reading.records import Attestation

Source = tuple[str, ...]
_ARTICLES = ("the ", "a ", "an ", "one ", "his ", "her ", "its ", "their ")
_TITLE = re.compile(
    r"(?:mr|mrs|ms|miss|dr|captain|commander|colonel|major|lieutenant|general|admiral|sergeant|inspector|father|sister|"
    r"professor|judge|mayor|minister|president|senator|bishop)\.? (?=\S)"
)


def source_of(attestation: Attestation) -> Source:
    """Return who says it: a named source by name, an unnamed one by its report too; () for the report itself."""
    if not attestation.attributed_to:
        return ()
    name = attestation.attributed_to[0].casefold()
    return (name,) if is_named(attestation.attributed_to[0]) else (attestation.report, name)


def surname_of(source: Source) -> str:
    """Return the name by which a report may call a source again: "nair" for "suresh nair", all of an office's one.

    What a person is called besides says nothing: "zsofia lakatos of the charity open door", "the captain, rosa quispe".
    """
    words = _person(source[-1]).split() if source else [""]
    return words[-1] if len(words) == 2 else " ".join(words)


def _person(name: str) -> str:
    """The name without the office before or behind it; an office alone stays whole."""
    first, *others = re.split(r", | of ", name, maxsplit=1)
    if not first.startswith(_ARTICLES):
        return _TITLE.sub("", first)
    behind = others[0] if others and f"{first}, " in name else ""
    return name if not behind or behind.startswith(_ARTICLES) else behind
