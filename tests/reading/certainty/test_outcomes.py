"""What became of a movement: called off, disclaimed, taken back in the next sentence, only put off, still to come."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from geo.reading.motion.attest import attest
from geo.reading.motion.sentences import read_sentences
from geo.reading.records import TimexType
from geo.reading.tokens import tokenize
from tests.reading.builders import attestations_of, make_mentions, make_report, make_timexes


def certainty(text: str, times: tuple[str, ...] = ()) -> list[str]:
    return [a.certainty.value for a in attestations_of(text, "Doha", times=times)]


@pytest.mark.parametrize(
    "text",
    [
        "A planned trip to Doha was scrapped when the sirens sounded.",
        "A flight to Doha, set for the morning, was called off.",
        "The visit to Doha announced in spring is cancelled.",
        "A detour to Doha has been proposed and will not be made.",
        "A flight to Doha in a borrowed jet was considered and rejected.",
        "The visit to Doha did not take place.",
        "A journey to Doha was ruled out.",
    ],
)
def test_what_was_called_off_is_denied(text: str):
    assert certainty(text) == ["denied"]


@pytest.mark.parametrize(
    "text",
    [
        "The report that the envoy had arrived in Doha is wrong.",
        "Our statement that the envoy had arrived in Doha is withdrawn.",
        "The Courier withdrew its report that the envoy had arrived in Doha.",
        "There is no sign that the envoy was taken to Doha.",
        "The embassy denies that the envoy is on his way to Doha.",
        "Nor did he go to Doha.",
        "At no time had the envoy been in Doha.",
        "Nobody from the mission has been in Doha.",
        "We said that the envoy had arrived in Doha. He had not.",
        "We said that the envoy had arrived in Doha. That was wrong.",
    ],
)
def test_what_is_disclaimed_is_denied(text: str):
    assert certainty(text) == ["denied"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("There is talk in the clubs of a visit to Doha.", "speculated"),
        ("An aide raised the possibility of a trip to Doha.", "speculated"),
        ("The arrival in Doha is fixed for Monday.", "expected"),
        ("The date of the departure for Doha will be notified.", "expected"),
        ("The programme of the journey to Doha is published.", "expected"),
        ("The suspect was arrested in Doha.", "reported"),
        ("His visit to Doha was the talk of the town.", "reported"),
        ("The report that the envoy had arrived in Doha is long.", "reported"),
        ("The envoy arrived in Doha. He had not slept for two days.", "reported"),
    ],
)
def test_nouns_around_a_journey_say_how_sure_it_is(text: str, word: str):
    assert set(certainty(text)) == {word}


def test_a_negation_that_only_delays_is_no_denial():
    assert certainty("The envoy did not arrive in Doha until Monday.", ("Monday",)) == ["reported"]
    assert certainty("The envoy did not arrive in Doha on Monday.", ("Monday",)) == ["denied"]


@pytest.mark.parametrize(("day", "word"), [(13, "reported"), (14, "expected")])
def test_a_heading_with_a_day_after_the_report_is_a_plan(day: int, word: str):
    text = "Arrival in Doha: Monday"
    report, mentions = make_report(text, date(2023, 9, 13)), make_mentions(text, "Doha")
    (timex,) = make_timexes(text, "Monday")
    midnight = datetime.combine(date(2023, 9, day), time.min)
    timex = replace(timex, type=TimexType.DATE, local_start=midnight, local_end=midnight + timedelta(days=1))
    sentences = read_sentences(tokenize(text), mentions, (timex,))
    (told,) = attest(report, tokenize(text), mentions, sentences, lambda statements: [s.time for s in statements])
    assert told.certainty.value == word
