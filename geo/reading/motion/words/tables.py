"""The tables of movement words: phrases by frame, what each frame's prepositions mean, and the closed word classes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from geo.reading.records import Mode
from geo.reading.tables import rows

_HERE = Path(__file__).parent
DIRECT, IDIOM = "direct", "idiom"
_FORMS_OF_BE = {"am": "s", "is": "s", "are": "s", "was": "past", "were": "past", "be": "base", "been": "participle"}


class Entry(NamedTuple):
    """One inflected form of a movement phrase: the words after the first, the kind, the frame, the form, the mode.

    `needs` are the words among `rest` that stand for themselves, so that a sentence without them is soon told.
    """

    rest: tuple[str, ...]
    kind: str
    frame: str
    form: str
    mode: Mode | None
    needs: frozenset[str] = frozenset()


class Sense(NamedTuple):
    """What a preposition means in a frame: a motion (or a word that the reader resolves to one) and its argument."""

    motion: str
    argument: str


@cache
def words(*names: str) -> frozenset[str]:
    """Return the words of classes of `words.csv`, together; KeyError when there is no such class."""
    return frozenset().union(*(_classes()[name] for name in names))


@cache
def _classes() -> Mapping[str, frozenset[str]]:
    return {row["class"]: frozenset(row["words"].split()) for row in rows(_HERE / "words.csv")}


@cache
def lexicon() -> Mapping[str, tuple[Entry, ...]]:
    """Return the movement phrases by their first word in each of its forms, longest phrase first."""
    found: dict[str, list[Entry]] = {}
    for row in rows(_HERE / "lexicon.csv"):
        first, *rest = row["phrase"].split()
        mode = Mode(row["mode"]) if row["mode"] else None
        for word, form in _forms(first, row["forms"], row["kind"]):
            found.setdefault(word, []).append(Entry(tuple(rest), row["kind"], row["frame"], form, mode, _literal(rest)))
    for word, entries in _idioms().items():
        found.setdefault(word, []).extend(entries)
    return {
        word: tuple(sorted(set(entries), key=lambda e: (-len(e.rest), e.kind == "noun", e[:4])))
        for word, entries in found.items()
    }


def _idioms() -> Mapping[str, Sequence[Entry]]:
    """Return the phrases that begin like a movement and are none ("take place", "come to power")."""
    found: dict[str, list[Entry]] = {}
    for row in rows(_HERE / "idioms.csv"):
        first, *rest = row["phrase"].split()
        for word, form in _forms(first, row["forms"], "verb"):
            found.setdefault(word, []).append(Entry(tuple(rest), IDIOM, "", form, None, _literal(rest)))
    return found


def _literal(rest: Iterable[str]) -> frozenset[str]:
    return frozenset(word for word in rest if not word.isupper())


def _forms(word: str, irregular: str, kind: str) -> Iterator[tuple[str, str]]:
    if kind in ("noun", "adjective", "opener", "entry"):
        yield word, kind
        return
    if kind == "be":
        yield word, _FORMS_OF_BE[word]
        return
    past, participle, gerund = _principal_parts(word, irregular)
    if kind in ("verb", "locator"):
        yield from ((_third_person(word), "s"), (past, "past"), (gerund, "ing"))
    if kind in ("verb", "locator") and past != word:
        yield word, "base"
    if kind == "participle" or participle != past:
        yield participle, "participle"


def _principal_parts(word: str, irregular: str) -> tuple[str, str, str]:
    stem = word[:-1] if word.endswith("e") else word
    regular = (word[:-1] + "ied" if _y_changes(word) else stem + "ed",) * 2 + (stem + "ing",)
    given = irregular.split("|") if irregular else []
    past, participle, gerund = (*given, *regular[len(given) :])
    return past, participle, gerund


def _third_person(word: str) -> str:
    if _y_changes(word):
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "sh", "ch", "x", "o")) else "s")


def _y_changes(word: str) -> bool:
    return word.endswith("y") and word[-2] not in "aeiou"


@cache
def frames() -> Mapping[str, Mapping[str, Sense]]:
    """Return, by frame, what each preposition (or "direct", for a direct object) means in it."""
    found: dict[str, dict[str, Sense]] = {}
    for row in rows(_HERE / "frames.csv"):
        for preposition in _spelled_out(row["prepositions"].split("|")):
            found.setdefault(row["frame"], {})[preposition] = Sense(row["motion"], row["argument"])
    return found


def _spelled_out(prepositions: Iterable[str]) -> Iterator[str]:
    """Yield the prepositions, "COMPASS of" as "north of", "to the north of", "BARRIER" as "the river" and so on."""
    for preposition in prepositions:
        if "COMPASS" in preposition:
            for point in sorted(words("compass_point")):
                yield from (article + preposition.replace("COMPASS", point) for article in ("", "to the "))
        elif "BARRIER" in preposition:
            yield from (preposition.replace("BARRIER", f"the {noun}") for noun in sorted(words("barrier_noun")))
        elif "CARRIER" in preposition:
            nouns = sorted(words("service"))
            yield from (
                preposition.replace("CARRIER", f"{one} {noun}") for noun in nouns for one in ("the", "a", "his")
            )
        else:
            yield preposition


@cache
def prepositions() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Return all prepositions, of several words too, by their first word, longest first."""
    phrases = {tuple(p.split()) for frame in frames().values() for p in frame if p != DIRECT}
    phrases |= {(word,) for word in words("preposition")}
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(phrases, key=lambda p: (-len(p), p)):
        found.setdefault(phrase[0], []).append(phrase)
    return {first: tuple(group) for first, group in found.items()}
