import pytest

from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("She went dark off Leon.", [("be_at", "Leon")]),
        ("The tanker reappeared in Leon.", [("be_at", "Leon")]),
        ("The crew switched off her transponder near Leon.", [("be_at", "Leon")]),
        ("The ship was picked up to the north of Leon.", [("be_at", "Leon")]),
        ("The ship was last heard of off Leon.", [("be_at", "Leon")]),
        ("The lorry was recorded leaving Leon.", [("depart", "Leon")]),
        ("The lorry was picked up by traffic cameras at Leon.", [("pass", "Leon")]),
        ("The van was clocked near Leon.", [("pass", "Leon")]),
        ("The van joined the A1(M) at Leon.", [("pass", "Leon")]),
        ("The lorry left the motorway at Leon.", [("pass", "Leon")]),
        ("The lorry was left in a yard in Leon.", [("stop", "Leon")]),
        ("The van was dumped behind a pub in Leon.", [("stop", "Leon")]),
        ("She passed to the south of Leon.", [("pass", "Leon")]),
        ("The ship stopped north-east of Leon.", [("stop", "Leon")]),
        ("By dawn they were back in Leon.", [("return", "Leon")]),
        ("The coaster let go her lines in Leon.", [("depart", "Leon")]),
        ("He climbed aboard the sleeper at Leon.", [("depart", "Leon")]),
        ("They drove off the ferry at Leon.", [("arrive", "Leon")]),
        ("A helicopter on passage to Leon turned back.", [("head", "Leon")]),
    ],
)
def test_what_trackers_cameras_and_roads_tell_is_read(text, statements):
    assert told(text, "Leon") == statements


@pytest.mark.parametrize(
    "text",
    ["Nor did the ship put in at Leon.", "At no time did she stop at Leon.", "Never would they reach Leon."],
)
def test_an_inverted_auxiliary_governs_its_verb_and_denies_it(text):
    assert [a.certainty for a in attestations_of(text, "Leon")] == ["denied"]


@pytest.mark.parametrize("text", ["A farmer saw him hurtle through Leon.", "They watched the train roll through Leon."])
def test_what_somebody_saw_happen_is_told(text):
    assert told(text, "Leon") == [("pass", "Leon")]


def test_a_plain_infinitive_without_a_governor_is_no_statement():
    assert told("The plan for the ship reach Leon is old.", "Leon") == []
