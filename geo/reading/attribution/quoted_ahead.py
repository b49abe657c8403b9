"""Quotations whose speaker is named only behind a later sentence: '"It left A. It did not see B," X said'."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from geo.reading.attribution.continuing import paragraph_start
from geo.reading.attribution.record import Said, Sentence
from geo.reports import Span


def with_quotations_ahead(text: str, sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """Yield the sentences, those that a quotation opens with the speaker that its last sentence names."""
    waiting: list[Sentence] = []
    for sentence in sentences:
        is_held = not sentence.said and _is_open(text, sentence.span)
        is_joined = bool(waiting) and _goes_on(text, waiting[-1], sentence)
        if waiting and not (is_held and is_joined):
            yield from _spoken(waiting, _closing(sentence) if is_joined else None)
            waiting = []
        if is_held:
            waiting.append(sentence)
        else:
            yield sentence
    yield from waiting


def _spoken(waiting: Sequence[Sentence], said: Said | None) -> Iterator[Sentence]:
    for sentence in waiting:
        yield sentence if said is None else replace(sentence, said=(replace(said, scope=sentence.span),))


def _goes_on(text: str, before: Sentence, sentence: Sentence) -> bool:
    return "\n" not in text[before.span.end : sentence.span.start]


def _closing(sentence: Sentence) -> Said | None:
    """Return the attribution that covers the sentence from its beginning, as one behind a quotation does."""
    return next((s for s in sentence.said if s.scope.start <= sentence.units[0].start), None)


def _is_open(text: str, span: Span) -> bool:
    """Return whether a quotation is still open at the end of the sentence."""
    told = text[paragraph_start(text, span.start) : span.end]
    return told.count("“") > told.count("”") or told.count('"') % 2 == 1
