"""The first case comes out as an investigator would have it, from hand-built statements and the real railways."""

from datetime import date, timedelta

import pytest

from geo.journey.records import About, Basis, Branch, Conflict, Exclusive, Journey, Plausibility, Standing
from geo.reading.records import Certainty, Motion
from geo.view import View
from tests.journey.builders import names
from tests.journey.first_case import DATED, UNDATED, A, B, at_speed, first_case


@pytest.fixture(scope="module")
def journey() -> Journey:
    return first_case()


def branch(journey: Journey, name: str) -> Branch:
    return next(each for each in journey.branches if each.place.name == name)


def conflict(journey: Journey, about: About) -> Conflict:
    return next(each for each in journey.conflicts if each.about is about)


def test_the_stops_are_those_four_in_order(journey: Journey) -> None:
    assert names(journey) == ["Pyongyang", "Friendship bridge", "Razdolnaya River", "Ussuriysk"]


def test_the_title_names_the_mover_and_the_ends(journey: Journey) -> None:
    assert journey.title == "Kim Jong Un: Pyongyang to Ussuriysk"


def test_the_border_crossing_is_inferred_and_says_why(journey: Journey) -> None:
    bridge = journey.stops[1]
    assert bridge.place_basis is Basis.INFERRED
    assert bridge.why == "the crossing into Russia on the railway from Pyongyang"


def test_the_times_are_anchored_through_the_other_report(journey: Journey) -> None:
    start = journey.attestations[0].anchored
    assert start is not None
    assert (start.by, start.first_day, start.last_day) == (B, date(2023, 9, 12), date(2023, 9, 16))
    assert journey.stops[0].depart == start.interval


def test_places_without_a_time_are_bounded_by_what_came_before_and_by_publication(journey: Journey) -> None:
    crossed = journey.stops[1].arrive
    for stop in journey.stops[2:]:
        assert not stop.timed
        assert stop.arrive is not None
        assert crossed is not None
        assert crossed.earliest is not None
        assert crossed.earliest < stop.arrive.earliest < crossed.earliest + timedelta(hours=1)
        assert str(stop.arrive.latest) == "2023-09-13 15:00:00+00:00"


def test_ussuriysk_is_headed_for_and_not_reached(journey: Journey) -> None:
    assert journey.stops[3].motions == (Motion.HEAD,)
    assert journey.stops[3].status is Certainty.REPORTED


def test_the_first_leg_shows_its_sum(journey: Journey) -> None:
    leg = journey.legs[0]
    assert leg.arithmetic == "835 km by rail / 30 to 42 h = 20 to 28 km/h"
    assert leg.plausibility is Plausibility.POSSIBLE


def test_vladivostok_is_overtaken_and_branches_off_before_the_turn(journey: Journey) -> None:
    assert branch(journey, "Vladivostok").standing is Standing.OVERTAKEN
    assert branch(journey, "Vladivostok").way.start == "stop-t:bridge"


def test_the_cosmodrome_is_speculated_from_the_last_stop(journey: Journey) -> None:
    assert branch(journey, "Vostochny Cosmodrome").standing is Standing.SPECULATED
    assert branch(journey, "Vostochny Cosmodrome").way.start == "stop-t:ussuriysk"


def test_the_way_by_beijing_is_disputed(journey: Journey) -> None:
    assert branch(journey, "Beijing").standing is Standing.DISPUTED


def test_the_way_by_beijing_is_impossible_with_length_window_and_speed_in_the_sum(journey: Journey) -> None:
    found = conflict(journey, About.ROUTE)
    assert found.exclusive is Exclusive.YES
    assert "by rail" in found.why
    assert "the stated speed, 40 km/h" in found.why
    assert "the reports leave 30 to 42 h" in found.why


def test_the_borders_on_the_way_by_beijing_are_counted_into_the_sum(journey: Journey) -> None:
    assert "0.5 h at 2 borders" in conflict(journey, About.ROUTE).why


def test_halts_set_to_nothing_make_the_way_by_beijing_possible_at_a_lower_speed() -> None:
    view = View(halts=(("border", 0.0), ("gauge", 0.0)))
    assert [len(first_case(UNDATED, at_speed(kmh), view=view).stops) for kmh in (74.0, 75.0)] == [4, 5]


def test_the_river_lies_a_ride_after_the_border(journey: Journey) -> None:
    assert journey.stops[2].why == (
        "time not stated; bounded: after Friendship bridge and a ride of 47 min at least (236 km by rail), "
        "before report dated was published"
    )


def test_the_speed_is_part_of_the_position_against_beijing(journey: Journey) -> None:
    assert conflict(journey, About.ROUTE).positions[1].quantities == ("q1",)


@pytest.mark.parametrize(("kmh", "stops"), [(75.0, 4), (76.0, 5)])
def test_from_76_kmh_on_the_way_by_beijing_can_have_been(kmh: float, stops: int) -> None:
    assert len(first_case(UNDATED, at_speed(kmh)).stops) == stops


def test_with_time_enough_the_border_is_crossed_from_china() -> None:
    assert first_case(UNDATED, at_speed(200.0)).stops[2].why.endswith("on the railway from Beijing")


def test_carriages_differ_but_do_not_exclude_each_other(journey: Journey) -> None:
    assert conflict(journey, About.QUANTITY).exclusive is Exclusive.NO


def test_the_destination_is_an_open_question(journey: Journey) -> None:
    found = conflict(journey, About.DESTINATION)
    assert found.exclusive is Exclusive.UNKNOWN
    named = " ".join(position.value for position in found.positions)
    assert all(name in named for name in ("Vladivostok", "Vostochny Cosmodrome", "Ussuriysk"))


def test_those_three_are_all_the_conflicts(journey: Journey) -> None:
    assert len(journey.conflicts) == 3


def test_moscow_is_left_out_as_a_government(journey: Journey) -> None:
    assert [(each.text, each.why.split(" or ")[0]) for each in journey.excluded] == [
        ("Moscow", "stands for a government")
    ]


def test_with_only_the_first_report_ussuriysk_is_gone() -> None:
    assert names(first_case(view=View(reports=(A,)))) == ["Pyongyang", "Friendship bridge"]


def test_filtered_to_the_first_report_the_times_stay_anchored() -> None:
    assert all(stop.timed for stop in first_case(view=View(reports=(A,))).stops)


def test_with_only_the_second_report_the_times_are_gone() -> None:
    alone = first_case(DATED)
    assert names(alone)[0] == "Pyongyang"
    assert names(alone)[-2:] == ["Razdolnaya River", "Ussuriysk"]
    assert not any(stop.timed for stop in alone.stops)


def test_speakers_of_statements_are_counted(journey: Journey) -> None:
    counts = {speaker.name: speaker.attestations for speaker in journey.speakers}
    assert counts["North Korea's state media"] == 1
    assert counts[""] == 9
