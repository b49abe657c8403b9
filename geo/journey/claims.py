"""Claims: attestations of one proposition, their independent origins, and how each claim stands."""

import re
from collections.abc import Iterable, Sequence
from hashlib import sha256

from geo.journey.records import Claim, Standing
from geo.reading.records import Attestation, Certainty

_WORDS = re.compile(r"\w+")


def claims(
    attestations: Sequence[Attestation], overtaken: Iterable[str] = (), disputed: Iterable[str] = ()
) -> tuple[Claim, ...]:
    """Return the claims, in the order in which they are first told.

    Args:
        attestations: the statements of the journey.
        overtaken: ids of those that later statements overtake.
        disputed: ids of those that cannot hold beside the rest.
    """
    groups: dict[tuple[str, str], list[Attestation]] = {}
    for attestation in attestations:
        place = "" if attestation.place is None else attestation.place.id
        groups.setdefault((attestation.motion, place), []).append(attestation)
    out, against = frozenset(overtaken), frozenset(disputed)
    return tuple(_claim(group, out, against) for group in groups.values())


def _claim(group: Sequence[Attestation], overtaken: frozenset[str], disputed: frozenset[str]) -> Claim:
    first = group[0]
    where = "" if first.place is None else first.place.id
    return Claim(
        id="claim-" + sha256(f"{first.motion}|{where}".encode()).hexdigest()[:12],
        motion=first.motion,
        place=first.place,
        standing=_standing(group, overtaken, disputed),
        attestations=tuple(a.id for a in group),
        origins=origins(group),
    )


def _standing(group: Sequence[Attestation], overtaken: frozenset[str], disputed: frozenset[str]) -> Standing:
    ids = {attestation.id for attestation in group}
    certainties = {attestation.certainty for attestation in group}
    if ids <= overtaken:
        return Standing.OVERTAKEN
    if ids & disputed or (Certainty.DENIED in certainties and len(certainties) > 1):
        return Standing.DISPUTED
    if certainties == {Certainty.DENIED}:
        return Standing.DENIED
    if Certainty.REPORTED not in certainties:
        return Standing.EXPECTED if Certainty.EXPECTED in certainties else Standing.SPECULATED
    return Standing.AGREED if len(origins(group)) > 1 else Standing.SINGLE


def origins(group: Sequence[Attestation]) -> tuple[tuple[str, ...], ...]:
    """Return the report ids by origin: those that cite one named source, or repeat one wording, are one."""
    found: dict[str, list[str]] = {}
    for attestation in group:
        found.setdefault(origin_key(attestation), []).append(attestation.report)
    return tuple(tuple(dict.fromkeys(reports)) for reports in found.values())


def origin_key(attestation: Attestation) -> str:
    """Return what tells the origin of a statement: the innermost named source that it cites, else its wording."""
    named = next((name for name in attestation.attributed_to if is_named(name)), "")
    return _plain(named).removeprefix("the ") if named else _plain(attestation.quote)


def _plain(words: str) -> str:
    return " ".join(_WORDS.findall(words.casefold()))


def is_named(name: str) -> bool:
    """Return whether a source has a name ("Yonhap", "the Defense Ministry") and is not just "an official"."""
    first, *others = _WORDS.findall(name) or [""]
    return any(word[:1].isupper() for word in others) or (not others and first[:1].isupper())
