from datetime import date

import pytest

from geo.reading.motion.clock.times import times_of
from geo.reading.motion.sentences import read_sentences
from geo.reading.timexes import read_timexes
from geo.reading.tokens import tokenize
from tests.reading.builders import make_mentions


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The jet is due in Leon on Friday. It touched down at Lugo at 8:40.", "2024-05-15T08:40"),
        ("On Monday the jet left Leon. It is due in Doha on Friday. It landed in Lugo at 8:40.", "2024-05-13T08:40"),
        ("On Monday the jet left Leon. It landed in Lugo at 8:40.", "2024-05-13T08:40"),
        ("The jet is due in Leon on Friday. It will land in Lugo at 8:40.", "2024-05-17T08:40"),
    ],
)
def test_what_happened_takes_no_day_from_a_plan(text, value):
    tokens, published = tokenize(text), date(2024, 5, 15)
    sentences = read_sentences(tokens, make_mentions(text, "Leon", "Lugo", "Doha"), read_timexes(tokens, published))
    times = times_of([s for here in sentences for s in here.statements], lambda place: "UTC", published)
    assert times[-1].value == value


def test_a_clock_time_beside_its_day_is_the_time():
    text, published = "The jet left Leon on Monday at 8 a.m. for Lugo.", date(2024, 5, 15)
    tokens = tokenize(text)
    sentences = read_sentences(tokens, make_mentions(text, "Leon", "Lugo"), read_timexes(tokens, published))
    assert {s.time.value for s in sentences[0].statements} == {"2024-05-13T08:00"}
