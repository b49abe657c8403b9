"""Claims: attestations of one proposition, their independent origins, and how each claim stands."""

import re
from collections.abc import Iterable, Sequence
from hashlib import sha256

from geo.gazetteer.place import Place
from geo.journey.records import Claim, Standing
from geo.reading.records import Attestation, Certainty, Motion

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
    groups: dict[tuple[Motion, str], list[Attestation]] = {}
    places: dict[str, Place | None] = {}
    for attestation in attestations:
        place = attestation.place
        key = "" if place is None else place.id
        places[key] = place
        groups.setdefault((attestation.motion, key), []).append(attestation)
    out, against = frozenset(overtaken), frozenset(disputed)
    return tuple(
        _claim(motion, places[key], group, _standing(group, out, against)) for (motion, key), group in groups.items()
    )


def _claim(motion: Motion, place: Place | None, group: Sequence[Attestation], standing: Standing) -> Claim:
    where = "" if place is None else place.id
    return Claim(
        id="claim-" + sha256(f"{motion}|{where}".encode()).hexdigest()[:12],
        motion=motion,
        place=place,
        standing=standing,
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
