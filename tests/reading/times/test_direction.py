"""Whether a sentence looks ahead where it tells a time: the nearest sign before it, then the nearest after it."""

import pytest

from geo.reading.times.direction import forward_at
from geo.reading.times.pieces import pieces_of
from geo.reading.tokens import tokenize
from tests.reading.times.builders import values


def direction(text: str) -> bool | None:
    pieces = pieces_of(tokenize(text))
    place = next(i for i, start in enumerate(pieces.starts) if text[start:].startswith("Friday"))
    return forward_at(pieces, text, place, place + 1)


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("He will leave on Friday.", True),
        ("He would leave on Friday, he said.", True),
        ("He is to leave on Friday.", True),
        ("He is leaving on Friday.", True),
        ("It is expected to be signed on Friday.", True),
        ("On Friday he will leave.", True),
        ("The agents await her on Friday.", True),
        ("The agents expect her on Friday.", True),
        ("He left on Friday.", False),
        ("It was signed on Friday.", False),
        ("He set off on Friday.", False),
        ("He said on Friday that he will leave.", False),
        ("He will go. On Friday he left.", False),
        ("A hearing on Friday.", None),
    ],
)
def test_nearest_sign_decides(text: str, ahead: bool | None):
    assert direction(text) is ahead


def test_a_sign_in_another_paragraph_tells_nothing() -> None:
    assert direction("2 October\n\nFriday\n\nShe will call at Leith.") is None
    assert direction("Friday\nShe will call at Leith.") is True


def test_a_sign_of_the_paragraph_before_tells_nothing() -> None:
    assert direction("She will call at Leith\n\nFriday, Hull") is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Though expected in Lugo on Saturday, he stayed away.", "2023-09-09"),
        ("Although due on Saturday, the ship had not come.", "2023-09-09"),
        ("He is expected in Lugo on Saturday.", "2023-09-16"),
    ],
)
def test_what_did_not_come_as_expected_is_over(text: str, value: str):
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He left on Monday. On Wednesday, when it snowed, he had still been at Lugo.", "2023-09-06"),
        ("He left on Monday. On Wednesday, when it snowed, he was at Lugo.", "2023-09-13"),
    ],
)
def test_what_else_happened_on_a_day_does_not_tell_the_tense_of_it(text: str, value: str):
    assert values(text)[-1] == value
