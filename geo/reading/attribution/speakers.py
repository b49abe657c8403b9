"""Whom a report quotes or cites, with the place where each is first named."""

from collections.abc import Iterator, Sequence

from geo.reading.attribution.record import Sentence
from geo.reading.records import Speaker

_STAND_INS = ("he", "she", "they", "it", "we", "i", "him", "her", "them")


def speakers_of(sentences: Sequence[Sentence]) -> tuple[Speaker, ...]:
    """Return the speakers in the order of the text, each once, also those who say nothing of movement."""
    found: dict[str, Speaker] = {}
    for speaker in _all(sentences):
        if speaker.name.casefold() not in _STAND_INS:
            found.setdefault(speaker.name, speaker)
    return tuple(sorted(found.values(), key=lambda speaker: speaker.span))


def _all(sentences: Sequence[Sentence]) -> Iterator[Speaker]:
    for sentence in sentences:
        for said in sentence.said:
            for name, span in zip(said.speakers, said.at, strict=False):
                yield Speaker(name, span)
