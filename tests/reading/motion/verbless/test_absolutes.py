import pytest

from tests.reading.builders import told

BOTH = [("be_at", "Leon"), ("be_at", "Lugo")]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("With the minister in Leon and his plane in Lugo, nobody signed.", BOTH),
        ("With the ship still at Leon and her captain in Lugo, nobody signed.", BOTH),
        ("With the envoys in Leon and the president already in Lugo, the talks hung.", BOTH),
        ("With his train at Leon, the king was hungry.", BOTH[:1]),
        ("With the queen back in Leon, the flags were out.", BOTH[:1]),
    ],
)
def test_an_opening_with_tells_where_movers_are(text, statements):
    assert told(text, "Leon", "Lugo") == statements


@pytest.mark.parametrize(
    "text",
    [
        "With a house in Leon and a flat in Lugo, he was rich.",
        "With the train in Leon colours, nobody knew it.",
        "With trains in Leon late, nobody came.",
    ],
)
def test_an_opening_with_of_something_else_tells_nothing(text):
    assert told(text, "Leon", "Lugo") == []
