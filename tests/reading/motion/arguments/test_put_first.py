import pytest

from geo.reading.records import Certainty
from tests.reading.builders import attestations_of, told


def _sure(text):
    found = attestations_of(text, "Leon", "Lugo")
    return [(a.motion.value, a.place.name, a.certainty is Certainty.DENIED) for a in found]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Leon the envoys left before dawn.", [("depart", "Leon")]),
        ("Leon his convoy never reached.", [("arrive", "Leon")]),
        ("At dawn, Leon the ship had left.", [("depart", "Leon")]),
        ("It was Leon that the pilgrims reached.", [("arrive", "Leon")]),
        ("It was Leon that the two aircraft left.", [("depart", "Leon")]),
    ],
)
def test_a_place_put_before_a_subject_with_an_article_is_the_object(text, statements):
    assert told(text, "Leon") == statements


@pytest.mark.parametrize(
    ("text", "motion"),
    [
        ("It was Leon, not Lugo, that the aircraft reached.", "arrive"),
        ("It was Leon and not Lugo that they left by night.", "depart"),
        ("It was in Leon, not in Lugo, that the passengers got off.", "arrive"),
        ("It was to Leon, and not to Lugo, that the liner was diverted.", "head"),
        ("It was at Leon, not at Lugo, that the convoy halted.", "stop"),
    ],
)
def test_the_place_that_a_cleft_sets_against_the_first_is_denied(text, motion):
    assert _sure(text) == [(motion, "Leon", False), (motion, "Lugo", True)]


@pytest.mark.parametrize(
    ("text", "motion"),
    [
        ("It was not at Lugo but at Leon that the ship came in.", "arrive"),
        ("It was not in Lugo but in Leon that the riders slept.", "stop"),
        ("It was not from Lugo but from Leon that she set out.", "depart"),
    ],
)
def test_a_cleft_that_denies_its_place_tells_of_the_one_behind_but(text, motion):
    assert _sure(text) == [(motion, "Lugo", True), (motion, "Leon", False)]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Leon is where the chancellor will spend the night.", [("stop", "Leon")]),
        ("Leon was where the freighter unloaded on Monday.", [("stop", "Leon")]),
        ("Leon was where the crew left the ship.", [("arrive", "Leon")]),
        ("Leon is where the pilgrims slept.", [("stop", "Leon")]),
        ("Leon was where the deputies boarded the train.", [("depart", "Leon")]),
    ],
)
def test_a_place_that_is_where_something_was_done_is_read(text, statements):
    assert told(text, "Leon") == statements


@pytest.mark.parametrize(
    "text",
    ["In Leon the envoys left the matter open.", "Leon was not where she slept."],
)
def test_a_place_before_a_subject_is_no_object_where_it_is_something_else(text):
    assert ("depart", "Leon") not in told(text, "Leon") and ("stop", "Leon") not in told(text, "Leon")
