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


def last_time(text: str) -> str:
    tokens, published = tokenize(text), date(2024, 5, 15)
    mentions = make_mentions(text, "Leon", "Lugo", "Doha")
    sentences = read_sentences(tokens, mentions, read_timexes(tokens, published))
    times = times_of([s for here in sentences for s in here.statements], lambda place: "UTC", published)
    return times[-1].value if times[-1] else ""


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The port is sending its tug to Lugo on Friday.", "2024-05-17"),
        ("She was sailing to Lugo on Friday.", "2024-05-10"),
        ("The captain had asked on Monday to put into Lugo.", "2024-05-13"),
        ("The ship wanted on Monday to return to Leon.", "2024-05-13"),
        ("The captain asked to put into Lugo on Monday.", "2024-05-20"),
        ("The gold should have been flown to Leon on May 3.", "2024-05-03"),
        ("The gold will be flown to Leon on January 3.", "2025-01-03"),
        ("The march leaves Leon on 16 May. Arrival at Lugo: Friday.", "2024-05-17"),
        ("The march left Leon on 6 May. Arrival at Lugo: Friday.", "2024-05-10"),
        ("He landed in Leon at 10.40 a.m. on Monday. Twenty minutes after that he left for Lugo.", "2024-05-13T11:00"),
        (
            "The envoy left Leon on Tuesday. He is due in Doha on Friday. A tug came into Lugo the same day.",
            "2024-05-14",
        ),
        ("They left Leon on Monday. They spent the night at Lugo.", "2024-05-13TNI"),
    ],
)
def test_a_day_is_on_the_side_that_verb_and_programme_tell(text, value):
    assert last_time(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The convoy reached Leon on Monday and at seven we got to Lugo.", "2024-05-13T07:00"),
        ("On Monday it ran through Lugo without stopping, at 9.37 p.m.", "2024-05-13T21:37"),
        ("On Monday it ran through Lugo without a halt.", "2024-05-13"),
        ("It was half past nine on Monday when the night train left Lugo.", "2024-05-13T09:30"),
        ("It was said in Doha on Monday that the tug had been held at Lugo.", ""),
        ("It drove on at 7.10 a.m. on Monday, passed Lugo and reached the sea at noon.", ""),
        ("The tug, at 7.10 a.m. on Monday, passed Lugo and reached the sea.", "2024-05-13T07:10"),
        ("The last such convoy, in 2008, needed 79 hours and entered Lugo.", "2008"),
        ("LEON, May 13 (Harbour) - Five cyclists slept at Lugo.", ""),
        ("The tug came in on Monday, and it lay in Lugo for three days.", ""),
        ("The boats are not in Lugo on Monday.", "2024-05-13"),
        ("Touchdown at Lugo, Leon: 12:31.", "2024-05-15T12:31"),
        ("The boat lay three days before Leon and only on the 8th got up to Lugo.", "2024-05-08"),
        ("Ten years ago it was the miners who walked here from Lugo.", "2014"),
        ("On 8 May it was seen near Leon, where a tug dropped it in Lugo.", ""),
        ("He took the 9.50 p.m. express to Lugo.", "2024-05-15T21:50"),
        ("The group left Leon on Saturday. It was expected in Lugo on Sunday.", "2024-05-12"),
    ],
)
def test_a_time_stays_with_the_clause_that_has_it(text, value):
    assert last_time(text) == value
