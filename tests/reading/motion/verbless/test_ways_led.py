"""Entries that name the way before the place, a barrier at it, or a log's verb with a bare place."""

import pytest

from tests.reading.builders import attestations_of


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Then down the coast past Leon.", [("pass", "Leon")]),
        ("Up the valley through Leon.", [("pass", "Leon")]),
        ("Across the plain past Leon.", [("pass", "Leon")]),
        ("The frontier at Leon, noon.", [("cross", "Leon")]),
        ("Out of Lugo at dawn; the river at Leon noon.", [("depart", "Lugo"), ("cross", "Leon")]),
        ("The jet, off Lugo at dawn, landed Leon noon.", [("arrive", "Leon")]),
        ("Over the roofs of Leon.", []),
        ("The border at Leon.", []),
    ],
)
def test_an_entry_may_name_the_way_or_the_barrier_first(text, statements):
    times = [time for time in ("noon", "dawn") if time in text]
    found = attestations_of(text, "Leon", "Lugo", times=tuple(times))
    assert [(a.motion.value, a.place.name) for a in found if a.place] == statements
