"""Where the mover was instead of where it is denied to have been, by the words of who denies it."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from geo.dates import Interval
from geo.journey.denials import covers
from geo.journey.instead import BESIDE, cites_claim, gap, says_instead, told_instead
from geo.journey.manners import is_of_night
from geo.journey.sources import Source, source_of, surname_of
from geo.journey.visits import STAYING, Sighting, is_told_as_fact
from geo.reading.records import Motion

SHORTEST_NIGHT, LONGEST_NIGHT = timedelta(hours=6), timedelta(hours=14)
Voice = tuple[str, Source]


@dataclass(frozen=True, slots=True)
class Voices:
    """What is told, by the voice that tells it, and by the report that has it."""

    by_voice: Mapping[Voice, Sequence[Sighting]]
    by_report: Mapping[str, Sequence[Sighting]]

    def of(self, voice: Voice) -> Sequence[Sighting]:
        """Return what a voice tells."""
        return self.by_voice.get(voice, ())


def voice_of(sighting: Sighting) -> Voice:
    """Return who tells it: a report, and whom it cites for it."""
    source = source_of(sighting.attestation)
    return sighting.report, (surname_of(source),) if source else ()


def by_voice(seen: Iterable[Sighting], reports: Container[str]) -> Voices:
    """Return what each voice of these reports tells."""
    voices: dict[Voice, list[Sighting]] = {}
    told: dict[str, list[Sighting]] = {}
    for sighting in (sighting for sighting in seen if sighting.report in reports):
        voices.setdefault(voice_of(sighting), []).append(sighting)
        told.setdefault(sighting.report, []).append(sighting)
    return Voices(voices, told)


def elsewhere(denied: Sighting, voices: Voices) -> tuple[Sighting, ...]:
    """Return what the source of a denial tells instead; else its report, where the source holds what is denied.

    Whom the report cites for what was the case "instead" is no matter.
    """
    source = source_of(denied.attestation)
    told = tuple(told_instead(denied, voices.of(voice_of(denied))))
    told = told or tuple(s for s in told_instead(denied, _cited(denied, voices)) if says_instead(s))
    if told:
        return told
    if not source:
        return _night_elsewhere(denied, voices)
    own = told_instead(denied, voices.of((denied.report, ())))
    beside = tuple(s for s in own if cites_claim(denied) or gap(s.attestation.span, denied.attestation.span) < 0)
    return beside or _that_night(denied, voices.of((denied.report, ())))


def _that_night(denied: Sighting, own: Iterable[Sighting]) -> tuple[Sighting, ...]:
    """Where the report itself has the mover stay, within the night for which its source denies a stay."""
    if denied.motion is not Motion.STOP or denied.when is None or not _is_night(denied.when):
        return ()
    there = (s for s in own if s.motion in STAYING and s.when is not None and is_told_as_fact(s))
    held = (s for s in there if s.when is not None and _holds(denied.when, s.when))
    return tuple(s for s in held if not covers(denied, s))


def _is_night(time: Interval) -> bool:
    """Whether a time is as long as a night, and no whole day."""
    if time.earliest is None or time.latest is None:
        return False
    return LONGEST_NIGHT >= time.latest - time.earliest >= SHORTEST_NIGHT


def _holds(night: Interval, time: Interval) -> bool:
    return night.intersection(time) == time


def left_elsewhere(denied: Sighting, against: Iterable[Sighting], voices: Voices) -> tuple[Sighting, ...]:
    """Return where who was never at the place that others have the mover leave has it set out from, the last near."""
    if denied.motion is not Motion.BE_AT or any(s.motion is not Motion.DEPART for s in against):
        return ()
    own = [s for s in voices.of(voice_of(denied)) if s.motion is Motion.DEPART and not covers(denied, s)]
    near = (s for s in own if is_told_as_fact(s) and gap(s.attestation.span, denied.attestation.span) <= BESIDE)
    last = max(near, key=lambda s: s.attestation.span, default=None)
    return () if last is None else (last,)


def met_elsewhere(denied: Sighting, against: Iterable[Sighting], voices: Voices) -> tuple[Sighting, ...]:
    """Return the meeting at another place which the report of a denial tells beside it, where others have one there."""
    if denied.motion is Motion.DEPART:
        return ()
    met = (s for s in _cited(denied, voices) if s.motion is Motion.MEET and is_told_as_fact(s))
    beside = tuple(s for s in met if 0 <= s.attestation.span.start - denied.attestation.span.end <= BESIDE)
    return beside if beside and any(s.motion is Motion.MEET for s in against) else ()


def _night_elsewhere(denied: Sighting, voices: Voices) -> tuple[Sighting, ...]:
    """Where a report that denies a stay itself has the mover sleep, whomever it cites for it."""
    stays = told_instead(denied, _cited(denied, voices)) if denied.motion is Motion.STOP else ()
    return tuple(s for s in stays if s.motion is Motion.STOP and is_of_night(s.attestation.quote))


def _cited(denied: Sighting, voices: Voices) -> list[Sighting]:
    """What the report of a denial tells of other places, whomever it cites for it."""
    return [s for s in voices.by_report.get(denied.report, ()) if not covers(denied, s)]
