"""Movements told by how long before or after another of their sentence they were."""

from datetime import date

import pytest

from geo.reading.motion.clock.times import times_of
from geo.reading.motion.sentences import read_sentences
from geo.reading.timexes import read_timexes
from geo.reading.tokens import tokenize
from tests.reading.builders import make_mentions


def values(text: str) -> list[str | None]:
    tokens, published = tokenize(text), date(2024, 5, 15)
    sentences = read_sentences(tokens, make_mentions(text, "Doha", "Lima", "Oslo"), read_timexes(tokens, published))
    times = times_of([s for here in sentences for s in here.statements], lambda place: "UTC", published)
    return [time and time.value for time in times]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Twelve days after leaving Lima, the ship reached Doha at 3 p.m. on Saturday.", "2024-04-29"),
        ("The ship reached Doha on Saturday, 12 days after she left Lima.", "2024-04-29"),
        ("The lorries got to Oslo on 10 May, just two days after setting out from Lima.", "2024-05-08"),
        ("Ten hours after leaving Lima the jet landed in Doha at 6.30 p.m. on Saturday.", "2024-05-11T08:30"),
        ("Three days before reaching Doha, she had put in at Oslo on 8 May.", "2024-05-11"),
    ],
)
def test_an_exact_count_of_days_or_hours_tells_the_other_movement(text: str, left: str):
    assert left in values(text)


@pytest.mark.parametrize(
    "text",
    [
        "The ship reached Doha on Saturday, three weeks after leaving Lima.",
        "The ship reached Doha on Saturday, some 12 days after leaving Lima.",
        "The ship reached Doha on Saturday, ten hours after leaving Lima.",
        "The ship stood at Doha for ten days before leaving for Lima.",
        "The ship reached Doha, 12 days after leaving Lima.",
    ],
)
def test_a_round_count_or_one_from_no_time_tells_none(text: str):
    assert values(text)[-1] is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "The jet left Lima at 9.30 p.m. on Monday. Ten hours after our departure we were in Oslo.",
            "2024-05-14T07:30",
        ),
        ("The train left Lima at noon on Monday. Two days after leaving they were in Oslo.", "2024-05-15"),
        (
            "They got to Lima at 8 p.m. on Monday. Three hours after their arrival they flew to Oslo.",
            "2024-05-13T23:00",
        ),
        ("They got to Lima at 8 p.m. on Monday. Three hours after their departure they were in Oslo.", None),
        ("They left Lima at 8 p.m. on Monday. Some three hours after their departure they were in Oslo.", None),
    ],
)
def test_a_count_from_a_departure_or_arrival_told_before_tells_the_main_clause(text: str, value: str | None):
    assert values(text)[-1] == value
