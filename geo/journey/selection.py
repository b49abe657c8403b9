"""Which statements are looked at: one mover's, of this journey, and let through by the view."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from geo.errors import UnknownNameError
from geo.journey.movers import choose_mover, mover_names
from geo.journey.records import SpeakerCount
from geo.reading.records import Attestation, Quantity, Reading
from geo.view import View


@dataclass(frozen=True, slots=True)
class Selection:
    """The mover, the others, the readings and statements in view, and who says how many of all that were read."""

    mover: str
    other_movers: tuple[str, ...]
    readings: tuple[Reading, ...]
    attestations: tuple[Attestation, ...]
    quantities: tuple[Quantity, ...]
    speakers: tuple[SpeakerCount, ...]


def select(readings: Sequence[Reading], view: View) -> Selection:
    """Return what the view lets through; UnknownNameError when it names a report or mover that is not there."""
    every = [attestation for reading in readings for attestation in reading.attestations]
    names = mover_names(readings)
    mover, others = choose_mover(names, view.mover)
    shown = _in_view(readings, view)
    own = {name for name, main in names.items() if main == mover} | {""}
    told = (a for reading in shown for a in reading.attestations)
    return Selection(
        mover=mover,
        other_movers=others,
        readings=shown,
        attestations=tuple(a for a in told if a.journey and a.mover in own and _spoken_by(a, view)),
        quantities=tuple(quantity for reading in shown for quantity in reading.quantities),
        speakers=speaker_counts(readings, (a for a in every if a.mover in own)),
    )


def _in_view(readings: Sequence[Reading], view: View) -> tuple[Reading, ...]:
    known = dict.fromkeys(reading.report.id for reading in readings)
    wanted_ids = frozenset(view.reports or ())
    for wanted in view.reports or ():
        if wanted not in known:
            raise UnknownNameError(f"No report has this id; the ids are {', '.join(known) or 'none'}: {wanted!r}")
    chosen = (reading for reading in readings if view.reports is None or reading.report.id in wanted_ids)
    return tuple(reading for reading in chosen if _published_by(reading, view))


def _published_by(reading: Reading, view: View) -> bool:
    if view.as_of is None:
        return True
    published = reading.report.published
    anchors = [a.anchored.first_day for a in reading.attestations if a.anchored is not None]
    known = published or min(anchors, default=None)
    return known is None or known <= view.as_of


def _spoken_by(attestation: Attestation, view: View) -> bool:
    return view.speakers is None or speaker(attestation) in view.speakers


def speaker(attestation: Attestation) -> str:
    """Return who said it, the innermost of the chain; "" when the report itself does, naming no one."""
    return attestation.attributed_to[0] if attestation.attributed_to else ""


def speaker_counts(readings: Iterable[Reading], attestations: Iterable[Attestation]) -> tuple[SpeakerCount, ...]:
    """Return who is cited with how many statements, most first; then the report itself; the silent last."""
    told = Counter(speaker(a) for a in attestations if a.journey)
    silent = dict.fromkeys(s.name for reading in readings for s in reading.speakers if s.name not in told)
    ranked = sorted(told.items(), key=lambda item: (item[0] == "", -item[1], item[0]))
    return tuple(SpeakerCount(name, count) for name, count in ranked) + tuple(SpeakerCount(name, 0) for name in silent)
