"""Independent origins: who first said what reports repeat, and the chain by which each report has it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from geo.reading.records import Attestation
from geo.reports import Report

_WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Telling:
    """How one report comes to say it: the report, the statement, and whom it cites, from the outside in."""

    report: str
    attestation: str
    chain: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """One who said it first, "" for the reports themselves, and the tellings that go back to it."""

    name: str
    tellings: tuple[Telling, ...]

    @property
    def reports(self) -> tuple[str, ...]:
        """The ids of the reports that repeat it, each once."""
        return tuple(dict.fromkeys(telling.report for telling in self.tellings))


def origins(group: Sequence[Attestation], reports: Mapping[str, Report] | None = None) -> tuple[Origin, ...]:
    """Return the origins of statements of one claim, in the order in which they are told.

    Statements have one origin when they cite one named source first, when they repeat one wording, when one report says
    them, and when one report cites the publisher of another one that says so itself.
    """
    if len(group) == 1:
        return (_origin(group),)
    parts: dict[str, _Part] = {}
    for number, attestation in enumerate(group):
        keys = _keys(attestation, reports or {})
        home = next((parts[key] for key in keys if key in parts), _Part([], []))
        home.told.append(number)
        for key in keys:
            home.absorb(key, parts)
    told = sorted({id(part): sorted(part.told) for part in parts.values()}.values())
    return tuple(_origin([group[number] for number in numbers]) for numbers in told)


@dataclass(slots=True)
class _Part:
    """Statements of one origin while it is looked for, by their numbers, and the keys that lead to it."""

    told: list[int]
    keys: list[str]

    def absorb(self, key: str, parts: dict[str, "_Part"]) -> None:
        """Take over the part that a key leads to, if any, with all its keys."""
        other = parts.get(key)
        if other is self:
            return
        taken = [key] if other is None else other.keys
        self.told += [] if other is None else other.told
        self.keys += taken
        parts.update(dict.fromkeys(taken, self))


def _origin(told: Sequence[Attestation]) -> Origin:
    tellings = tuple(Telling(a.report, a.id, tuple(reversed(a.attributed_to))) for a in told)
    named = (name for a in told for name in a.attributed_to[:1] if is_named(name))
    return Origin(next(named, ""), tellings)


def _keys(attestation: Attestation, reports: Mapping[str, Report]) -> tuple[str, ...]:
    """What tells the origin: the innermost named source; else the wording, and who in the report says it."""
    named = next((name for name in attestation.attributed_to if is_named(name)), "")
    if named:
        return (f"name:{_plain(named).removeprefix('the ')}",)
    report = reports.get(attestation.report)
    publisher = _plain(report.publisher).removeprefix("the ") if report is not None else ""
    wording = f"words:{_plain(attestation.quote)}"
    if attestation.attributed_to:
        return wording, f"source:{attestation.report} {_plain(attestation.attributed_to[0])}"
    own = wording, f"report:{attestation.report}"
    return (*own, f"name:{publisher}") if publisher else own


def _plain(words: str) -> str:
    return " ".join(_WORDS.findall(words.casefold()))


def is_named(name: str) -> bool:
    """Return whether a source has a name ("Yonhap", "the Defense Ministry") and is not just "an official"."""
    first, *others = _WORDS.findall(name) or [""]
    return any(word[:1].isupper() for word in others) or (not others and first[:1].isupper())


def corroboration(found: Sequence[Origin]) -> str:
    """Return how often it is told and by how many independently: "5 reports, 2 origins"."""
    reports = len({report for origin in found for report in origin.reports})
    return f"{reports} report{'s' if reports > 1 else ''}, {len(found)} origin{'s' if len(found) > 1 else ''}"
