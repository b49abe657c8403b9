"""Who travels together: a ship in one report and its passenger in another are one mover's journey."""

from collections.abc import Iterable, Mapping
from datetime import timedelta

from geo.dates import Interval
from geo.reading.records import Attestation, Motion

SHARED_PLACES = 2
"""Two people may leave one town on one day by chance; that they do so twice is not taken for chance."""
LONGEST_MOMENT = timedelta(hours=48)
Dated = dict[tuple[Motion, str], dict[Interval, set[str]]]
"""By motion and place, the times that are told, each with the reports that tell it."""


def companions(attestations: Iterable[Attestation], names: Mapping[str, str]) -> frozenset[str]:
    """Return the movers that travel with the first: other reports have them make the same movements at the same times.

    Args:
        attestations: the statements of all loaded reports.
        names: the name that each name goes by, the mover that most is told of first.
    """
    main = next(iter(names.values()), "")
    if len(set(names.values())) < 2:
        return frozenset()
    told: dict[str, Dated] = {}
    for attestation in attestations:
        place, time = attestation.place, attestation.when
        if attestation.mover in names and place is not None and time is not None and _is_moment(time):
            movements = told.setdefault(names[attestation.mover], {})
            movements.setdefault((attestation.motion, place.id), {}).setdefault(time, set()).add(attestation.report)
    own = told.pop(main, {})
    return frozenset(name for name, others in told.items() if len(_shared(own, others)) >= SHARED_PLACES)


def _is_moment(time: Interval) -> bool:
    if time.earliest is None or time.latest is None:
        return False
    return time.latest - time.earliest <= LONGEST_MOMENT


def _shared(own: Dated, others: Dated) -> set[str]:
    """The places of which two reports tell the same movement at a time that may be the same, one of each mover."""
    return {
        place
        for (motion, place), times in others.items()
        for time, reports in times.items()
        for known, tellers in own.get((motion, place), {}).items()
        if time.overlaps(known) and len(reports | tellers) > 1
    }
