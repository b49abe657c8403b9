import pytest

from geo.reading.motion.sentences import read_sentences
from geo.reading.records import Motion, Role
from geo.reading.tokens import tokenize
from tests.reading.builders import attestations_of, make_mentions, told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The bus approached the stadium in Leon.", [("head", "Leon")]),
        ("The poet goes next to Leon.", [("head", "Leon")]),
        ("The envoy flew to Leon for talks over Lugo.", [("head", "Leon")]),
        ("The envoy flew to Leon for a summit on Lugo.", [("head", "Leon")]),
        ("The bus wheezed into Leon.", [("arrive", "Leon")]),
        ("The jet flew home over Leon and Lugo.", [("pass", "Leon"), ("pass", "Lugo")]),
        ("Under way from Leon.", [("depart", "Leon")]),
        ("The lorries halted at Leon, near Lugo.", [("stop", "Leon")]),
        ("The lorries halted near Lugo.", [("stop", "Lugo")]),
        ("After a night at Leon the trucks drove to Lugo.", [("stop", "Leon"), ("head", "Lugo")]),
        ("After a night over Leon she landed at Lugo.", [("pass", "Leon"), ("arrive", "Lugo")]),
        ("The jet flew over Leon and the Lugo.", [("pass", "Leon"), ("pass", "Lugo")]),
        ("The train went via Leon, Lugo and Unknownville.", [("pass", "Leon"), ("pass", "Lugo")]),
        ("The envoy left Leon's northern airport.", [("depart", "Leon")]),
        ("It is said that they will go on to Leon.", [("head", "Leon")]),
        ("The convoy will be in Leon.", [("arrive", "Leon")]),
        ("Leon they passed by night.", [("pass", "Leon")]),
        ("In Leon he left the bus.", [("arrive", "Leon")]),
        ("He waited for Leon, which was reached at dusk.", [("arrive", "Leon")]),
        (
            "He slept in Leon, from where a jet flew him to Lugo.",
            [("stop", "Leon"), ("depart", "Leon"), ("head", "Lugo")],
        ),
        ("They will go by way of Nowhere and Leon to Lugo.", [("pass", "Leon"), ("head", "Lugo")]),
        ('They will be in Leon "and in Lugo by dusk".', [("arrive", "Leon"), ("arrive", "Lugo")]),
        ("Over Leon it swung north.", [("pass", "Leon")]),
        ("She landed at Leon's Westgate.", [("arrive", "Leon")]),
        ("The road took them through Leon.", [("pass", "Leon")]),
        ("The road took the heavier traffic through Leon.", []),
        ("He goes to Leon, where he is to stay two days.", [("head", "Leon"), ("stop", "Leon")]),
    ],
)
def test_more_ways_to_tell_of_movement_are_read(text, statements):
    assert told(text, "Leon", "Lugo") == statements


def test_a_capital_that_owns_the_airport_is_a_place():
    text = "She left Rome's western airport."
    units = make_mentions(text, "Rome", role=Role.METONYM)
    found = read_sentences(tokenize(text), units, ())
    assert [s.motion for sentence in found for s in sentence.statements] == [Motion.DEPART]


def test_whoever_leaves_for_a_place_departs_from_somewhere() -> None:
    assert told("The envoy left for Leon.", "Leon") == [("depart", "Leon"), ("head", "Leon")]
    assert told("The envoy escaped to Leon.", "Leon") == [("head", "Leon")]


def test_a_part_named_behind_a_hyphen_does_not_hide_the_town() -> None:
    assert told("She flew from Leon-Rivas to Lugo.", "Leon", "Lugo") == [("depart", "Leon"), ("head", "Lugo")]
    assert told("A Leon-based firm moved to Lugo.", "Leon", "Lugo") == [("head", "Lugo")]


def test_a_capital_that_is_left_or_reached_is_a_place_before_its_verb() -> None:
    for text, motion in (("Rome was reached at six.", Motion.ARRIVE), ("Rome they left at six.", Motion.DEPART)):
        found = read_sentences(tokenize(text), make_mentions(text, "Rome", role=Role.METONYM), ())
        assert [s.motion for sentence in found for s in sentence.statements] == [motion]


def test_a_time_does_not_part_a_verb_from_the_subject_it_shares() -> None:
    found = attestations_of("They drove on and by dawn were in Leon.", "Leon", times=("dawn",))
    assert [a.motion.value for a in found] == ["be_at"]


def test_where_others_fight_is_where_nobody_stops_unless_one_goes_there() -> None:
    assert told("The frigate took on shells for the war in Leon.", "Leon") == []
    assert told("They fled the fighting in Leon.", "Leon") == [("depart", "Leon")]


@pytest.mark.parametrize(
    "event",
    [
        "after protesters stormed his residence in Lugo",
        "until the rebels took the palace in Lugo",
        "before soldiers burned their barracks at Lugo",
    ],
)
def test_where_others_did_something_is_no_place_of_the_mover(event: str) -> None:
    assert told(f"The envoy was at a base in Leon {event}.", "Leon", "Lugo") == [("be_at", "Leon")]


def test_what_came_before_without_a_deed_leaves_the_places_to_the_mover() -> None:
    assert told("The envoy sailed from Leon after a delay to Lugo.", "Leon", "Lugo")[-1] == ("head", "Lugo")


def test_a_list_goes_on_behind_the_country_that_its_first_place_lies_in():
    text = "She flew by way of Doha in Lana and Oslo to Nome."
    assert told(text, "Doha", "=Lana", "Oslo", "Nome") == [("pass", "Doha"), ("pass", "Oslo"), ("arrive", "Nome")]


def test_a_subject_behind_a_country_is_no_part_of_a_list():
    assert told("She flew to Doha in Lana and Oslo objected.", "Doha", "=Lana", "Oslo") == [("head", "Doha")]


@pytest.mark.parametrize("text", ["They flew to Doha in Lana and", "After Doha there was a night over"])
def test_a_sentence_that_breaks_off_is_read_to_its_end(text):
    assert {place for _, place in told(text, "Doha", "=Lana")} <= {"Doha"}
