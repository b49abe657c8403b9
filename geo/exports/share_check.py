"""What to know before a journey is shared: a list of sentences, never a lock."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from geo.escaping import line
from geo.journey.records import Basis, Journey, Standing
from geo.maps.sources import letters, publication_range
from geo.maps.words import count_words, days_words
from geo.reading.places.reasons import bears_the_name, is_guess
from geo.reading.records import Attestation, Mention, Reading, Role
from geo.reports import Report, Span

MOST_NAMED = 5
"""How many names a sentence lists; the rest are counted."""


def share_check(journey: Journey, whole: Journey, readings: Sequence[Reading]) -> tuple[str, ...]:
    """Return what a reader of the exported file should be told.

    Args:
        journey: what is exported.
        whole: the same journey with no filter.
        readings: the readings that both were built from.
    """
    shown = [reading for reading in readings if reading.report.id in journey.shown]
    named = _names(journey)
    sentences = (
        *_undated(journey, named),
        *_unresolved(shown, named),
        *_inferred(journey),
        *_guessed(journey, shown),
        *_hidden(journey, whole),
        *_uncredited((reading.report for reading in shown), named),
    )
    # Reasons come with and without their full stop.
    return tuple(f"{line(sentence).rstrip('.')}." for sentence in sentences)


def _names(journey: Journey) -> Mapping[str, str]:
    """The reports by their id as the pictures name them, and by their file: "report A (walk)"."""
    pairs = zip(journey.reports, letters(len(journey.reports)), strict=True)
    return {report.id: f"report {letter} ({report.id})" for report, letter in pairs}


def _undated(journey: Journey, named: Mapping[str, str]) -> Iterator[str]:
    for report in _shown_reports(journey):
        if report.published is None:
            days = publication_range(report, journey.attestations)
            read_as = f"it is read as of {days_words(*days)}" if days else "its times stay open"
            yield f"{_capital(named[report.id])} has no date; {read_as}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _shown_reports(journey: Journey) -> Iterator[Report]:
    return (report for report in journey.reports if report.id in journey.shown)


def _unresolved(readings: Iterable[Reading], named: Mapping[str, str]) -> Iterator[str]:
    for reading in readings:
        lost = (m for m in reading.mentions if m.role is Role.LOCATION and m.place is None)
        reasons = {mention.text: _last_reason(mention) for mention in lost}
        if reasons:
            count = count_words(len(reasons), "place name is", "place names are")
            names = _listed(f"“{name}” ({why})" for name, why in reasons.items())
            yield f"{count} on no map, in {named[reading.report.id]}: {names}"


def _listed(names: Iterable[str]) -> str:
    every = list(names)
    more = [f"and {len(every) - MOST_NAMED} more"] if len(every) > MOST_NAMED else []
    return ", ".join([*every[:MOST_NAMED], *more])


def _inferred(journey: Journey) -> Iterator[str]:
    for stop in journey.stops:
        if stop.place_basis is Basis.INFERRED:
            yield f"No report names {stop.place.name}; it is inferred: {stop.why}"


def _guessed(journey: Journey, readings: Sequence[Reading]) -> Iterator[str]:
    """The pins whose place was chosen narrowly in every sentence that they rest on."""
    known = {reading.report.id: {m.span: m for m in reading.mentions} for reading in readings}
    told = {each.id: each for each in journey.attestations}
    pins = [(stop.place, stop.attestations) for stop in journey.stops]
    pins += [(branch.place, branch.way.attestations) for branch in journey.branches]
    for place, ids in pins:
        mentions = [m for key in ids if key in told for m in _mentions(told[key], place.id, known)]
        if mentions and all(map(is_guess, mentions)):
            yield f"The pin of {place.name} is a guess: {_doubt(mentions[0])}"


def _doubt(mention: Mention) -> str:
    """Which other place it could be; why it was taken for this one when only the names are alike."""
    best, *others = mention.candidates
    if not others or not bears_the_name(best):
        return _last_reason(mention)
    next_best = others[0].place
    where = f"{next_best.name}, {next_best.country}, at {next_best.at.latitude:.2f}, {next_best.at.longitude:.2f}"
    return f"{count_words(len(others), 'other place bears', 'other places bear')} the name, such as {where}"


def _last_reason(mention: Mention) -> str:
    """What decided: what speaks for a place at all comes before it, and helps no editor."""
    return mention.why.rpartition("; ")[2]


def _mentions(said: Attestation, place: str, known: Mapping[str, Mapping[Span, Mention]]) -> Iterator[Mention]:
    for ref in (said.source, said.goal, said.midpoint, said.path, said.at):
        mention = None if ref is None or ref.place.id != place else known.get(said.report, {}).get(ref.mention)
        if mention is not None:
            yield mention


def _hidden(journey: Journey, whole: Journey) -> Iterator[str]:
    seen = {each.id for each in journey.conflicts}
    for conflict in whole.conflicts:
        if conflict.id not in seen:
            yield f"The filter hides a disagreement: {conflict.title}"
    ways = {each.id for each in journey.branches}
    for branch in whole.branches:
        if branch.standing is Standing.DISPUTED and branch.id not in ways:
            yield f"The filter hides a disputed way through {branch.place.name}"


def _uncredited(reports: Iterable[Report], named: Mapping[str, str]) -> Iterator[str]:
    for report in reports:
        lacks = [name for name, value in (("publisher", report.publisher), ("title", report.title)) if not value]
        if lacks:
            yield f"{_capital(named[report.id])} is cited without its {' and '.join(lacks)}"
