"""The frames that the map plays: a stop each, in their order, with the ways that belong to it; nothing is left out."""

from dataclasses import replace

from geo.maps.compose import compose
from geo.maps.frames import frames
from geo.maps.payload import payload
from tests.maps.builders import PYONGYANG, first_case, make_journey, make_stop


def ids(number):
    return frames(compose(first_case()))[number].ids


def test_each_stop_has_a_frame_with_its_day_and_its_words():
    first, second, *_ = frames(compose(first_case()))
    assert (first.day, first.words) == ("Sun 10 Sep 2023", "1 Pyongyang: left, 12:00 to 18:00")
    assert (second.day, second.words) == ("Tue 12 Sep 2023", "2 Friendship bridge: crossed, 00:00 to 06:00")


def test_a_stop_that_only_bounds_hold_has_all_its_days():
    third = frames(compose(first_case()))[2]
    assert (third.day, third.words) == ("12 to 13 Sep 2023", "3 Razdolnaya River: crossed, time not stated")


def test_the_first_frame_has_the_first_stop_alone():
    assert ids(0) == ("stop:Pyongyang",)


def test_a_way_comes_with_the_stop_that_it_leads_to_a_disputed_one_too():
    assert set(ids(1)) == {"stop:Friendship bridge", "leg:stop:Pyongyang>stop:Friendship bridge", "branch:Beijing"}


def test_a_possible_destination_comes_with_the_stop_that_its_way_begins_at():
    assert "branch:Vladivostok" in ids(2)
    assert "branch:Vostochny" in ids(3)


def test_all_that_is_drawn_comes_once():
    scene = compose(first_case())
    come = [key for frame in frames(scene) for key in frame.ids]
    drawn = {mark.id for mark in (*scene.stops, *scene.destinations, *scene.bends)} - {""}
    assert len(come) == len(set(come))
    assert set(come) == drawn | {line.id for line in scene.lines}


def test_one_stop_and_no_time_leave_nothing_to_play():
    assert frames(compose(make_journey((make_stop(PYONGYANG),)))) == ()
    assert frames(replace(compose(first_case()), timeline=None)) == ()
    assert payload(compose(make_journey()))["frames"] == []
