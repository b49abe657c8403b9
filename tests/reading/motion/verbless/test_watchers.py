"""Whoever watches at a place tells where a mover was at a time; what is seen without a time tells nothing."""

import pytest

from tests.reading.builders import attestations_of


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Cameras at Leon filmed him on Monday.", [("be_at", "Leon")]),
        ("A customs officer at Leon saw the lorry on Monday.", [("be_at", "Leon")]),
        ("Fishermen off Leon spotted the tanker on Monday.", [("be_at", "Leon")]),
        ("A clerk in Leon logged the same lorries on Monday.", [("pass", "Leon")]),
        ("A resident in Leon watched the convoy pass on Monday.", [("pass", "Leon")]),
        ("A resident in Leon saw the convoy leave on Monday.", [("depart", "Leon")]),
        ("A resident in Leon saw the film on Monday.", []),
        ("A resident in Leon saw the convoy.", []),
    ],
)
def test_who_watches_at_a_place_tells_who_was_there(text, statements):
    times = ("Monday",) if "Monday" in text else ()
    read = attestations_of(text, "Leon", times=times)
    assert [(a.motion.value, a.place.name) for a in read if a.place] == statements
