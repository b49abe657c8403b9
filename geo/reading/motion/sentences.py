"""The sentences worth reading: their units, movement statements and attributions, made in one pass over the text."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from enum import StrEnum
from functools import cache

from geo.reading.attribution.carried import with_speakers_carried
from geo.reading.attribution.record import Sentence
from geo.reading.attribution.said import said_in
from geo.reading.furniture.around import clear_of
from geo.reading.motion.context.coming_in import with_goals
from geo.reading.motion.context.day_lines import with_day_line
from geo.reading.motion.context.narrative import may_imply, with_implied
from geo.reading.motion.context.spots import may_name_spot
from geo.reading.motion.context.tracks import Tracks, bound_here, set_in
from geo.reading.motion.phrases.triggers import Trigger, triggers
from geo.reading.motion.standins.definite_places import (
    capitals_in,
    last_before,
    spots_in,
    towns_in,
    with_definite_places,
)
from geo.reading.motion.standins.here import datelines, home_of, last_place, still_meant, with_place_adverbs
from geo.reading.motion.standins.known import Known
from geo.reading.motion.standins.national_areas import with_national_areas
from geo.reading.motion.statement import Statement
from geo.reading.motion.statements import statements_in
from geo.reading.motion.units import Units, units_of
from geo.reading.motion.verbless.destinations import answer, asks_for_destination, named_destinations
from geo.reading.motion.verbless.entries import may_be_entry
from geo.reading.motion.verbless.every import may_be_told_by_nouns, told_without_verb
from geo.reading.motion.verbless.fields import fields
from geo.reading.motion.verbless.openings import verbless
from geo.reading.motion.verbless.shipping_lists import shipping_lists
from geo.reading.motion.verbless.turns import turns
from geo.reading.motion.verbless.witnesses import may_witness, witnessed
from geo.reading.motion.words.contractions import contracted_words
from geo.reading.motion.words.tables import lexicon, words
from geo.reading.records import Mention, Role, Timex
from geo.reading.tokens import Tokens
from geo.reports import Span

_LONGEST_SENTENCE = 4000
_OPENING = 60
"""How far into the sentence the first place of an entry without a verb may stand, in characters."""


def read_sentences(
    tokens: Tokens, mentions: Sequence[Mention], timexes: Sequence[Timex], skip: Sequence[Span] = (), title: str = ""
) -> tuple[Sentence, ...]:
    """Return the sentences that speak of movement or of who said something, in order, without those in `skip`.

    The title of the report may set it in a town.
    """
    located = [m for m in mentions if m.role is not Role.LOCATION or m.place is not None]
    unplaced = [m.span.start for m in mentions if m.role is Role.LOCATION and m.place is None]
    known = _known(tokens, located, unplaced, title)
    return tuple(with_speakers_carried(tokens.text, _sentences(tokens, located, known, timexes, skip)))


def _sentences(
    tokens: Tokens,
    mentions: Sequence[Mention],
    known: Known,
    timexes: Sequence[Timex],
    skip: Sequence[Span],
) -> Iterator[Sentence]:
    lines, asked, begun = datelines(tokens.text, mentions), False, False
    tracks: Tracks = ()
    placed = [m.span.start for m in mentions if m.role in (Role.LOCATION, Role.METONYM)]
    for span, signs in _signed(tokens, placed, skip, known.spots.keys()):
        if not asked and (not signs or (signs == _ONLY_LEAVING and not (tracks or lines or known.home))):
            continue
        here = last_before(lines, span.end)
        known = known._replace(here=here, there=still_meant(known.there, span.start, known.unplaced))
        units = _with_standins(units_of(tokens, span, mentions, timexes), known)
        told = asked or not signs.isdisjoint(_TELLING)
        scene = tracks or (bound_here(here, units[0].start) if here or begun else set_in(known.home, units))
        phrases = triggers(units) if told or _may_leave(signs, scene) else ()
        statements = tuple(with_goals(_statements(units, phrases, signs, asked=asked))) if told else ()
        if not signs.isdisjoint(_WITNESSING):
            statements = _with_witnessed(units, statements, known.there)
        statements, after = with_implied(units, phrases, statements, scene, known.there, None if lines else known.home)
        statements = tuple(shipping_lists(units, here)) or with_day_line(units, statements, here, is_first=not tracks)
        tracks, begun = (after, True) if statements else (tracks, begun)
        if statements or signs != _ONLY_ENTRY:
            said = said_in(tokens.text, units) if Sign.SAYING in signs or statements else ()
            yield Sentence(span, units, statements, said)
        asked = Sign.QUESTION in signs and asks_for_destination(units)
        known = known.moved(_stood_at(units, statements) or last_place(units))


def _known(tokens: Tokens, mentions: Sequence[Mention], unplaced: Sequence[int], title: str) -> Known:
    """Return what words without a name may mean at the beginning of the text."""
    home, capitals = home_of(tokens.text, mentions, title), capitals_in(tokens.text, mentions)
    return Known(None, None, None, home, capitals, spots_in(mentions), unplaced, towns_in(mentions))


def _with_standins(units: Units, known: Known) -> Units:
    return with_place_adverbs(with_national_areas(with_definite_places(units, known)), known)


def _stood_at(units: Units, statements: Sequence[Statement]) -> Mention | None:
    """Return the place where the last movement of a sentence ends, which "there" means in the next one."""
    refs = [ref for s in statements[-1:] for name, ref in s.places.items() if name in ("at", "goal")]
    return (
        next((unit.mention for unit in units if unit.mention and unit.mention.span == refs[0].mention), None)
        if refs
        else None
    )


def _statements(units: Units, phrases: Sequence[Trigger], signs: Set["Sign"], *, asked: bool) -> tuple[Statement, ...]:
    """Return the statements of a sentence: none of a question, the destination of an answer."""
    if units[-1].text == "?":
        return ()
    found = _with_services(units, statements_in(units, phrases))
    if found and Sign.QUESTION not in signs:
        return found
    told = {ref for statement in found for ref in statement.places.values()}
    told_of = named_destinations(units) if Sign.QUESTION in signs else ()
    named = tuple(s for s in told_of if told.isdisjoint(s.places.values()))
    reply = answer(units) if asked and not found and not named else None
    return (reply,) if reply else tuple(sorted((*found, *named), key=lambda s: s.span))


def _with_services(units: Units, found: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """Return the statements with the services named, unless a verb tells the same way."""
    told = {place for s in found for place in s.places.items()}
    named = [s for s in told_without_verb(units, found) if told.isdisjoint(s.places.items())]
    taken = {ref for s in (*found, *named) for ref in s.places.values()}
    for entry in (*fields(units), *verbless(units, found)):
        if taken.isdisjoint(entry.places.values()):
            named.append(entry)
            taken.update(entry.places.values())
    return tuple(sorted((*found, *named), key=lambda s: s.span)) if named else found


def _with_witnessed(units: Units, found: tuple[Statement, ...], there: Mention | None) -> tuple[Statement, ...]:
    """Return the statements with what somebody at a place tells, unless it is told already."""
    taken = {ref for s in found for ref in s.places.values()}
    seen = [s for s in witnessed(units, there) if taken.isdisjoint(s.places.values())]
    return tuple(sorted((*found, *seen), key=lambda s: s.span)) if seen else found


class Sign(StrEnum):
    """What words of a sentence make it worth reading."""

    MOTION = "motion"
    SAYING = "saying"
    QUESTION = "question"
    LEAVING = "leaving"
    ENTRY = "entry"
    WITNESS = "witness"


_TELLING = frozenset({Sign.MOTION, Sign.QUESTION, Sign.ENTRY})
_WITNESSING = frozenset({Sign.MOTION, Sign.ENTRY, Sign.WITNESS})
_POINTING = ("that", "this", "our")
_ONLY_LEAVING = {Sign.LEAVING}
_ONLY_ENTRY = {Sign.ENTRY}


@cache
def _sign_words() -> tuple[tuple[Sign, frozenset[str]], ...]:
    saying = words("reporting", "citing", "certain") | {"according"}
    saying |= {phrase.split("_")[0] for phrase in words("saying_phrase")}
    return (
        (
            Sign.MOTION,
            frozenset(lexicon())
            | contracted_words()
            | words("place_adverb", "mark_passing", "leg_verb", "bearing_word", "exchanging", "costing", "shaking")
            | turns().keys(),
        ),
        (Sign.SAYING, saying),
        (Sign.QUESTION, words("destination", "destination_noun") | {"next"}),
    )


def _signed(
    tokens: Tokens, placed: Sequence[int], skip: Sequence[Span], spots: Set[str]
) -> Iterator[tuple[Span, Set[Sign]]]:
    """Yield the sentences outside `skip` with their signs; a motion needs a place, by name or "here"."""
    is_clear = clear_of(skip)
    for span in tokens.sentences:
        if span.end - span.start > _LONGEST_SENTENCE or not is_clear(span):
            continue
        lowers = set(tokens.lowers[tokens.indexes(span)])
        signs = {sign for sign, marks in _sign_words() if not lowers.isdisjoint(marks)}
        if Sign.MOTION in signs and not _has_place(span, placed) and not _has_stand_in(lowers, spots):
            signs.remove(Sign.MOTION)
            signs.update(_without_place(lowers))
        by_nouns, opening = may_be_told_by_nouns(lowers), Span(span.start, span.start + _OPENING)
        if (by_nouns or may_be_entry(lowers)) and _has_place(span if by_nouns else opening, placed):
            signs.add(Sign.ENTRY)
        yield span, signs


def _may_leave(signs: Set[Sign], scene: Tracks) -> bool:
    """Return whether a sentence without a place can tell of one from before: somebody is there, or went past."""
    return Sign.LEAVING in signs and (bool(scene) or Sign.WITNESS in signs)


def _without_place(lowers: Set[str]) -> Iterator[Sign]:
    """Yield what a sentence without a place may tell of one from before."""
    if may_imply(lowers) or may_name_spot(lowers):
        yield Sign.LEAVING
    if may_witness(lowers):
        yield Sign.WITNESS


def _has_stand_in(lowers: Set[str], spots: Set[str]) -> bool:
    """Return whether a word may stand for a place that the text has told: "here", "the capital", "the bridge"."""
    if not lowers.isdisjoint(spots) or not lowers.isdisjoint(words("place_adverb", "told_place", "national_area")):
        return True
    return not lowers.isdisjoint(_POINTING) and not lowers.isdisjoint(words("definite_place", "our_place"))


def _has_place(span: Span, placed: Sequence[int]) -> bool:
    index = bisect_left(placed, span.start)
    return index < len(placed) and placed[index] < span.end
