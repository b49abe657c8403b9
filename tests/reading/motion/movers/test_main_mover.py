"""Whose way a report tells most of, and who else moves in it: titles, offices, those carried, later trips."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from geo.dates import Interval
from geo.reading.motion.attest import attest
from geo.reading.motion.movers.eras import eras_of
from geo.reading.motion.sentences import read_sentences
from geo.reading.records import Timex, TimexType
from geo.reading.tokens import tokenize
from geo.reports import Span
from tests.reading.builders import attestations_of, make_mentions, make_report

PLACES = ("Leon", "Lugo", "Doha")


def ours(text: str) -> list[bool]:
    return [a.journey for a in attestations_of(text, *PLACES)]


def day(at: date) -> Timex:
    start = datetime(at.year, at.month, at.day, tzinfo=UTC)
    return Timex(Span(0, 1), "x", TimexType.DATE, f"{at}", interval=Interval(start, start + timedelta(days=1)))


def test_two_places_of_one_clause_count_once():
    text = "Omar Diaz flew from Doha to Lugo. Anna Lund left Leon. Lund saw rain. Lund reached Lugo."
    assert ours(text) == [False, False, True, True]


def test_the_title_of_a_report_names_its_mover():
    text = "Omar Diaz left Doha. Omar Diaz reached Lugo. Anna Lund left Leon."
    report = replace(make_report(text), title="Lund sets out")
    tokens, mentions = tokenize(text), make_mentions(text, *PLACES)
    told = attest(report, tokens, mentions, read_sentences(tokens, mentions, ()), lambda s: [None] * len(s))
    assert [a.journey for a in told] == [False, False, True]


def test_a_word_in_capitals_in_the_title_is_no_mover():
    text = "Omar Diaz left Leon. UPDATED He reached Lugo, UPDATED said."
    report = replace(make_report(text), title="UPDATED")
    tokens, mentions = tokenize(text), make_mentions(text, *PLACES)
    told = attest(report, tokens, mentions, read_sentences(tokens, mentions, ()), lambda s: [None] * len(s))
    assert [a.mover for a in told] == ["Omar Diaz", "Omar Diaz"]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Lund left Leon. A motorcade drove her to Lugo.",
        "Anna Lund left Leon. The chartered Airbus landed in Lugo.",
        "Anna Lund left Leon. The special reached Lugo.",
        "Anna Lund left Leon. The 74-year-old minister reached Lugo.",
        "Anna Lund left Leon. The 74-year-old reached Lugo.",
        "Prime Minister Anna Lund left Leon. The PM reached Lugo.",
        "Anna Lund left Leon. If the weather holds, she will sail to Lugo.",
    ],
)
def test_what_carries_or_means_the_mover_is_of_the_journey(text: str):
    assert ours(text)[-1]


@pytest.mark.parametrize(
    "text",
    [
        "The convoy left Leon. It slept in Leon. The advance party reached Lugo.",
        "The caravan left Leon. It slept in Leon. A girl fell ill, and she returned to Doha.",
        "Lord Anna left Leon. He slept in Leon. Lady Anna sailed from Lugo.",
        "Anna Lund left Leon. She slept in Leon. A flight to Lugo was considered and rejected.",
        "Anna Lund left Leon. If she could, she would sail to Lugo.",
    ],
)
def test_others_and_rejected_options_are_not(text: str):
    assert not ours(text)[-1]


@pytest.mark.parametrize(("later", "last"), [(date(2024, 5, 30), date(2024, 5, 5)), (date(2024, 5, 20), None)])
def test_what_follows_long_after_the_rest_is_another_journey(later: date, last: date | None):
    times = [day(date(2024, 5, number)) for number in (1, 2, 3, 4)]
    assert eras_of([*times, day(later)], date(2024, 5, 5)).last == last


@pytest.mark.parametrize("days", [28, 29])
def test_plan_far_beyond_the_report_is_a_later_journey(days: int):
    text = "Anna Lund left Leon. She will fly to Lugo on Monday."
    report, tokens, mentions = make_report(text, date(2024, 5, 1)), tokenize(text), make_mentions(text, *PLACES)
    monday = replace(day(date(2024, 5, 1) + timedelta(days=days)), span=Span(text.index("Monday"), len(text) - 1))
    told = attest(report, tokens, mentions, read_sentences(tokens, mentions, (monday,)), lambda s: [None, monday])
    assert told[-1].journey is (days == 28)


def test_who_is_told_to_be_carried_by_the_vehicle_that_moves_is_of_the_journey():
    told = "An armoured train carrying Omar Diaz left Leon. It stopped at Leon. The train reached Doha."
    assert all(ours(f"{told} Diaz will go on to Lugo."))


def test_whoever_is_not_told_to_be_carried_is_not():
    assert not ours("The train left Leon. It stopped at Leon. The train reached Doha. Omar Diaz slept in Lugo.")[-1]


def test_the_named_driver_is_no_main_mover_of_a_report_of_him():
    text = "He slept in Leon. The driver, Omar Diaz, went on to Lugo. He came from Doha. He stopped in Leon."
    assert not ours(text)[1]


def test_another_of_the_kind_is_no_main_mover():
    assert ours("The convoy left Leon. Another Olga left Doha. The convoy reached Lugo.") == [True, False, True]
