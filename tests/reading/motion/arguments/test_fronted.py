import pytest

from tests.reading.builders import attestations_of, subjects_of, told

PAIR = ("Leon", "Lugo")


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Leon slid past.", [("pass", "Leon")]),
        ("Leon went by at dawn.", [("pass", "Leon")]),
        ("Leon fell astern.", [("pass", "Leon")]),
        ("Leon saw it go through.", [("pass", "Leon")]),
        ("Leon he had left in the rain.", [("depart", "Leon")]),
        ("Leon they never reached, Lugo they did.", [("arrive", "Leon")]),
    ],
)
def test_a_place_before_its_verb_is_found(text, statements):
    assert told(text, "Leon") == statements


@pytest.mark.parametrize(
    "text",
    [
        "A picture of Monday has her alongside in Leon.",
        "The navy puts the ship off Leon.",
        "Radar showed the convoy near Leon.",
        "Police found him in Leon.",
    ],
)
def test_who_is_told_to_be_somewhere_as_an_object_is_there(text):
    assert told(text, "Leon") == [("be_at", "Leon")]


@pytest.mark.parametrize(
    "text",
    [
        "Buses took them to Lugo, and it was from Leon that they set off.",
        "They walked to Lugo, but it was from Leon that the ship sailed.",
        "She reached Lugo by coach; it was from Leon that she flew home.",
    ],
)
def test_a_clause_inside_the_sentence_may_put_its_place_first_by_it_was(text):
    assert ("depart", "Leon") in told(text, "Leon", "Lugo")


@pytest.mark.parametrize(
    "text",
    [
        "The jet landed at Lugo and at Leon, Colonel Roux told reporters.",
        "The jet stopped in Lugo and in Leon, the minister told reporters.",
    ],
)
def test_the_last_place_of_a_list_is_not_where_its_teller_was(text):
    assert ("be_at", "Leon") not in told(text, "Leon", "Lugo")


@pytest.mark.parametrize(
    "text",
    [
        "She waited at Leon, where the crates were moved to lighters.",
        "The train halted in Leon, where its tanks were carried onto flat wagons.",
        "The bus stopped at Leon, where the bags were taken into a shed.",
    ],
)
def test_where_is_not_the_goal_of_what_is_moved_there_to_something(text):
    assert "head" not in [motion for motion, _ in told(text, "Leon")]


@pytest.mark.parametrize("where", ["from up here", "from down there"])
def test_where_one_looks_from_is_not_where_the_seen_was(where):
    found = told(f"They left Leon. The tanker could not be seen {where}.", "Leon")
    assert found == [("depart", "Leon")]


def test_where_somebody_was_driven_is_the_goal():
    assert ("head", "Leon") in told("She slept in Leon, where she was driven at noon.", "Leon")


@pytest.mark.parametrize(
    "text",
    [
        "The boat put in at Lugo, at the mouth of the Leon.",
        "The tanker called at Lugo, on the shore of Leon, and sailed.",
        "The ship anchored at Lugo, near the tip of Leon.",
        "They halted in Lugo, at the foot of the Leon.",
    ],
)
def test_what_a_town_lies_at_is_no_place_reached_beside_it(text):
    assert "Leon" not in [place for _, place in told(text, "Leon", "Lugo")]


@pytest.mark.parametrize("text", ["She has a house in Leon.", "They put it in Leon."])
def test_a_thing_that_is_put_or_had_somewhere_is_no_movement(text):
    assert told(text, "Leon") == []


@pytest.mark.parametrize(
    "text", ["She flew from Leon to Lugo, landing at noon.", "The bus left Leon for Lugo and arrived at noon."]
)
def test_an_arrival_takes_its_place_from_the_way_before_it(text):
    found = attestations_of(text, "Leon", "Lugo", times=("noon",))
    assert [(a.motion, a.place and a.place.name) for a in found][-1] == ("arrive", "Lugo")


@pytest.mark.parametrize(
    "text",
    ["She left Leon, landing at noon.", "She flew to Lugo. The crew landed at noon.", "He went to Lugo and landed."],
)
def test_no_arrival_is_made_up_where_the_text_leaves_it_open(text):
    found = attestations_of(text, "Leon", "Lugo", times=("noon",) if "noon" in text else ())
    assert "arrive" not in [a.motion for a in found]


@pytest.mark.parametrize("text", ["He was not, then, in Leon.", "They were, however, in Leon."])
def test_an_adverb_between_commas_does_not_end_the_clause(text):
    assert told(text, "Leon") == [("be_at", "Leon")]


def test_a_price_does_not_end_the_clause():
    assert told("A gang drove £2 of paint from Leon to Lugo.", "Leon", "Lugo") == [("depart", "Leon"), ("head", "Lugo")]


@pytest.mark.parametrize(
    "text",
    [
        "The envoy walked to Leon and from there rode on to Lugo.",
        "They sailed to Leon; from there the monks took a coach to Lugo.",
        "He was driven to Leon, and from there he flew to Lugo.",
        "The crates went by rail to Leon, and then from there by mule they were carried to Lugo.",
        "The pilgrims went by way of Leon and from there walked to Lugo.",
    ],
)
def test_who_goes_on_from_there_has_left_it(text: str) -> None:
    assert ("depart", "Leon") in [(a.motion.value, a.place and a.place.name) for a in attestations_of(text, *PAIR)]


def test_from_there_shares_the_subject_of_the_clause_before() -> None:
    subjects = subjects_of("The pilgrims walked to Leon and from there rode on to Lugo.", *PAIR)
    assert set(subjects) == {"The pilgrims"}


def test_from_there_that_opens_no_clause_is_no_departure() -> None:
    assert told("The view from there when they went to Leon was fine.", *PAIR) == [("head", "Leon")]
