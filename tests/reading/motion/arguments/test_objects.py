"""Who is found, kept or expected somewhere as an object, and places that a relative or a spot brings in."""

import pytest

from tests.reading.builders import attestations_of


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Customs kept the bus at Leon.", [("stop", "Leon", "reported")]),
        ("A tracker picked it up over Leon.", [("pass", "Leon", "reported")]),
        ("Officials expect her in Leon.", [("arrive", "Leon", "expected")]),
        ("A reader photographed the train in Leon.", [("be_at", "Leon", "reported")]),
        ("Police in Leon stopped forty cars.", []),
        (
            "The envoy was in Leon, to which he had flown.",
            [("be_at", "Leon", "reported"), ("head", "Leon", "reported")],
        ),
        ("She reached a hospital in Leon.", [("arrive", "Leon", "reported")]),
        ("She left a suitcase in Leon.", []),
        ("He is due back in Leon.", [("return", "Leon", "expected")]),
        ("The ship did not touch Leon.", [("stop", "Leon", "denied")]),
    ],
)
def test_an_object_and_a_spot_are_placed(text, statements):
    found = attestations_of(text, "Leon")
    assert [(a.motion.value, a.place and a.place.name, a.certainty.value) for a in found] == statements
