"""Movement statements as attestations: mover, motion, places, time, certainty, attribution, and whose journey it is."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256

from geo.reading.attribution.papers import is_own_paper
from geo.reading.attribution.persons import called_before
from geo.reading.attribution.record import Said, Sentence
from geo.reading.attribution.said import chain_for
from geo.reading.certainty.corrections import is_contradicted, is_refused, is_rejected, is_taken_back
from geo.reading.certainty.first_reports import retracted_part, withdrawn_part
from geo.reading.motion.movers.eras import Eras, eras_of
from geo.reading.motion.movers.journeys import foreign_reason, goes_on
from geo.reading.motion.movers.later_plans import later_plans
from geo.reading.motion.movers.mover import Mover
from geo.reading.motion.movers.movers import movers_of
from geo.reading.motion.movers.names import names_in
from geo.reading.motion.movers.withdrawal import reason_for, withdrawal_of
from geo.reading.motion.phrases.groups import Tense
from geo.reading.motion.phrases.noun_phrases import phrase_ending
from geo.reading.motion.statement import Statement, is_timetable
from geo.reading.motion.units import Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Attestation, Certainty, Mention, Motion, Timex
from geo.reading.tokens import Tokens
from geo.reports import Report

_OWN_FINDINGS = ("report", "reveal", "disclose", "confirm", "learned", "learnt", "understands")
"""Words in which a paper speaks of itself: "The Courier can report", "the Mercury has learned"."""

_AROUND = 40

Clock = Callable[[Sequence[Statement]], Sequence[Timex | None]]


def attest(
    report: Report, tokens: Tokens, mentions: Sequence[Mention], sentences: Sequence[Sentence], clock: Clock
) -> tuple[Attestation, ...]:
    """Return what the report says of movement, in the order of the text; the clock reads the times."""
    pairs = [
        (here, following, statement)
        for here, following in zip(sentences, (*sentences[1:], None), strict=False)
        for statement in here.statements
    ]
    if not pairs:
        return ()
    movers, main = movers_of([statement for *_, statement in pairs], names_in(tokens, mentions), report.title)
    return tuple(_attestations(report, tokens, pairs, movers, main, clock))


def _attestations(
    report: Report,
    tokens: Tokens,
    pairs: Sequence[tuple[Sentence, Sentence | None, Statement]],
    movers: Sequence[Mover],
    main: str,
    clock: Clock,
) -> Iterator[Attestation]:
    seen: Counter[tuple[str, Motion]] = Counter()
    statements = [statement for *_, statement in pairs]
    times = clock(statements)
    plans = later_plans(statements, movers, main, times, tokens)
    whys = _foreign_reasons(statements, movers, main, times, eras_of(times, report.published), plans)
    for (sentence, following, statement), mover, time, why in zip(pairs, movers, times, whys, strict=True):
        quote = report.quote(statement.span)
        said = chain_for(statement.span, statement.core, _said_of(sentence, statement))
        yield Attestation(
            id=_identity(report, quote, seen[quote, statement.motion], statement.motion),
            report=report.id,
            span=statement.span,
            quote=quote,
            mover=mover.name,
            motion=statement.motion,
            source=statement.places.get("source"),
            goal=statement.places.get("goal"),
            midpoint=statement.places.get("midpoint"),
            path=statement.places.get("path"),
            at=statement.places.get("at"),
            time=time,
            certainty=_certainty(report, sentence, statement, time),
            attributed_to=_speakers(report, said, main if mover.name == main else ""),
            journey=not why,
            why=why or mover.how,
            mode=mover.mode,
            reason=reason_for(statement),
            withdrawn=withdrawal_of(statement, sentence, following),
            said_at=said.at if said else (),
        )
        seen[quote, statement.motion] += 1


def _foreign_reasons(
    statements: Sequence[Statement],
    movers: Sequence[Mover],
    main: str,
    times: Sequence[Timex | None],
    eras: Eras,
    plans: Iterable[str],
) -> Iterator[str]:
    """Yield why each statement is not of the journey, "" for those that are; a reason goes on with what it opens."""
    before, why = statements[0], ""
    for statement, mover, time, later in zip(statements, movers, times, plans, strict=True):
        own = foreign_reason(statement, mover, main, time, eras) or later
        why = own or (why if goes_on(why, before, statement, time) else "")
        before = statement
        yield why


def _said_of(sentence: Sentence, statement: Statement) -> tuple[Said, ...]:
    """Return who may have said it: of an aside within what others say, "X, who flew in, left, Y said", not Y."""
    units, start = statement.units, statement.group.start
    is_aside = start > 1 and units[start - 1].lower in ("who", "which") and _is_apart(units, start - 1)
    closing = [said for said in sentence.said if said.aside or (said.verb and said.scope.start == sentence.span.start)]
    return tuple(said for said in sentence.said if not is_aside or said not in closing)


def _is_apart(units: Units, joint: int) -> bool:
    """Return whether a comma stands before the relative word, or before the apposition that it tells more of."""
    apposition = phrase_ending(units, joint)
    return units[joint - 1].text == "," or (
        apposition is not None
        and units[apposition.start - 1].text == ","
        and units[apposition.start].lower in words("determiner", "possessive")
    )


def _speakers(report: Report, said: Said | None, main: str) -> tuple[str, ...]:
    """Return who said it, without the paper whose report this is, outermost.

    "He said" before whom nobody has spoken is the main mover, by the name that the text has for him there.
    """
    if said is None:
        return ()
    if said.speakers in (("he",), ("she",)) and " " in main:
        return (called_before(report.text, main, said.at[0].start),)
    passes_on = len(said.speakers) > 1 or said.verb in _OWN_FINDINGS
    own = passes_on and is_own_paper(said.speakers[-1], report.publisher)
    return said.speakers[:-1] if own else said.speakers


def _certainty(report: Report, sentence: Sentence, statement: Statement, time: Timex | None) -> Certainty:
    """Return how sure the statement is; a simple present with a date, or a day to come, is a plan."""
    if _is_taken_back(report.text, sentence, statement):
        return Certainty.DENIED
    planned = is_timetable(statement) or (statement.group.tense is not Tense.PAST and _is_to_come(report, time))
    return Certainty.EXPECTED if planned and statement.certainty is Certainty.REPORTED else statement.certainty


def _is_taken_back(text: str, sentence: Sentence, statement: Statement) -> bool:
    """Return whether the sentence itself or the next one takes back what the statement says."""
    start, end = sentence.span
    second_hand = not words("reporting", "listing").isdisjoint([unit.lower for unit in sentence.units])
    if _is_undone_next(text, sentence, statement, second_hand=second_hand):
        return True
    told = text[start:end]
    retracted = retracted_part(told) if second_hand else range(0)
    withdrawn = withdrawn_part(told, text[max(0, start - _AROUND) : start], text[end : end + _AROUND])
    return any(start + part.start < statement.core.end <= start + part.stop for part in (retracted, withdrawn))


def _is_undone_next(text: str, sentence: Sentence, statement: Statement, *, second_hand: bool) -> bool:
    """Return whether the next sentence says that it is not so, or that what was wished for was refused."""
    end = sentence.span.end
    if (second_hand or statement is sentence.statements[-1]) and is_taken_back(text, end):
        return True
    if second_hand and (is_contradicted(text, end) or (_is_hearsay(sentence) and is_rejected(text, end))):
        return True
    is_wished = statement.certainty is not Certainty.REPORTED or statement.group.governor == "with"
    return is_wished and is_refused(text, end)


def _is_hearsay(sentence: Sentence) -> bool:
    """Return whether nobody is named who says it: "it is alleged that", "two lorries are said to have"."""
    lowers = [unit.lower for unit in sentence.units]
    return any(
        word in words("hearsay") and not words("be").isdisjoint(lowers[max(0, index - 2) : index])
        for index, word in enumerate(lowers)
    )


def _is_to_come(report: Report, time: Timex | None) -> bool:
    """Return whether the time lies wholly behind the day of the report, which cannot have seen it."""
    if report.published is None or time is None or time.local_start is None:
        return False
    return time.local_start.date() > report.published


def _identity(report: Report, quote: str, occurrence: int, motion: Motion) -> str:
    return sha256("\x1f".join((report.sha256, quote, str(occurrence), motion)).encode()).hexdigest()[:16]
