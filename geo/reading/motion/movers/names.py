"""Names in full: every capitalised word of a text with the fullest name that it occurs in, and the titles of names."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field

from geo.gazetteer.place import Extent
from geo.reading.motion.movers.craft import craft_of
from geo.reading.motion.movers.headings import headed_by
from geo.reading.motion.movers.name_runs import Run, name_runs
from geo.reading.motion.movers.openers import Opener, openers_before
from geo.reading.records import Mention, Role
from geo.reading.tokens import Tokens

_OPENING = 60
"""How far into its sentence a subject may begin, in characters."""


@dataclass(frozen=True, slots=True)
class Names:
    """The names of a text.

    Attributes:
        fullest: for every word of a name the fullest name with it.
        titles: for every name the offices and titles that stand before it, casefolded.
        people: how often each name that is no place and no body occurs, by any of its words.
        articled: how often each name occurs that stands behind "the", as those of ships and trains do, and is no place
            and no body.
        opening_words: the words that have a capital letter only where a sentence opens, so that they may be no names.
        topics: by where a sentence begins, the person that the sentence before it is about.
        openers: by where a sentence begins, the others whom the sentence before it opens with.
        holders: by office and title, whom the text has most of those who have it.
        states: the countries and regions that the text names, which go nowhere themselves.
        craft: by name the nouns of craft that stand before it ("the tug Olga").
        headings: by where a sentence begins, the name that heads its entry of a log.
    """

    fullest: Mapping[str, str]
    titles: Mapping[str, frozenset[str]]
    people: Mapping[str, int]
    articled: Mapping[str, int] = field(default_factory=dict)
    topics: Mapping[int, str] = field(default_factory=dict)
    opening_words: frozenset[str] = frozenset()
    openers: Mapping[int, Opener] = field(default_factory=dict)
    holders: Mapping[str, str] = field(default_factory=dict)
    states: frozenset[str] = frozenset()
    craft: Mapping[str, frozenset[str]] = field(default_factory=dict)
    headings: Mapping[int, str] = field(default_factory=dict)


def names_in(tokens: Tokens, mentions: Sequence[Mention]) -> Names:
    """Return the names of the text; the mentions tell which of them are places or bodies."""
    runs = list(name_runs(tokens))
    counts = Counter(run.name for run in runs)
    relatives = _relatives(runs)
    fullest = {name: name for name in relatives}
    for name in sorted(counts, key=lambda n: (n in relatives, " " not in n, -counts[n])):
        for word in name.split():
            fullest.setdefault(word, name)
    titles: dict[str, frozenset[str]] = {}
    for run in runs:
        full = full_name(run.name, fullest)
        titles[full] = titles.get(full, frozenset()) | run.titles
    taken = _taken(tokens, mentions)
    free = [run for run in runs if run.span.start not in taken]
    articled = {full_name(run.name, fullest) for run in free if run.is_articled}
    occurrences = Counter(name for run in free if (name := full_name(run.name, fullest)) in articled)
    people = _people(runs, fullest, mentions, taken)
    topics = _topics(tokens, runs, fullest, people)
    opening = _opening_words(tokens, runs, fullest)
    holders, openers, states = _holders(people, titles), openers_before(tokens), _states(mentions)
    craft, headings = craft_of(tokens, fullest), headed_by(tokens, mentions)
    return Names(fullest, titles, people, occurrences, topics, opening, openers, holders, states, craft, headings)


def _states(mentions: Sequence[Mention]) -> frozenset[str]:
    """Return the names of areas, of which none is a person's or a ship's too."""
    moving = {mention.text for mention in mentions if mention.role in (Role.PERSON, Role.VESSEL)}
    areas = {m.text for m in mentions if m.place is not None and m.place.extent is Extent.AREA}
    return frozenset(areas - moving)


def _holders(people: Mapping[str, int], titles: Mapping[str, frozenset[str]]) -> Mapping[str, str]:
    """Return by office whom the text has most of those who have it, the first of them where two are told as often."""
    most_told_first = sorted(people, key=lambda name: -people[name])
    return {title: name for name in reversed(most_told_first) for title in titles.get(name, ())}


def full_name(name: str, fullest: Mapping[str, str]) -> str:
    """Return the fullest name of whoever goes by a name of the text: a relative's own, else that of its last word."""
    return fullest.get(name) or fullest[name.split()[-1]]


def _relatives(runs: Sequence[Run]) -> frozenset[str]:
    """Return the names of relatives who share a word of theirs with somebody named before them, or more fully."""
    known: dict[str, set[str]] = {}
    for run in runs:
        for word in run.name.split() if " " in run.name and not run.is_kin else ():
            known.setdefault(word, set()).add(run.name)
    found = set()
    for run in runs:
        words_of = run.name.split()
        if run.is_kin and len(words_of) > 1 and any(known.get(word, set()) - {run.name} for word in words_of):
            found.add(run.name)
        elif not run.is_kin:
            for word in words_of:
                known.setdefault(word, set()).add(run.name)
    return frozenset(found)


def _opening_words(tokens: Tokens, runs: Sequence[Run], fullest: Mapping[str, str]) -> frozenset[str]:
    """Return the single words that stand nowhere but where a sentence opens, without a title."""
    starts = {sentence.start for sentence in tokens.sentences}
    opening = {run.name for run in runs if run.span.start in starts and not run.titles}
    inside = {run.name for run in runs if run.span.start not in starts or run.titles}
    return frozenset(name for name in opening - inside if full_name(name, fullest) == name and " " not in name)


def _topics(
    tokens: Tokens, runs: Sequence[Run], fullest: Mapping[str, str], people: Mapping[str, int]
) -> Mapping[int, str]:
    """Return by the start of each sentence the person who is the subject of the sentence before, in its paragraph."""
    starts = [sentence.start for sentence in tokens.sentences]
    subjects: dict[int, str] = {}
    for run in runs:
        index = bisect_right(starts, run.span.start) - 1
        name = full_name(run.name, fullest)
        known = " " in name or people.get(name, 0) > 1
        if run.is_free and known and name in people and index >= 0 and run.span.start - starts[index] <= _OPENING:
            subjects.setdefault(index, name)
    pairs = ((index, name) for index, name in subjects.items() if index + 1 < len(starts))
    joined = (pair for pair in pairs if "\n" not in tokens.text[tokens.sentences[pair[0]].end : starts[pair[0] + 1]])
    return {starts[index + 1]: name for index, name in joined}


def _taken(tokens: Tokens, mentions: Sequence[Mention]) -> Set[int]:
    """Return where the words begin of which places and bodies have their names: "President's House", "Lund Station"."""
    others = (m for m in mentions if m.role not in (Role.PERSON, Role.VESSEL))
    return {start for mention in others for start in tokens.starts[tokens.indexes(mention.span)]}


def _people(
    runs: Sequence[Run], fullest: Mapping[str, str], mentions: Sequence[Mention], taken: Set[int]
) -> Mapping[str, int]:
    persons = {m.span.start for m in mentions if m.role is Role.PERSON}
    acting = {full_name(run.name, fullest) for run in runs if run.is_free or run.titles or run.span.start in persons}
    names = (full_name(run.name, fullest) for run in runs if run.span.start not in taken)
    return Counter(name for name in names if name in acting)
