"""Movement phrases with words between their parts, and words that only look like one."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The cortege made its slow way towards Leon.", [("head", "Leon")]),
        ("They took their leave of Leon.", [("depart", "Leon")]),
        ("The ship took on fresh water at Leon.", [("stop", "Leon")]),
        ("He took a later train to Leon.", [("head", "Leon")]),
        ("She was to board a bus to Leon.", [("head", "Leon")]),
        ("The envoy is to meet his colleague in Leon.", [("meet", "Leon")]),
        ("The rig was stopped off Leon by the storm.", [("stop", "Leon")]),
        ("Leon was left at daybreak.", [("depart", "Leon")]),
        ("The crossing of the Lugo by the army took a day.", [("cross", "Lugo")]),
        ("The liner, with calls at Leon and Lugo on the way out, was late.", [("stop", "Leon"), ("stop", "Lugo")]),
        ("The second convoy got through to Leon.", [("arrive", "Leon")]),
        ("The bulker drifted off Leon.", [("be_at", "Leon")]),
        ("Beaten by the ice, she turned back for Leon.", [("return", "Leon")]),
        ("The riders are just outside Leon.", [("be_at", "Leon")]),
        ("The three came face to face at Leon.", [("meet", "Leon")]),
        ("The lorries were let into Leon.", [("arrive", "Leon")]),
        ("She spoke at a congress in Leon.", [("be_at", "Leon")]),
        ("The train was brought to a stand at Leon.", [("stop", "Leon")]),
        ("There was a long wait at Leon.", [("stop", "Leon")]),
    ],
)
def test_a_phrase_is_read_with_what_stands_between_its_words(text, statements):
    assert told(text, "Leon", "Lugo") == statements


@pytest.mark.parametrize("text", ["The delay in Leon was noted.", "The paper set off an alarm in Leon."])
def test_what_only_looks_like_a_phrase_is_no_movement(text):
    assert told(text, "Leon") == []


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The team flew in a chartered jet to Leon.", [("head", "Leon")]),
        ("She is to sail in ballast for Leon.", [("head", "Leon")]),
        ("The ship lay off Leon.", [("stop", "Leon")]),
        ("The lorry unloaded at Leon, is under arrest at Lugo.", [("stop", "Leon"), ("be_at", "Lugo")]),
        ("Leaves Leon at noon.", [("depart", "Leon")]),
        ("Visits to Leon are rare.", []),
        ("The train will return empty via Leon.", [("pass", "Leon")]),
        ("Lorries are to haul the casks the last mile to Leon.", [("head", "Leon")]),
        ("Then came Leon, which they passed at speed.", [("arrive", "Leon"), ("pass", "Leon")]),
        ("In Leon, where, the office said, she spent an hour, it rained.", [("stop", "Leon")]),
        ("All three were safe in Leon.", [("be_at", "Leon")]),
        ("The men were safe in Leon.", [("be_at", "Leon")]),
    ],
)
def test_small_words_do_not_hide_a_movement(text, statements):
    assert told(text, "Leon", "Lugo") == statements


@pytest.mark.parametrize(
    "text",
    [
        "The ship put in at Leon, in Lugo.",
        "The jet had refuelled at Leon in the Lugo.",
        "The jet had refuelled at Leon.",
    ],
)
def test_the_country_of_a_place_is_no_second_halt(text):
    assert told(text, "Leon", "=Lugo") == [("stop", "Leon")]


def test_the_country_of_a_place_that_is_not_known_is_no_halt():
    assert told("The ship put in at Nowhere, in Lugo.", "=Lugo") == []


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Their cruise took them to Leon, on to Lugo.", [("arrive", "Leon"), ("arrive", "Lugo")]),
        ("A guide took them to Leon.", [("arrive", "Leon")]),
        ("The lorries came no further than Leon.", [("arrive", "Leon")]),
    ],
)
def test_what_a_journey_leads_to_is_reached(text, statements):
    assert told(text, "Leon", "Lugo") == statements
