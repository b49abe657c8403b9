"""A place that somebody will or will not see is one where he is to arrive."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The trawler will not see Leon before Sunday.", [("arrive", "Leon")]),
        ("The crew may never see Leon again.", [("arrive", "Leon")]),
        ("They should see Leon by nightfall.", [("arrive", "Leon")]),
        ("We will see Leon as a rival.", []),
        ("The pilot could see Leon's lights.", []),
        ("He saw Leon as a child.", []),
    ],
)
def test_who_will_see_a_place_arrives_there(text, statements):
    assert told(text, "Leon", "Lugo") == statements
