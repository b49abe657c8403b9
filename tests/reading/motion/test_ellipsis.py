"""Movements told by a place and little more, or with the place put first."""

import pytest

from tests.reading.builders import attestations_of


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("We walked all day, Leon by noon.", [("arrive", "Leon")]),
        ("Leon, without stopping.", [("pass", "Leon")]),
        ("Leon non-stop.", [("pass", "Leon")]),
        ("Two guards on the bridge, and into Leon at noon.", [("arrive", "Leon")]),
        ("It was from Leon that the delegation set out.", [("depart", "Leon")]),
        ("It was towards Leon that the train turned.", [("head", "Leon")]),
        ("Leon main station was avoided.", [("pass", "Leon")]),
        ("She sailed with Leon given as her next port.", [("head", "Leon")]),
        ("The envoy arrived in Leon, where he was received by the mayor.", [("arrive", "Leon"), ("meet", "Leon")]),
        ("Leon by night is a sight.", []),
        ("Leon next, they say.", [("head", "Leon")]),
        ("Leon next to nothing.", []),
        ("Out of Leon at last, on to the single track.", [("depart", "Leon")]),
    ],
)
def test_a_place_and_little_more_tells_a_movement(text, statements):
    times = [word for word in ("noon",) if word in text]
    assert [
        (a.motion.value, a.place and a.place.name) for a in attestations_of(text, "Leon", times=times)
    ] == statements
