"""Another place chosen for mentions: by the user, or by the way that the journey takes."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from geo.gazetteer.place import Place
from geo.reading.records import Mention
from geo.reports import Span


def reresolve(mentions: Iterable[Mention], choices: Mapping[Span, Place], why: str) -> tuple[Mention, ...]:
    """Return the mentions, those at the spans with the chosen places and the reason; candidates stay as they were."""
    return tuple(
        replace(mention, place=choices[mention.span], why=why) if mention.span in choices else mention
        for mention in mentions
    )
