"""What stands like a movement and tells none, or tells another one."""

import pytest

from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    "text",
    [
        "He thanked them at the close of his visit to Leon.",
        "A statement marked the conclusion of a three-day visit to Leon.",
        "The jeep was found burnt out on the road to Leon.",
        "The northern line is blocked near Leon.",
        "The lorry from Leon was red.",
    ],
)
def test_what_ends_is_found_or_blocked_there_does_not_move(text):
    assert told(text, "Leon") == []


def test_the_goal_may_be_the_subject():
    assert told("Leon was the goal.", "Leon") == [("head", "Leon")]


@pytest.mark.parametrize("verb", ["turned away from", "refused entry to", "denied permission to land at"])
def test_who_is_refused_did_not_arrive(verb):
    (found,) = attestations_of(f"The jet was {verb} Leon.", "Leon")
    assert (found.motion.value, found.certainty.value) == ("arrive", "denied")


@pytest.mark.parametrize("side", ["the", "north-eastern", "the far south of", "central"])
def test_the_part_of_a_country_that_holds_the_place_is_no_other_place(side):
    found = told(f"The jet landed at Leon, in {side} Ruritania.", "Leon", "=Ruritania")
    assert found == [("arrive", "Leon")]
