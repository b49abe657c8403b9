"""Neighbours of a phrase that make another motion of it, and contact with a place that was or was not made."""

import pytest

from tests.reading.builders import attestations_of, told


def found(text: str, *places: str) -> list[tuple[str, str]]:
    return [(a.motion.value, a.certainty.value) for a in attestations_of(text, *places or ("Leon",))]


@pytest.mark.parametrize(
    ("text", "motion", "certainty"),
    [
        ("The envoy never set foot in Leon.", "be_at", "denied"),
        ("No soldier has set foot on Leon.", "be_at", "denied"),
        ("The envoy set foot in Leon.", "arrive", "reported"),
        ("The steamer never touched Leon.", "stop", "denied"),
        ("The charter never meant to touch Leon.", "stop", "denied"),
        ("The steamer touched Leon.", "stop", "reported"),
        ("The envoy finished his trip to Leon by road.", "arrive", "reported"),
        ("The pilgrims completed their journey to Leon on foot.", "arrive", "reported"),
        ("The envoy described his trip to Leon.", "head", "reported"),
        ("They followed the convoy's flight as far as Leon.", "arrive", "reported"),
        ("The bandit made Leon his home.", "stop", "reported"),
        ("The rebels made Leon their base.", "stop", "reported"),
        ("The bandit made Leon in a day.", "arrive", "reported"),
        ("The bows of the ship were pointed at Leon.", "head", "reported"),
        ("The tanker's nose pointed towards Leon.", "head", "reported"),
        ("The evidence pointed to Leon.", "head", "speculated"),
        ("The jet circled and turned away towards Leon.", "head", "reported"),
        ("The jet turned back towards Leon.", "return", "reported"),
        ("The train was shunted into a siding at Leon.", "stop", "reported"),
        ("The coaches were switched into the loop at Leon.", "stop", "reported"),
        ("The minister got out of the car at Leon.", "arrive", "reported"),
        ("The nurse jumped out of the lorry at Leon.", "arrive", "reported"),
        ("The tug vanished from the screens near Leon.", "be_at", "reported"),
        ("The jet dropped off our radar near Leon.", "be_at", "reported"),
    ],
)
def test_neighbours_decide_the_motion(text: str, motion: str, certainty: str):
    assert found(text) == [(motion, certainty)]


@pytest.mark.parametrize(
    ("text", "motion"),
    [
        ("The ship lies tonight at Leon.", "stop"),
        ("The coffin lay the night of Friday in Leon.", "stop"),
        ("The envoy lay down on a bench in Leon.", "be_at"),
    ],
)
def test_who_lies_there_for_the_night_stops(text: str, motion: str):
    times = [time for time in ("tonight", "the night of Friday") if time in text]
    assert [a.motion for a in attestations_of(text, "Leon", times=tuple(times))] == [motion]


@pytest.mark.parametrize(
    ("text", "times", "motion"),
    [
        ("The pilot picked them up and had them in Leon within the hour.", (), "arrive"),
        ("The colonel had the prisoners in Leon by Friday.", ("Friday",), "arrive"),
        ("The pilot had us in Leon within two hours.", ("within two hours",), "arrive"),
        ("The jet was on the ground at Leon for two hours.", ("=two hours",), "stop"),
        ("The jet was on the ground at Leon.", (), "arrive"),
        ("The cars would have been in Leon by Friday.", ("Friday",), "arrive"),
        ("The cars would have been in Leon on Friday.", ("Friday",), "be_at"),
    ],
)
def test_times_decide_the_motion(text: str, times: tuple[str, ...], motion: str):
    assert [a.motion for a in attestations_of(text, "Leon", times=times) if a.place] == [motion]


def test_a_passport_is_stamped_out_of_the_country_that_is_left():
    pairs = told("The envoy was stamped out of Ruritania at Leon.", "Leon", "=Ruritania")
    assert pairs == [("depart", "Ruritania"), ("cross", "Leon")]


@pytest.mark.parametrize("side", ["to port", "to starboard", "astern", "on the left"])
def test_what_is_left_on_one_side_is_passed(side: str):
    assert told(f"Leon was left {side}.", "Leon") == [("pass", "Leon")]


@pytest.mark.parametrize(
    "text",
    [
        "The jet dropped off the Leon radar.",
        "The warrants reached Leon.",
        "The new timetable of the steamer leaves out Leon.",
        "A subpoena arrived in Leon.",
        "The mist lifted over Leon.",
        "Wreckage has washed up in Leon.",
        "His finger rested on Leon.",
        "The firm gave up, leaving only the Leon bankers.",
        "The minister, who comes from Leon, likes fish.",
        "She comes from Leon and sings.",
        "Should the talks in Leon fail, war is certain.",
        "The lugger is somewhere between Leon and Vigo.",
    ],
)
def test_nobody_moves(text: str):
    assert told(text, "Leon", "Vigo") == []


def test_a_train_comes_from_where_it_started():
    assert told("The train comes from Leon.", "Leon") == [("depart", "Leon")]


@pytest.mark.parametrize(
    ("text", "times", "statements"),
    [
        ("The column halted at Leon, an hour's drive from Vigo.", ("=an hour",), [("stop", "Leon")]),
        ("The camp at Leon is two hours' drive from Vigo.", ("=two hours",), []),
        (
            "After an hour's flight from Vigo he landed at Leon.",
            ("=an hour",),
            [("depart", "Vigo"), ("arrive", "Leon")],
        ),
    ],
)
def test_a_journey_may_only_measure_how_far_off_a_place_is(text, times, statements):
    found = attestations_of(text, "Leon", "Vigo", times=times)
    assert [(a.motion, a.place.name) for a in found if a.place] == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The jet was seized in Leon on a warrant sought by a bank in Vigo.", [("be_at", "Leon")]),
        ("He was arrested in Leon by order of a court in Vigo.", [("be_at", "Leon")]),
        ("He was seen in Leon by day and in Vigo by night.", [("be_at", "Leon"), ("be_at", "Vigo")]),
        ("He flew to Leon and flew on to Vigo from there.", [("head", "Leon"), ("head", "Vigo")]),
        ("The coaches were waved through into Leon.", [("arrive", "Leon")]),
    ],
)
def test_places_of_others_and_of_the_way_behind_are_no_movement(text, statements):
    assert told(text, "Leon", "Vigo") == statements


@pytest.mark.parametrize("verb", ["lay", "sat", "lies", "had sat"])
def test_who_lies_or_sits_there_stops(verb: str):
    assert told(f"The train {verb} at Leon.", "Leon") == [("stop", "Leon")]
