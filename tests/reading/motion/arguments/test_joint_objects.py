"""Two objects joined by "and" share the place behind them; a clause that begins there keeps its own."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The frigate met the tanker and her escort off Leon.", [("meet", "Leon")]),
        ("The frigate met the tanker and her escort, the corvette Swift, off Leon.", [("meet", "Leon")]),
        ("The plane carried the minister and two aides to Leon.", [("arrive", "Leon")]),
        ("A coach drove his wife and her children to Leon on Monday.", [("head", "Leon")]),
        ("He arrived with his wife and the sons of his brother in Leon.", [("arrive", "Leon")]),
        ("The queen met her cousin and the duke in Leon at noon.", [("meet", "Leon")]),
        ("The envoy met his counterpart and a spokesman in Leon said all went well.", []),
        ("The envoy met his counterpart and the talks in Leon ended.", []),
        ("The envoy met his counterpart and her deputy.", []),
    ],
)
def test_a_place_behind_joined_objects_is_of_both(text, statements):
    assert told(text, "Leon") == statements
