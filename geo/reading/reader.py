"""The reader that joins the layers: one report in, its mentions, times, attestations, quantities and speakers out."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache, partial
from types import EllipsisType

from geo.gazetteer.index import Gazetteer
from geo.gazetteer.place import Place
from geo.reading.attribution.speakers import speakers_of
from geo.reading.furniture.lines import set_aside
from geo.reading.motion.attest import attest
from geo.reading.motion.clock.timed_lines import timed_lines
from geo.reading.motion.clock.times import times_of
from geo.reading.motion.sentences import read_sentences
from geo.reading.places.choices import reresolve
from geo.reading.places.mentions import read_mentions
from geo.reading.places.rough import with_rough_places
from geo.reading.quantities.measures import read_quantities
from geo.reading.records import Mention, Reading, SetAside
from geo.reading.timexes import read_timexes
from geo.reading.tokens import Tokens, tokenize
from geo.reports import Report, Span

_KEPT_TEXTS = 16
_tokens = lru_cache(maxsize=_KEPT_TEXTS)(tokenize)


def read(report: Report, gazetteer: Gazetteer) -> Reading:
    """Return all that is read in one report, by itself: relative times stay open when it has no date."""
    tokens = _tokens(report.text)
    aside = set_aside(report.text)
    mentions = read_mentions(report, tokens, gazetteer, _unread(aside))
    return _reading(report, tokens, mentions, aside, gazetteer)


def reread(
    reading: Reading,
    gazetteer: Gazetteer,
    *,
    published: date | EllipsisType | None = ...,
    choices: Mapping[Span, Place] | None = None,
) -> Reading:
    """Return the reading with another publication date, or with other places for the mentions at these spans.

    Mentions are not looked up again, and attestations keep their ids.
    """
    report = reading.report if isinstance(published, EllipsisType) else replace(reading.report, published=published)
    mentions = reresolve(reading.mentions, choices or {}, "chosen by the user")
    return _reading(report, _tokens(report.text), mentions, reading.set_aside, gazetteer)


def _unread(aside: Sequence[SetAside]) -> tuple[Span, ...]:
    """Return the passages in which not even names are read; captions tell of places, though not of the journey."""
    return tuple(passage.span for passage in aside if passage.kind != "caption")


def _reading(
    report: Report, tokens: Tokens, mentions: tuple[Mention, ...], aside: tuple[SetAside, ...], gazetteer: Gazetteer
) -> Reading:
    skip = tuple(passage.span for passage in aside)
    timexes = read_timexes(tokens, report.published, skip=_unread(aside))
    sentences = read_sentences(tokens, with_rough_places(mentions), timexes, skip, report.title)
    lines = timed_lines(report.text, timexes)
    clock = partial(times_of, zone_of=partial(_zone_of, gazetteer), published=report.published, lines=lines)
    return Reading(
        report=report,
        mentions=mentions,
        timexes=timexes,
        attestations=attest(report, tokens, mentions, sentences, clock),
        quantities=read_quantities(report, tokens, skip),
        speakers=speakers_of(sentences),
        set_aside=aside,
    )


def _zone_of(gazetteer: Gazetteer, place: Place) -> str:
    """Return the zone of a place, a country's capital's when it has none of its own, "" when nobody knows."""
    if place.timezone or not place.countries:
        return place.timezone
    capital = gazetteer.capital_of(place.countries[0])
    return capital.timezone if capital else ""
