import pytest

from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Sailed Leon 4 May for Lugo.", [("depart", "Leon"), ("head", "Lugo")]),
        ("11 JAN: Sailed Leon.", [("depart", "Leon")]),
        ("Arrived Leon 4 May.", [("arrive", "Leon")]),
        ("Berthed Leon 4 May.", [("arrive", "Leon")]),
        ("Arrival Leon, noon.", [("arrive", "Leon")]),
        ("ETA Leon 4 May.", [("arrive", "Leon")]),
        ("The coaster was listed as arrived Leon 4 May.", [("arrive", "Leon")]),
        ("Leon passed at noon.", [("pass", "Leon")]),
        ("Then silence until Leon, reached at noon.", [("arrive", "Leon")]),
        ("noon into Leon, where it rained.", [("arrive", "Leon")]),
        ("Out of Leon at noon puffed the train.", [("depart", "Leon")]),
        ("Two coaches, out of Leon at noon, came into Lugo.", [("depart", "Leon"), ("arrive", "Lugo")]),
        ("At Leon anchorage 4 May.", [("be_at", "Leon")]),
        ("Past Leon, noon.", [("pass", "Leon")]),
    ],
)
def test_the_short_style_of_logs_is_read(text, statements):
    found = attestations_of(text, "Leon", "Lugo", times=tuple(t for t in ("4 May", "noon") if t in text))
    assert [(a.motion.value, a.place.name) for a in found] == statements


@pytest.mark.parametrize("text", ["At Leon, Monday, the choir sang.", "He climbed out of trouble, Leon said."])
def test_a_small_word_before_a_place_is_no_entry_without_a_time_or_beside_a_verb(text):
    assert told(text, "Leon") == []


def test_what_is_due_somewhere_is_expected():
    assert [a.certainty for a in attestations_of("ETA Leon noon.", "Leon", times=("noon",))] == ["expected"]


@pytest.mark.parametrize(
    ("text", "motion"),
    [
        ("The coaster berthed in Leon.", "arrive"),
        ("The coaster was berthed in Leon.", "be_at"),
        ("The coaster, moored in Leon, burned.", "be_at"),
        ("We tied up in Leon.", "arrive"),
        ("The coaster was seen tied up in Leon.", "be_at"),
    ],
)
def test_what_ties_up_arrives_and_what_is_tied_up_is_there(text, motion):
    assert [m for m, _ in told(text, "Leon")] == [motion]
