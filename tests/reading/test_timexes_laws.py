"""Laws that hold for any text: spans hold their words, intervals are ordered, nothing raises, neighbours do no harm."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.reading.records import Timex
from geo.reading.times.lexicon import PHRASES, WORDS
from geo.reading.timexes import localised, read_timexes, redirected
from geo.reading.tokens import tokenize
from geo.reports import Span

KNOWN = "He left on 10 September 2023."
ZONES = ("UTC", "Asia/Pyongyang", "America/New_York", "Pacific/Apia", "Africa/Monrovia")
FIGURES = ("1", "31", "07", "58", "99", "0930", "1941", "2359", "1,500", "2.30", "12:45", "24:00", "3:07:35", "2023")
MARKS = (" ", "-", "–", ",", ".", "/", "(", ")", "'", "’", "\n", "\n\n", "-th ", "s ", "st ")
words = st.sampled_from(sorted(WORDS) + sorted(PHRASES) + list(FIGURES) + ["train", "Kim", "be", "is to"])
sentences = st.lists(st.tuples(words, st.sampled_from(MARKS) | st.just(" ")), max_size=30).map(
    lambda parts: "".join(word + mark for word, mark in parts)
)
texts = st.text(max_size=200) | sentences
days = st.none() | st.dates()


def read(text: str, published: date | None, zone: str = "UTC") -> tuple[Timex, ...]:
    return read_timexes(tokenize(text), published, zone)


@given(texts, days, st.sampled_from(ZONES))
def test_spans_hold_their_words_in_order(text: str, published: date | None, zone: str):
    end = 0
    for timex in read(text, published, zone):
        assert timex.span.start >= end and text[timex.span.start : timex.span.end] == timex.text
        end = timex.span.end


@given(texts, days, st.sampled_from(ZONES))
def test_moments_are_ordered_and_intervals_bounded(text: str, published: date | None, zone: str):
    for timex in read(text, published, zone):
        assert (timex.local_start is None) == (timex.local_end is None)
        assert timex.local_start is None or timex.local_end is None or timex.local_start < timex.local_end
        assert timex.interval is None or timex.interval.bounded


@given(texts, days, st.sampled_from(ZONES))
def test_every_timex_can_be_localised_and_redirected(text: str, published: date | None, zone: str):
    for timex in read(text, published):
        assert localised(timex, zone).value == timex.value
        assert redirected(timex, published or date(2023, 9, 13), forward=True).text == timex.text


@given(texts, texts)
def test_known_sentence_is_read_in_the_middle_of_anything(before: str, after: str):
    text = f"{before} {KNOWN} {after}"
    values = [timex.value for timex in read(text, date(2023, 9, 13))]
    assert "2023-09-10" in values


@given(sentences, st.integers(0, 40), st.integers(0, 40))
def test_nothing_is_read_in_skipped_spans(text: str, start: int, length: int):
    skip = Span(start, start + length)
    found = read_timexes(tokenize(text), None, skip=(skip,))
    assert not any(timex.span.overlaps(skip) for timex in found)


@pytest.mark.parametrize(
    "part", ["the last of ", "on Sunday ", "1941-", "three and a half ", "at ", "a ", "the end of "]
)
def test_pieces_of_one_long_run_are_each_looked_at_a_bounded_number_of_times(part: str):
    assert len(read(part * 20_000, date(2023, 9, 13))) <= 40_000
