"""Attributions that outlast their sentence: "he said" after a name, open quotations, indirect speech that goes on."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from geo.reading.attribution.continuing import goes_on
from geo.reading.attribution.labels import label_over, labels_in
from geo.reading.attribution.persons import person_of
from geo.reading.attribution.quoted_ahead import with_quotations_ahead
from geo.reading.attribution.record import Said, Sentence
from geo.reading.motion.words.tables import words
from geo.reports import Span

_PERSONAL = frozenset(("he", "she", "him", "her"))
_STAND_INS = ("he", "she", "they", "it", "him", "her", "them")


def with_speakers_carried(text: str, sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """Yield the sentences with speakers from those around: for "he said", inside quotations, in indirect speech."""
    return with_quotations_ahead(text, _carried(text, sentences))


def _carried(text: str, sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    last: Said | None = None
    person: Said | None = None
    before: Sentence | None = None
    labels = labels_in(text)
    for sentence in sentences:
        said = _all_named([s for s in sentence.said if not _is_own_voice(s)], last, person)
        is_own = len(said) < len(sentence.said)
        if not (said or is_own) and last is not None and before is not None and goes_on(text, before, sentence, last):
            said = (replace(last, scope=sentence.span),)
        last = next((s for s in reversed(said) if s.speakers[0].casefold() not in _STAND_INS), last)
        person = person_of(said, person)
        before = replace(sentence, said=said) if said or sentence.said else sentence
        label = label_over(text, labels, sentence.span.start)
        yield before if label is None else replace(before, said=tuple(_labelled(text, label, before)))


def _heard_by_person(said: Said, person: Said | None) -> Said:
    """Return the attribution with the name of "he" or "she" who has heard it from the speaker."""
    if person is None or _PERSONAL.isdisjoint(name.casefold() for name in said.speakers):
        return said
    name = person.speakers[person.voice]
    return replace(said, speakers=tuple(name if s.casefold() in _PERSONAL else s for s in said.speakers))


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


def _all_named(found: Sequence[Said], last: Said | None, person: Said | None) -> tuple[Said, ...]:
    """Return the attributions of a sentence with the names that pronouns stand for, also names just before them."""
    named: list[Said] = []
    for said in found:
        named.append(_named(said, last, person_of(named, person)))
    return tuple(named)


def _named(said: Said, last: Said | None, person: Said | None) -> Said:
    """Return the attribution with the name that "he", "she", "they" or "it" stands for."""
    meant = person if said.speakers[said.voice].casefold() in _PERSONAL else last
    if said.speakers[said.voice].casefold() not in _STAND_INS or meant is None:
        return _heard_by_person(said, person)
    cited, heard = said.speakers[: said.voice], said.speakers[said.voice + 1 :]
    told = () if cited or heard else meant.speakers[meant.voice + 1 :]
    return replace(said, speakers=(*cited, meant.speakers[meant.voice], *told, *heard), voice=len(cited))
