"""Who moves: the names that mean one mover, and whose journey is told."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from geo.errors import UnknownNameError
from geo.journey.companions import companions
from geo.journey.names import is_description, is_indefinite, last_word, same_mover, words_of
from geo.reading.records import Attestation, Reading


def mover_names(readings: Sequence[Reading]) -> Mapping[str, str]:
    """Return for each name of a mover the name it goes by: the most told of those that may mean the same.

    A description goes by the name of the mover that most is told of, and so does whoever travels with that mover. The
    names come in the order of how much is told: in how many reports, then in how many statements; whoever is only
    described or mentioned in passing comes last. Where most reports only describe the mover and do not know the name
    that one of them has, all go by the description.
    """
    told = [a for reading in readings for a in reading.attestations if a.journey and a.mover]
    known = _known(dict.fromkeys(a.mover for a in told), readings)
    names = _by_name(told, known)
    together = companions(readings, names)
    main = next(iter(names.values()), "")
    own = [name for name, other in names.items() if other in together or other == main]
    best = _best_known(own, main, readings, known)
    return {name: best if name in own else other for name, other in names.items()}


def _known(names: Iterable[str], readings: Sequence[Reading]) -> Mapping[str, int]:
    """Return how many reports know each name: they tell of it, or have its last word and tell of nobody else by it."""
    known: Counter[str] = Counter(dict.fromkeys(names, 0))
    for reading in readings:
        text = words_of(reading.report)
        told = {a.mover for a in reading.attestations if a.journey}
        others = {a.mover for a in reading.attestations} - told
        known.update(name for name in known if name in told or (last_word(name) in text and name not in others))
    return known


def _by_name(attestations: Iterable[Attestation], spread: Mapping[str, int]) -> Mapping[str, str]:
    told: Counter[str] = Counter()
    reports: dict[str, set[str]] = {}
    for attestation in attestations:
        told[attestation.mover] += 1
        reports.setdefault(attestation.mover, set()).add(attestation.report)
    known: dict[str, str] = {}
    order = {n: (is_indefinite(n), is_description(n), -len(reports[n]), -spread[n], -told[n], n) for n in told}
    for name in sorted(told, key=lambda name: order[name]):
        mains = dict.fromkeys(known.values())
        described = next(iter(mains), name) if is_description(name) else name
        known[name] = next((main for main in mains if same_mover(main, name)), described)
    return known


def _best_known(own: Sequence[str], main: str, readings: Sequence[Reading], known: Mapping[str, int]) -> str:
    """Return the proper name that most reports know, not in capitals, or the description that most go by."""
    proper = [name for name in dict.fromkeys((main, *own)) if name and not name.islower()]
    best = max(proper, key=lambda name: (known[name], not name.isupper()), default=main)
    described = Counter(name for reading in readings for name in {a.mover for a in reading.attestations if a.journey})
    usual = max(filter(is_description, own), key=lambda name: described[name], default=best)
    return usual if 2 * known.get(best, 0) < len(readings) else best


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
