"""A short word behind a verb belongs to the place or time that it brings in, or else to the verb."""

import pytest

from tests.reading.builders import attestations_of


@pytest.mark.parametrize(
    ("text", "time", "motions"),
    [
        ("The ferry sailed in the morning for Leon.", "the morning", ["head"]),
        ("The ferry sailed in the small hours for Leon.", "the small hours", ["head"]),
        ("The ferry sailed in at Leon.", "", ["arrive"]),
        ("The ferry pulled in Monday at Leon.", "Monday", ["arrive"]),
    ],
)
def test_in_before_a_time_is_no_part_of_the_verb(text, time, motions):
    found = attestations_of(text, "Leon", times=[time] if time else [])
    assert [a.motion.value for a in found] == motions
