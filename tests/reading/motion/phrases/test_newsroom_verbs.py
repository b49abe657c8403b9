import pytest

from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The barque weighed anchor at Leon.", [("depart", "Leon")]),
        ("The walkers were waved off from Leon.", [("depart", "Leon")]),
        ("The jet taxied out at Leon and took off for Lugo.", [("depart", "Leon"), ("head", "Lugo")]),
        ("The motorcade swept through Leon.", [("pass", "Leon")]),
        ("The plane droned over Leon.", [("pass", "Leon")]),
        ("He thumbed his way to Lugo.", [("head", "Lugo")]),
        ("She hopped the train to Lugo.", [("head", "Lugo")]),
        ("The party detrained at Leon.", [("arrive", "Leon")]),
        ("The trawler sought shelter in Leon.", [("stop", "Leon")]),
        ("The train was flagged down at Leon.", [("stop", "Leon")]),
        ("They bedded down in Leon.", [("stop", "Leon")]),
        ("The coffin was borne through Leon.", [("pass", "Leon")]),
        ("The bus had got no further than Leon.", [("arrive", "Leon")]),
        ("The truck stuck fast outside Leon.", [("stop", "Leon")]),
        ("The pair came in sight of Leon.", [("head", "Leon")]),
        ("The ship was in sight of Leon.", [("be_at", "Leon")]),
        ("The lorries rolled across the border at Leon.", [("cross", "Leon")]),
        ("The train eased into Leon.", [("arrive", "Leon")]),
        ("At Leon they switched to another bus.", [("stop", "Leon")]),
        ("The medics put four of them on a coach home to Lugo.", [("return", "Lugo")]),
        ("The steamer took the ground off Leon.", [("stop", "Leon")]),
        ("The jet turned round over Leon.", [("return", "Leon")]),
        ("He took up his residence in Leon.", [("arrive", "Leon")]),
        ("He stayed at home in Leon.", [("stop", "Leon")]),
        ("Out went the jet, destination filed as Lugo.", [("head", "Lugo")]),
        ("The envoy was taken round by Leon.", [("pass", "Leon")]),
        ("The bus brought him to Leon.", [("arrive", "Leon")]),
        ("They will travel separately, through Leon.", [("pass", "Leon")]),
        ("By noon he was back in Leon.", [("return", "Leon")]),
        ("He cut short his visit to Leon.", [("be_at", "Leon")]),
        ("The pontiff celebrated Mass in Leon.", [("be_at", "Leon")]),
        ("Next came Leon.", [("arrive", "Leon")]),
        ("He got out at Leon.", [("arrive", "Leon")]),
        ("She has never been to Leon.", [("be_at", "Leon")]),
        ("After a change of horses at Leon they went on.", [("stop", "Leon")]),
        ("Leon was their goal.", [("head", "Leon")]),
        ("She flew home from Leon.", [("depart", "Leon")]),
        ("The jet was on the ground at Leon by noon.", [("arrive", "Leon")]),
        ("The guest has never been in Leon.", [("be_at", "Leon")]),
        ("The king is sending his envoy to Leon.", [("head", "Leon")]),
        ("The king is sending a letter to Leon.", []),
        ("The coach took a hundred and six of them to Leon.", [("arrive", "Leon")]),
    ],
)
def test_the_verbs_of_many_newsrooms_are_read(text, statements):
    assert told(text, "Leon", "Lugo") == statements


def test_a_journey_that_begins_and_ends_is_that_of_the_mover():
    found = attestations_of("The liner left Leon. The voyage ended in Lugo.", "Leon", "Lugo")
    assert [(a.motion, a.mover) for a in found] == [("depart", "the liner"), ("arrive", "the liner")]


def test_what_ends_somewhere_is_no_movement_when_it_is_no_journey():
    assert told("The dispute ended in Lugo.", "Lugo") == []


def test_no_halt_is_no_halt():
    assert [a.certainty for a in attestations_of("The train made no halt near Leon.", "Leon")] == ["denied"]


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Her last port of call, Leon, has no record of it.", "reported"),
        ("Next stop: Leon.", "expected"),
        ("The envoy's next stop is Leon.", "expected"),
        ("The envoy's next stop was Leon.", "reported"),
    ],
)
def test_a_stop_named_beside_its_noun_is_read(text, certainty):
    assert [(a.motion, a.certainty) for a in attestations_of(text, "Leon")] == [("stop", certainty)]
