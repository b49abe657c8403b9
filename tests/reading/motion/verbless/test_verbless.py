"""Where a journey is, told without a verb."""

import pytest

from geo.reading.motion.verbless.openings import openers
from geo.reading.records import Motion
from tests.reading.builders import attestations_of, make_mentions

PLACES = ("Leon", "Lugo", "Doha")


def entries(text: str) -> list[tuple[str, str]]:
    times = [t for t in ("noon", "dawn", "=an hour", "=nine hours") if t.removeprefix("=") in text]
    return [(a.motion.value, a.place.name) for a in attestations_of(text, *PLACES, times=tuple(times)) if a.place]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Out of Leon at last.", [("depart", "Leon")]),
        ("19.20 Out of Leon at last, on to the single track.", [("depart", "Leon")]),
        ("Back in Leon.", [("return", "Leon")]),
        ("Home to Leon by the night mail.", [("return", "Leon")]),
        ("Safe in Leon.", [("arrive", "Leon")]),
        ("No further than Leon, then.", [("arrive", "Leon")]),
        ("On to Leon.", [("head", "Leon")]),
        ("Through Leon without lights.", [("pass", "Leon")]),
        ("Past Leon, then Lugo, then Doha.", [("pass", "Leon"), ("pass", "Lugo"), ("pass", "Doha")]),
        ("At anchor off Leon.", [("be_at", "Leon")]),
        ("Off Leon noon, over Lugo, down at Doha.", [("depart", "Leon"), ("pass", "Lugo"), ("arrive", "Doha")]),
        ("Noon position: off Leon noon.", [("be_at", "Leon")]),
    ],
)
def test_a_phrase_before_a_place_tells_what_happens_there(text, statements):
    assert entries(text) == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Leon by noon, Lugo by dawn.", [("arrive", "Leon"), ("arrive", "Lugo")]),
        ("Leon at last!", [("arrive", "Leon")]),
        ("Leon, without stopping.", [("pass", "Leon")]),
        ("Airborne from Leon noon, Lugo dawn.", [("depart", "Leon"), ("arrive", "Lugo")]),
        ("They say Leon next.", [("head", "Leon")]),
    ],
)
def test_a_place_that_opens_an_entry_is_told_of_by_what_follows(text, statements):
    assert entries(text) == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("An hour at Leon for customs.", [("stop", "Leon")]),
        ("Two nights in Leon.", [("stop", "Leon")]),
        ("Breakfast at Leon, dinner at Lugo.", [("be_at", "Leon"), ("be_at", "Lugo")]),
        ("Four hours late at Leon.", [("be_at", "Leon")]),
        ("The train at Leon, noon.", [("be_at", "Leon")]),
        ("President in Leon for talks", [("be_at", "Leon")]),
    ],
)
def test_a_noun_with_a_place_tells_a_halt_or_who_is_there(text, statements):
    assert entries(text.replace("An hour", "an hour")) == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Leon to Lugo in nine hours.", [("head", "Lugo")]),
        ("Leon to Lugo by sleeper.", [("head", "Lugo")]),
        ("From Leon by sleeper to Lugo.", [("depart", "Leon"), ("head", "Lugo")]),
        ("By night train to Lugo.", [("head", "Lugo")]),
        ("Up the Doha to Lugo.", [("head", "Lugo")]),
    ],
)
def test_a_way_is_told_by_its_ends_and_its_means(text, statements):
    assert entries(text) == statements


@pytest.mark.parametrize(
    "text",
    [
        "Out of Leon comes a new song.",
        "Over Leon skies.",
        "In Leon.",
        "Leon to Lugo.",
        "Across Leon, farmers are angry.",
        "Lunch in Leon clubs.",
        "The train at Leon.",
        "Games in and out of Leon.",
        "In Leon, noon, they sang.",
        "Leon, noon.",
    ],
)
def test_a_place_beside_a_verb_or_without_a_sign_is_no_entry(text):
    assert entries(text) == []


def test_a_place_behind_its_town_is_where_the_town_lies_and_no_further_stop():
    assert entries("Arrived Leon, Lugo, noon.") == [("arrive", "Leon")]


def test_a_next_stop_is_expected():
    assert [a.certainty.value for a in attestations_of("Next port Leon.", "Leon")] == ["expected"]


def test_every_opener_tells_a_motion_of_its_own_argument():
    arguments = {Motion.DEPART: "source", Motion.PASS: "midpoint", Motion.CROSS: "midpoint"}
    listed = [opener for each in openers().values() for opener in each]
    assert all(o.argument == arguments.get(o.motion, "at" if o.motion in ("stop", "be_at") else "goal") for o in listed)
    assert len({o.phrase for o in listed}) == len(listed)


def test_every_opener_reads_its_place():
    for opener in (opener for each in openers().values() for opener in each if not opener.dated):
        text = f"{' '.join(opener.phrase).capitalize()} Leon."
        assert make_mentions(text, "Leon") and [m for m, _ in entries(text)] in ([opener.motion], ["be_at"]), text


@pytest.mark.parametrize(
    "text", ["Dear friends in Leon,", "Hello everyone in Leon,", "Greetings to passengers at Leon,"]
)
def test_who_is_greeted_somewhere_is_not_told_to_be_there(text):
    assert attestations_of(text, "Leon") == ()
