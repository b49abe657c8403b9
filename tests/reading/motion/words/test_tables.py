from pathlib import Path

import geo.reading
from geo.reading.certainty.cues import cues
from geo.reading.motion.words import tables
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import IDIOM, frames, lexicon, prepositions, words
from geo.reading.records import Certainty, Mode, Motion
from geo.reading.tables import rows

TABLES = Path(tables.__file__).parent

RESOLVED = {
    "refuse",
    "reached",
    "gate",
    "off_span",
    "enter",
    "visit",
    "touch",
    "slow",
    "presence",
    "set_foot",
    "dwell",
    "avoid",
    "assume",
    "trip",
    "divert",
    "due",
    "due_out",
    "grounded",
    "touched",
    "trodden",
}
ARGUMENTS = {"source", "goal", "midpoint", "path", "at"}


def test_every_movement_phrase_has_a_frame():
    phrases = [entry for entries in lexicon().values() for entry in entries if entry.kind != IDIOM]
    assert {entry.frame for entry in phrases} <= frames().keys()


def test_every_frame_is_used():
    assert frames().keys() <= {row["frame"] for row in rows(TABLES / "lexicon.csv")}


def test_every_word_class_is_asked_for_by_name_or_stands_in_a_phrase():
    sources = "".join(path.read_text(encoding="utf-8") for path in Path(geo.reading.__file__).parent.rglob("*.py"))
    classes = [row["class"] for row in rows(TABLES / "words.csv")]
    assert [name for name in classes if f'"{name}"' not in sources] == []


def test_every_sense_is_a_motion_with_an_argument():
    senses = [sense for frame in frames().values() for sense in frame.values()]
    assert {sense.motion for sense in senses} <= {*Motion, *RESOLVED}
    assert {sense.argument for sense in senses} <= ARGUMENTS


def test_no_movement_phrase_is_listed_twice():
    listed = [(row["phrase"], row["forms"], row["kind"]) for row in rows(TABLES / "lexicon.csv")]
    assert len(listed) == len(set(listed))


def test_inflected_forms_are_found():
    assert {"leaving", "left", "leaves", "leave", "ferries", "ferried", "stopped", "gone"} <= lexicon().keys()


def test_longer_phrases_come_first():
    assert [len(entry.rest) for entry in lexicon()["set"]] == sorted(
        (len(e.rest) for e in lexicon()["set"]), reverse=True
    )


def test_every_word_of_certainty_has_a_certainty():
    assert {*cues("chain").values(), *cues("clause").values()} <= {*Certainty}


def test_every_mover_noun_has_a_kind_and_a_known_mode():
    assert {noun.kind for noun in mover_nouns().values()} == {"person", "group", "vehicle"}
    assert {noun.mode for noun in mover_nouns().values() if noun.mode} <= {*Mode}


def test_word_classes_are_casefolded_and_not_empty():
    for row in rows(TABLES / "words.csv"):
        assert words(row["class"]) and row["words"] == row["words"].casefold()


def test_prepositions_of_several_words_come_first():
    lengths = [len(phrase) for phrase in prepositions()["out"]]
    assert lengths == sorted(lengths, reverse=True)
