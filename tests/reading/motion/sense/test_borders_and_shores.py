"""A border post is crossed, who comes ashore by any verb arrives, and "it was there that" only puts the place first."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The lorries were let through the Leon border post at noon.", [("cross", "Leon")]),
        ("They passed through the Leon frontier station at noon.", [("cross", "Leon")]),
        ("They drove past the Leon frontier station at noon.", [("pass", "Leon")]),
        ("They passed through Leon at noon.", [("pass", "Leon")]),
        ("The car rolled ashore at Leon.", [("arrive", "Leon")]),
        ("The pilgrims filed ashore at Leon.", [("arrive", "Leon")]),
        ("The horses were led ashore at Leon.", [("arrive", "Leon")]),
        ("The crew was ashore at Leon.", [("be_at", "Leon")]),
        ("Friends say it was at Leon, last year, that they met.", []),
        ("Friends say it was at Leon.", [("be_at", "Leon")]),
        ("Friends say it was at Leon, the police said that night.", [("be_at", "Leon")]),
    ],
)
def test_borders_and_shores_are_told_from_places_passed(text, statements):
    assert told(text, "Leon") == statements
