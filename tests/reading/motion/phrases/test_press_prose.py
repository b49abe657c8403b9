"""What newspapers tell of movement without a plain verb of moving: mishaps, talks, stairs, services, clefts."""

import pytest

from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The coach overturned near Leon.", [("be_at", "Leon")]),
        ("The tanker was hit by a missile off Leon.", [("be_at", "Leon")]),
        ("The frigate has been patrolling north of Leon.", [("be_at", "Leon")]),
        ("The king addressed a large crowd in Leon.", [("be_at", "Leon")]),
        ("He came down the steps at Leon.", [("arrive", "Leon")]),
        ("The survivors were brought ashore at Leon.", [("arrive", "Leon")]),
        ("The helicopter set the envoys down in Leon.", [("arrive", "Leon")]),
        ("The gunboats led the tanker to Leon.", [("arrive", "Leon")]),
        ("He cut short his holiday in Leon.", [("depart", "Leon")]),
        ("Ousted from Leon, the rebels vanished.", [("depart", "Leon")]),
        ("A stop was made at Leon.", [("stop", "Leon")]),
        ("It was in Leon, last year, that the envoys met.", [("meet", "Leon")]),
        ("The king received his counterpart in Leon.", [("meet", "Leon")]),
        ("She walked over the Leon Bridge.", [("cross", "Leon Bridge")]),
        ("He walked across the river into Leon.", [("cross", "Leon")]),
        ("They drove past the Ritz in Leon.", [("pass", "Leon")]),
        ("Train 9 left Leon.", [("depart", "Leon")]),
    ],
)
def test_what_the_press_tells_without_a_plain_verb_is_read(text, statements):
    assert told(text, "Leon Bridge" if "Leon Bridge" in text else "Leon") == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The 9.40 to Leon was late.", [("head", "Leon")]),
        ("A boat from Leon sank.", [("depart", "Leon")]),
        ("His train to Leon from Lugo took a day.", [("head", "Leon"), ("depart", "Lugo")]),
        ("He missed the train to Leon.", []),
        ("There is no train to Leon.", []),
    ],
)
def test_a_vehicle_with_its_way_goes_it(text, statements):
    assert told(text, "Leon", "Lugo") == statements


@pytest.mark.parametrize("text", ["The bomb exploded in Leon.", "She filed a report from Leon."])
def test_what_happens_to_things_is_no_movement(text):
    assert told(text, "Leon") == []


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The lorry wheezed into Leon.", [("arrive", "Leon")]),
        ("She groaned and grumbled through Leon.", [("pass", "Leon")]),
        ("He looked into Leon.", []),
        ("The rebels shelled into Leon.", []),
        ("Migrants land in Leon", [("arrive", "Leon")]),
        ("Ek, Berg meet in Leon", [("meet", "Leon")]),
        ("Ten miles short of Leon the convoy stopped.", [("stop", "Leon")]),
        ("They waited, and at Leon they stopped.", [("stop", "Leon")]),
        ("During a visit to Leon he denied it.", [("be_at", "Leon")]),
        ("The envoy, in Leon for the talks, denied it.", [("be_at", "Leon")]),
        ("The envoy, in Leon, denied it.", [("be_at", "Leon")]),
        ("The fair, in Leon for years, was closed.", []),
    ],
)
def test_headlines_asides_and_fronted_places_are_read(text, statements):
    assert told(text, "Leon") == statements


def test_a_clause_without_a_verb_goes_on_with_the_one_before():
    found = attestations_of("She was in Leon on Monday; on Tuesday, Lugo.", "Leon", "Lugo", times=("Monday", "Tuesday"))
    assert [(a.place.name, a.time.text) for a in found if a.place and a.time] == [
        ("Leon", "Monday"),
        ("Lugo", "Tuesday"),
    ]


@pytest.mark.parametrize("text", ["Ten days out of Leon the raft was sighted.", "Forty miles out from Leon it failed."])
def test_what_one_is_so_long_out_of_was_left(text):
    assert told(text, "Leon") == [("depart", "Leon")]
