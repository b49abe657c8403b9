"""Independent origins: who first said what reports repeat, and the chain by which each report has it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import networkx as nx

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

    Statements have one origin when they cite one named source first, when they repeat one wording, or when one report
    cites the publisher of another one that says so itself.
    """
    if len(group) == 1:
        return (_origin(group),)
    graph: nx.Graph[int | str] = nx.Graph()
    for number, attestation in enumerate(group):
        graph.add_edges_from((number, key) for key in _keys(attestation, reports or {}))
    parts = (sorted(node for node in part if isinstance(node, int)) for part in nx.connected_components(graph))
    return tuple(_origin([group[number] for number in part]) for part in sorted(parts))


def _origin(told: Sequence[Attestation]) -> Origin:
    tellings = tuple(Telling(a.report, a.id, tuple(reversed(a.attributed_to))) for a in told)
    named = (name for a in told for name in a.attributed_to[:1] if is_named(name))
    return Origin(next(named, ""), tellings)


def _keys(attestation: Attestation, reports: Mapping[str, Report]) -> tuple[str, ...]:
    """What tells the origin: the innermost named source; else the wording, and the paper that prints it."""
    named = next((name for name in attestation.attributed_to if is_named(name)), "")
    if named:
        return (f"name:{_plain(named).removeprefix('the ')}",)
    report = reports.get(attestation.report)
    publisher = _plain(report.publisher).removeprefix("the ") if report is not None else ""
    wording = f"words:{_plain(attestation.quote)}"
    return (wording, f"name:{publisher}") if publisher and not attestation.attributed_to else (wording,)


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
