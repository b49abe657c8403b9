"""Laws of the whole reader for any text: spans hold, order, no exception, work that grows no faster than the text."""

import sys
from collections.abc import Callable
from datetime import date
from itertools import chain
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from geo.gazetteer.opening import open_gazetteer
from geo.reading.motion.words import tables
from geo.reading.reader import read, reread
from geo.reading.records import Reading
from geo.reading.tables import rows
from tests.reading.builders import make_report

KNOWN = "The train left Ankara on Monday."
WORDS = [
    *"Paris Pyongyang Congo Moscow the The a of of-the left reached crossed into from to via at said Kim's Kim".split(),
    *"Mr. St. he who where destination unknown not Monday 1990 2023-09-13 5pm 05:15 GMT noon BC ² ٣ million 12".split(),
    *"twenty-one km train counties Counties Lake and or , . ; : ? ! \" “ ” ' ’ ( ) - — – / & $ % # * _".split(),
    *"\u200b \u202e İ ß ﬁ é 京".split(),
    "\n\n",
]
MARKS = st.sampled_from(["", " ", " ", "\n", "-", "'s "])
fragments = st.lists(st.tuples(st.sampled_from(WORDS), MARKS), max_size=40).map(
    lambda parts: "".join(word.strip(" ") + mark for word, mark in parts)
)
OWN_CLASSES = [row["words"].split() for row in rows(Path(tables.__file__).parent / "words.csv")]
NAMED = "Kim Bosphorus Danube Ankara Cairo Norway Oslo's Sahara , , . . ; \"".split()
OWN_WORDS = sorted({*chain(*OWN_CLASSES), *tables.lexicon()}) + NAMED * 50
own_words = st.lists(st.sampled_from(OWN_WORDS), max_size=40).map(" ".join)
texts = st.text(max_size=200) | fragments | own_words
days = st.none() | st.dates()

RUNS = [
    "1", "1 ", "1,", "1.", "1:", "12 to ", " ", "\t", "\n", "\n\n", '"', "“", "'", "A", "A. ", "a.", "Mr. ", ",", ", ",
    "-", "a-", "A-b ", "of the ", "Of The ", "the ", "The ", "and ", "Paris ", "PARIS ", "Paris, ", "Paris and ",
    "Paris Counties, ", "Paris's ", "Kim, who said ", "he said ", "according to ", "left Paris and ", "left Paris, ",
    "The train left Paris. ", "By Kim\n\n", "Photo: Paris\n", "Monday ", "on Monday, ", "1990-", "2 BC ", "at 5 ",
    "the last of ", "where ", "destination unknown ", "Lake ", "Elm Street ", "Village Of ", "(", "(Paris) ", "\u202e",
    "é", "京",
]  # fmt: skip
LONG = "9" * 5000
FEW, MANY = 300, 1200


def read_all(text: str, published: date | None = None) -> Reading:
    return read(make_report(text, published), open_gazetteer())


@given(texts, days)
@example("² BC, AD ², 1² km and the ²0s", None)
@example(f"{LONG} BC, {LONG} km, {LONG} years ago, the {LONG}th century", None)
@example("The mate saw the Bosphorus behind them.", None)
def test_spans_hold_their_words(text: str, published: date | None):
    found = read_all(text, published)
    assert all(text[slice(*a.span)] == a.quote for a in (*found.attestations, *found.quantities))
    assert all(text[slice(*m.span)] == m.text for m in (*found.mentions, *found.timexes))


@given(texts, days)
def test_records_stand_in_the_order_of_the_text(text: str, published: date | None):
    found = read_all(text, published)
    for records in (found.mentions, found.timexes, found.quantities, found.set_aside):
        assert [r.span for r in records] == sorted(r.span for r in records)


@given(texts, days)
def test_intervals_are_ordered(text: str, published: date | None):
    whens = [a.when for a in read_all(text, published).attestations]
    assert all(w is None or w.earliest is None or w.latest is None or w.earliest < w.latest for w in whens)


@given(texts, days)
def test_any_reading_can_be_read_again_as_of_another_day(text: str, published: date | None):
    reading = read_all(text)
    again = reread(reading, open_gazetteer(), published=published)
    assert [a.id for a in again.attestations] == [a.id for a in reading.attestations]


@given(texts, texts)
def test_a_sentence_is_read_in_the_middle_of_any_text(before: str, after: str):
    found = read_all(f"{before}\n\n{KNOWN}\n\n{after}", date(2023, 9, 13)).attestations
    assert any(KNOWN.startswith(a.quote) and a.motion == "depart" and a.place.name == "Ankara" for a in found)


def lines_run(work: Callable[[], Any]) -> int:
    """Return how many lines of Python the work runs, in the reader and all that it calls."""
    count = 0

    def tick(_frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return tick

    before = sys.gettrace()
    sys.settrace(tick)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("run", RUNS)
def test_work_grows_no_faster_than_the_text(run: str):
    few, many = run * FEW, run * MANY
    read_all(few)
    growth = lines_run(lambda: read_all(many)) / lines_run(lambda: read_all(f"{few} "))
    assert growth <= 1.25 * MANY / FEW


def test_work_grows_no_faster_than_a_report_of_many_furniture_lines():
    few, many = ("By Kim Smith\n\nThe train left Ankara on Monday with 12 carriages.\n\n" * n for n in (100, 400))
    read_all(few)
    assert lines_run(lambda: read_all(many)) <= 1.25 * 4 * lines_run(lambda: read_all(f"{few} "))
