"""Long names of places keep what tells them apart: lines first, then fewer words, never half a word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.maps.short_names import ELLIPSIS, clock_words, in_lines, shortened

CHANGI = "Singapore Changi International Airport"
NAMES = st.lists(st.from_regex(r"[A-Za-z]{1,12}", fullmatch=True), min_size=1, max_size=8).map(" ".join)


def within(most):
    return lambda words: len(words) <= most


def test_lines_of_a_name_are_about_as_long():
    assert in_lines(CHANGI, 26) == ("Singapore Changi", "International Airport")
    assert in_lines("Friendship bridge", 26) == ("Friendship bridge",)


@given(NAMES, st.integers(1, 40))
def test_lines_lose_no_word_and_only_a_word_is_longer_than_the_limit(name, most):
    lines = in_lines(name, most)
    assert " ".join(lines) == name
    assert all(len(line) <= most or " " not in line for line in lines)


@pytest.mark.parametrize(
    ("most", "words"),
    [
        (38, CHANGI),
        (37, "Singapore Changi Airport"),
        (24, "Singapore Changi Airport"),
        (23, f"Singapore {ELLIPSIS} Airport"),
        (1, f"Singapore {ELLIPSIS} Airport"),
    ],
)
def test_a_name_first_loses_the_words_that_tell_nothing(most, words):
    assert shortened(CHANGI, within(most)) == words


def test_a_name_keeps_its_beginning_and_its_end():
    found = shortened("Vila Verde de Ficalho Rosal de la Frontera crossing", within(34))
    assert found == f"Vila Verde de {ELLIPSIS} Frontera crossing"


def test_what_stands_in_brackets_stays_together():
    assert shortened("Most Druzhby Narodov (Friendship bridge)", within(30)) == f"Most {ELLIPSIS} (Friendship bridge)"


@given(NAMES, st.integers(1, 60))
def test_a_shortened_name_has_whole_words_of_the_name_only(name, most):
    assert set(shortened(name, within(most)).split()) - {ELLIPSIS} <= set(name.split())


@pytest.mark.parametrize(("most", "words"), [(40, "Singapore Changi Airport time, UTC+8"), (20, "UTC+8")])
def test_a_clock_keeps_its_offset(most, words):
    assert clock_words(CHANGI, "UTC+8", within(most)) == words
