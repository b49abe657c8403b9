import pytest

from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Lines were let go at Leon at noon.", [("depart", "Leon")]),
        ("The moorings were slipped at Leon at dusk.", [("depart", "Leon")]),
        ("Anchor was weighed at Leon before dawn.", [("depart", "Leon")]),
        ("The airliner rose into the dusk above Leon.", [("depart", "Leon")]),
        ("The plane climbed into low cloud over Leon.", [("depart", "Leon")]),
        ("The jet thundered down the runway at Leon.", [("depart", "Leon")]),
        ("The consul shook the dust of Leon from his feet.", [("depart", "Leon")]),
        ("The convoy cleared the gates of Leon by noon.", [("depart", "Leon")]),
        ("The bus pulled clear of Leon.", [("depart", "Leon")]),
        ("The pilgrims turned their backs on Leon at dawn.", [("depart", "Leon")]),
        ("The caravan bade Leon farewell at noon.", [("depart", "Leon")]),
        ("The envoy was plucked out of Leon by a helicopter.", [("depart", "Leon")]),
        ("The squadron sortied from Leon.", [("depart", "Leon")]),
        ("The coffins were brought down from Leon to Lugo.", [("depart", "Leon"), ("arrive", "Lugo")]),
        ("The ferry swapped Leon for Lugo.", [("depart", "Leon"), ("arrive", "Lugo")]),
        ("The seaplane left the water at Leon.", [("depart", "Leon")]),
        ("The liner was eased off the quay at Leon.", [("depart", "Leon")]),
        ("The cyclists were flagged off from Leon.", [("depart", "Leon")]),
        ("The fugitives gave Leon the slip.", [("depart", "Leon")]),
        ("The horsemen sallied forth from Leon.", [("depart", "Leon")]),
        ("The lorry clattered off in the direction of Lugo.", [("head", "Lugo")]),
        ("The gang lit out for Lugo.", [("head", "Lugo")]),
    ],
)
def test_leave_is_taken_in_many_words(text, statements):
    assert told(text, "Leon", "Lugo") == statements


@pytest.mark.parametrize(
    "text", ["The ship has not budged from Leon.", "The envoy never stirred from Leon.", "No bus has left Leon."]
)
def test_who_does_not_budge_does_not_depart(text):
    assert [(a.motion, a.certainty) for a in attestations_of(text, "Leon")] == [("depart", "denied")]


@pytest.mark.parametrize(
    "text", ["The suspect was let go in Leon.", "The price rose into double figures over Leon.", "He lit out a cigar."]
)
def test_what_only_sounds_like_leave_taking_departs_from_nowhere(text):
    assert told(text, "Leon") == []
