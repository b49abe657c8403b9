"""Names in the short style of logs."""

import pytest

from geo.reading.places.logged import is_clocked, is_on_way
from geo.reading.places.text import name_text
from geo.reading.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("Leon 07:14", True),
        ("Leon 0540", True),
        ("Leon 16.00", True),
        ("Leon d 07:14", True),
        ("Leon arr 0540", True),
        ("Leon 1945", False),
        ("Leon 2570", False),
        ("Leon a town", False),
        ("Leon", False),
    ],
)
def test_a_clock_time_hangs_on_a_name(text: str, is_so: bool) -> None:
    assert is_clocked(name_text(tokenize(text)), 0, 1) is is_so


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("Leon / Lugo / Doha", True),
        ("Leon / Port Lugo / Doha", True),
        ("Leon / Lugo", False),
        ("Leon – Lugo / Doha", False),
        ("Leon, Lugo, Doha", False),
        ("Leon / lugo / Doha", False),
    ],
)
def test_three_names_that_one_mark_joins_are_a_way(text: str, is_so: bool) -> None:
    assert is_on_way(name_text(tokenize(text)), 0, 1) is is_so
