"""Who moves: the names that mean one mover, and whose journey is told."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from geo.errors import UnknownNameError
from geo.journey.companions import companions
from geo.journey.names import is_description, is_indefinite, name_key, same_mover, words_in
from geo.reading.records import Attestation, Reading


def mover_names(readings: Sequence[Reading]) -> Mapping[str, str]:
    """Return for each name of a mover the name it goes by: the most told of those that may mean the same.

    A description goes by the name of the mover that most is told of, and so does whoever travels with that mover. The
    names come in the order of how much is told: in how many reports, then in how many statements; whoever is only
    described or mentioned in passing comes last.
    """
    told = [a for reading in readings for a in reading.attestations if a.journey and a.mover]
    names = _by_name(told)
    together = companions(readings, names)
    main = next(iter(names.values()), "")
    known = _best_known([main, *(name for name in names.values() if name in together)], readings)
    return {name: known if other in together or other == main else other for name, other in names.items()}


def _by_name(attestations: Iterable[Attestation]) -> Mapping[str, str]:
    told: Counter[str] = Counter()
    reports: dict[str, set[str]] = {}
    for attestation in attestations:
        told[attestation.mover] += 1
        reports.setdefault(attestation.mover, set()).add(attestation.report)
    known: dict[str, str] = {}
    for name in sorted(told, key=lambda n: (is_indefinite(n), is_description(n), -len(reports[n]), -told[n], n)):
        mains = dict.fromkeys(known.values())
        described = next(iter(mains), name) if is_description(name) else name
        known[name] = next((main for main in mains if same_mover(main, name)), described)
    return known


def _best_known(names: Sequence[str], readings: Sequence[Reading]) -> str:
    """Return the proper name that most reports have in their title or text, the first of those."""
    several = list(dict.fromkeys(names))
    if len(several) < 2:
        return several[0]
    keys, reports = [name_key(name) for name in several], Counter[int]()
    for reading in readings:
        words = words_in(f"{reading.report.title} {reading.report.text}")
        reports.update(index for index, key in enumerate(keys) if key <= words)
    return several[max(range(len(several)), key=lambda index: (not several[index].islower(), reports[index], -index))]


def choose_mover(names: Mapping[str, str], wanted: str | None) -> tuple[str, tuple[str, ...]]:
    """Return the mover whose journey is told, and the other movers, most told first.

    Args:
        names: the name that each name goes by, as `mover_names` gives them.
        wanted: the mover asked for, None to take the one that most is told of.

    Raises:
        UnknownNameError: when nobody goes by the name asked for.
    """
    ranked = list(dict.fromkeys(names.values()))
    chosen = _wanted(names, wanted) if wanted else next(iter(ranked), "")
    return chosen, tuple(name for name in ranked if name != chosen)


def _wanted(names: Mapping[str, str], wanted: str) -> str:
    for matches in (lambda name: name.casefold() == wanted.casefold(), lambda name: same_mover(name, wanted)):
        for name, main in names.items():
            if matches(name):
                return main
    known = ", ".join(dict.fromkeys(names.values())) or "nobody"
    raise UnknownNameError(f"No movement statement names this mover; the reports tell of {known}: {wanted!r}")
