"""Attributions that outlast their sentence: "he said" after a name, open quotations, indirect speech that goes on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from geo.reading.attribution.labels import label_over, labels_in
from geo.reading.attribution.persons import person_of
from geo.reading.attribution.record import Said
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty
from geo.reports import Span

_STAND_INS = ("he", "she", "they", "it", "him", "her", "them")
_LOOK_BACK = 1500
_APART = 4


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with a movement phrase or a word of saying in it."""

    span: Span
    units: Units
    statements: tuple[Statement, ...]
    said: tuple[Said, ...]


def with_speakers_carried(text: str, sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """Yield the sentences with speakers from those before: for "he said", inside quotations, in indirect speech."""
    last: Said | None = None
    person: Said | None = None
    before: Sentence | None = None
    labels = labels_in(text)
    for sentence in sentences:
        said = tuple(_named(s, last, person) for s in sentence.said if not _is_own_voice(s))
        is_own = len(said) < len(sentence.said)
        if not (said or is_own) and last is not None and before is not None and _goes_on(text, before, sentence, last):
            said = (replace(last, scope=sentence.span),)
        last = next((s for s in reversed(said) if s.speakers[0].casefold() not in _STAND_INS), last)
        person = person_of(said, person)
        before = replace(sentence, said=said)
        label = label_over(text, labels, sentence.span.start)
        yield before if label is None else replace(before, said=tuple(_labelled(text, label, before)))


def _labelled(text: str, label: Span, sentence: Sentence) -> Iterator[Said]:
    """Yield what is said in a labelled sentence, outermost by whom the label names."""
    name = text[label.start : label.end]
    for said in sentence.said:
        yield replace(said, speakers=(*said.speakers, name), at=(*said.at, label))
    yield Said((name,), (label,), sentence.span, "")


def _is_own_voice(said: Said) -> bool:
    """Return whether the report speaks of itself: "we said earlier", "our post saying that"."""
    name = said.speakers[0].casefold()
    own = name.startswith(("our ", "my ", "this ")) and name.split()[-1] in words("claim", "document")
    return len(said.speakers) == 1 and (name in ("we", "i") or own)


def _named(said: Said, last: Said | None, person: Said | None) -> Said:
    """Return the attribution with the name that "he", "she", "they" or "it" stands for."""
    pronoun = said.speakers[said.voice].casefold()
    meant = person if pronoun in ("he", "she", "him", "her") else last
    if pronoun not in _STAND_INS or meant is None:
        return said
    cited, heard = said.speakers[: said.voice], said.speakers[said.voice + 1 :]
    told = () if cited or heard else meant.speakers[meant.voice + 1 :]
    return replace(said, speakers=(*cited, meant.speakers[meant.voice], *told, *heard), voice=len(cited))


def _goes_on(text: str, before: Sentence, sentence: Sentence, last: Said) -> bool:
    if "\n" in text[before.span.end : sentence.span.start] or last.verb in words("claim", "speaking"):
        return False
    if _is_quoted(text, sentence.span):
        return last.at[0].start >= _paragraph_start(text, sentence.span.start)
    adjacent = sentence.span.start - before.span.end <= _APART and any(s.at == last.at for s in before.said)
    return adjacent and (_is_indirect(sentence) or _corrects(before, sentence))


def _corrects(before: Sentence, sentence: Sentence) -> bool:
    """Return whether it says what was so instead: "X says it did not use A. It entered at B"."""
    denied = any(
        s.certainty is Certainty.DENIED and s.span.start > before.said[-1].at[0].start for s in before.statements
    )
    opens = sentence.units[0].lower in words("nominative") and sentence.units[0].lower != "there"
    return denied and opens and bool(sentence.statements)


def _is_indirect(sentence: Sentence) -> bool:
    """Return whether all its statements stand in the tenses of indirect speech."""
    return bool(sentence.statements) and all({"had", "would"} & set(s.group.chain) for s in sentence.statements)


def _is_quoted(text: str, span: Span) -> bool:
    before = text[_paragraph_start(text, span.start) : span.start]
    opened = before.count("“") > before.count("”") or before.count('"') % 2 == 1
    return opened or text[span.start] in '“"'


def _paragraph_start(text: str, offset: int) -> int:
    return max(text.rfind("\n", 0, offset) + 1, offset - _LOOK_BACK)
