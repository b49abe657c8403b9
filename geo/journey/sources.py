"""Who says it: the source of a statement, by which voices are told apart."""

from geo.journey.origins import is_named
from geo.reading.records import Attestation

Source = tuple[str, ...]


def source_of(attestation: Attestation) -> Source:
    """Return who says it: a named source by name, an unnamed one by its report too; () for the report itself."""
    if not attestation.attributed_to:
        return ()
    name = attestation.attributed_to[0].casefold()
    return (name,) if is_named(attestation.attributed_to[0]) else (attestation.report, name)


def surname_of(source: Source) -> str:
    """Return the name by which a report may call a source again: "nair" for "suresh nair", all of a longer one."""
    words = source[-1].split() if source else [""]
    return words[-1] if len(words) == 2 else " ".join(words)
