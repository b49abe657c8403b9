"""What one report tells and another denies."""

import pytest

from geo.coords import LatLon
from geo.dates import Interval
from geo.journey.records import Conflict, Exclusive
from geo.reading.records import Attestation
from tests.journey.builders import at, journey_of, make_attestation, make_place

WAY = make_attestation("Dakar", "depart", at(1)), make_attestation("Gao", "arrive", at(9), start=90)


def found(*told: Attestation) -> list[Conflict]:
    return [each for each in journey_of(*WAY, *told).conflicts if each.about in ("event", "place", "route")]


def tell(place: str, motion: str, **changes: object) -> Attestation:
    return make_attestation(place, motion, report="b", **changes)  # type: ignore[arg-type]


def deny(place: str, motion: str, **changes: object) -> Attestation:
    return make_attestation(place, motion, report="c", certainty="denied", **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("motion", "about"),
    [
        ("stop", "event"),
        ("arrive", "event"),
        ("depart", "event"),
        ("be_at", "place"),
        ("pass", "route"),
        ("cross", "route"),
    ],
)
def test_what_is_denied_says_what_the_conflict_is_about(motion: str, about: str) -> None:
    (conflict,) = found(tell("Kayes", motion), deny("Kayes", motion))
    assert (conflict.about, conflict.exclusive) == (about, Exclusive.YES)


def test_each_side_names_its_statements() -> None:
    told, denied = tell("Kayes", "stop"), deny("Kayes", "stop")
    (conflict,) = found(told, denied)
    assert [position.attestations for position in conflict.positions] == [(told.id,), (denied.id,)]
    assert [position.value for position in conflict.positions] == ["It stopped at Kayes", "It did not"]


def test_another_place_for_the_same_motion_makes_it_about_the_place() -> None:
    (conflict,) = found(
        tell("Kayes", "stop"), deny("Kayes", "stop"), make_attestation("Segou", "stop", report="c", start=9)
    )
    assert conflict.about == "place"
    assert conflict.positions[1].value == "It stopped at Segou instead"


def test_another_place_by_another_source_does_not() -> None:
    other = make_attestation("Segou", "stop", report="c", start=9, said_by=["Awa Sy"])
    assert [each.about for each in found(tell("Kayes", "stop"), deny("Kayes", "stop"), other)] == ["event"]


@pytest.mark.parametrize(("motion", "about"), [("arrive", "event"), ("pass", "place")])
def test_the_next_halt_is_none_instead_when_who_tells_the_call_halts_there_too(motion: str, about: str) -> None:
    called, halted = tell("Kayes", "stop"), tell("Segou", motion, start=90)
    later = make_attestation("Segou", "arrive", report="c", start=9)
    assert [each.about for each in found(called, halted, deny("Kayes", "arrive"), later)] == [about]


@pytest.mark.parametrize(("start", "conflicts"), [(60, 1), (900, 2)])
def test_two_departures_denied_in_one_breath_are_one_conflict(start: int, conflicts: int) -> None:
    told = tell("Dakar harbour", "depart"), tell("Praia", "depart", start=50)
    denied = deny("Dakar harbour", "depart"), deny("Praia", "depart", start=start)
    left = [make_attestation(name, "depart", report="c", start=n) for name, n in (("Thies", 20), ("Kayes", start + 20))]
    assert len([each for each in found(*told, *denied, *left) if "left" in each.title]) == conflicts


@pytest.mark.parametrize(("quote", "about"), [("they rested at Segou instead", "place"), ("they rested", "event")])
def test_where_it_was_instead_counts_whomever_the_report_cites(quote: str, about: str) -> None:
    denied = deny("Kayes", "stop", quote="shut up overnight at Kayes", said_by=["Awa Sy"])
    other = make_attestation("Segou", "stop", report="c", start=20, said_by=["the drivers"], quote=quote)
    assert [each.about for each in found(tell("Kayes", "stop"), denied, other)] == [about]


def test_who_comes_there_after_all_denies_an_earlier_coming_only() -> None:
    came = make_attestation("Kayes", "arrive", report="c", start=90)
    assert found(tell("Kayes", "arrive"), deny("Kayes", "arrive"), came) == []


def test_who_cites_another_for_the_coming_denies_it() -> None:
    came = make_attestation("Kayes", "arrive", report="c", start=90, said_by=["Awa Sy"])
    assert len(found(tell("Kayes", "arrive"), deny("Kayes", "arrive"), came)) == 1


@pytest.mark.parametrize(("quote", "conflicts"), [("she will not berth here", 0), ("she did not berth here", 1)])
def test_that_a_port_refuses_the_mover_does_not_deny_that_it_came(quote: str, conflicts: int) -> None:
    assert len(found(tell("Kayes", "stop"), deny("Kayes", "stop", quote=quote))) == conflicts


@pytest.mark.parametrize(("motion", "place"), [("depart", "Segou"), ("be_at", "Thies")])
def test_who_was_never_where_others_left_left_from_the_last_place_near(motion: str, place: str) -> None:
    denied, left = deny("Kayes", "be_at"), make_attestation("Segou", motion, report="c", start=60)
    between = make_attestation("Thies", "depart", report="c", start=30)
    told = found(tell("Kayes", "depart"), denied, between, left)
    (conflict,) = (each for each in told if each.title.startswith("Whether"))
    assert conflict.positions[1].value == f"It left {place} instead"


def test_a_denial_that_nobody_told_is_no_conflict() -> None:
    assert found(deny("Kayes", "stop")) == []


def test_passing_does_not_contradict_not_stopping() -> None:
    assert found(tell("Kayes", "pass"), deny("Kayes", "stop")) == []


def test_a_guess_can_be_denied() -> None:
    assert len(found(tell("Kayes", "stop", certainty="speculated"), deny("Kayes", "stop"))) == 1


def test_a_plan_that_did_not_come_about_is_no_conflict_unless_it_was_the_way() -> None:
    assert found(tell("Kayes", "arrive", certainty="expected"), deny("Kayes", "be_at")) == []
    assert [each.about for each in found(tell("Kayes", "pass", certainty="expected"), deny("Kayes", "head"))] == [
        "route"
    ]


def test_one_report_s_denials_of_a_way_are_one_conflict() -> None:
    told = tell("Kayes", "pass"), tell("Segou", "be_at", start=10)
    (conflict,) = found(*told, deny("Kayes", "pass"), deny("Segou", "be_at", start=10))
    assert conflict.about == "route"
    assert "Kayes and Segou" in conflict.title


def test_two_reports_that_deny_one_place_are_one_conflict() -> None:
    other = make_attestation("Kayes", "be_at", report="d", certainty="denied")
    (conflict,) = found(tell("Kayes", "stop"), deny("Kayes", "stop"), other)
    assert conflict.positions[1].reports == ("c", "d")


def test_what_a_source_takes_back_is_no_conflict() -> None:
    said = tell("Kayes", "pass", said_by=["Awa Sy"])
    assert (
        found(said, make_attestation("Kayes", "pass", report="b", certainty="denied", start=50, said_by=["Awa Sy"]))
        == []
    )


def test_a_stop_that_was_elsewhere_is_another_conflict_than_a_way() -> None:
    told = tell("Kayes", "stop"), tell("Segou", "pass", start=10)
    denials = (
        deny("Kayes", "stop"),
        make_attestation("Bamako", "stop", report="c", start=20),
        deny("Segou", "pass", start=40),
    )
    assert {each.about for each in found(*told, *denials)} == {"place", "route"}


def test_one_statement_denied_by_its_town_and_its_country_is_one_conflict() -> None:
    (conflict,) = found(tell("Kayes", "stop"), deny("Kayes", "stop"), deny("Mali", "arrive", start=30))
    assert "Kayes" in conflict.positions[0].value


@pytest.mark.parametrize(("until", "about"), [(at(5, 8, 10), "time"), (at(5), "event")])
def test_who_denies_a_moment_and_tells_another_denies_the_time(until: Interval, about: str) -> None:
    moment = at(5, 4, 5)
    stayed = make_attestation("Kayes", "stop", until, report="c", start=9)
    came, left = tell("Kayes", "arrive", when=at(4)), tell("Kayes", "depart", when=moment, start=20)
    told = journey_of(*WAY, came, left, deny("Kayes", "depart", when=moment), stayed)
    assert [each.about for each in told.conflicts if each.title == "Whether it left Kayes"] == [about]


def test_nobody_contradicts_himself() -> None:
    said, denied = ({"said_by": ["Awa Sy"], "report": "b", "start": start} for start in (30, 0))
    told = make_attestation("Kayes", "stop", **said), make_attestation("Mali", "stop", certainty="denied", **denied)
    sides = [position.attestations for conflict in found(*told) for position in conflict.positions]
    assert not any(told[0].id in side for side in sides)


@pytest.mark.parametrize(("words", "conflicts"), [("seen through binoculars", 0), ("lay at Kayes", 1)])
def test_what_was_only_seen_is_not_denied_by_who_was_not_in_it(words: str, conflicts: int) -> None:
    assert len(found(tell("Kayes", "be_at", quote=words), deny("Kayes", "arrive"))) == conflicts


@pytest.mark.parametrize(("report", "conflicts"), [("c", 0), ("b", 1)])
def test_who_tells_the_call_denies_only_that_anybody_went_ashore(report: str, conflicts: int) -> None:
    denied = deny("Kayes", "stop", quote="he had gone ashore at Kayes", said_by=["the television"])
    assert len(found(make_attestation("Kayes", "stop", report=report, start=30), denied)) == conflicts


@pytest.mark.parametrize(
    ("quote", "about"), [("slept at Segou for two nights", "place"), ("stopped at Segou", "event")]
)
def test_where_a_report_has_it_sleep_instead_counts_whomever_it_cites(quote: str, about: str) -> None:
    there = make_attestation("Kayes", "be_at", report="c", start=10, quote="merely changed trains")
    slept = make_attestation("Segou", "stop", report="c", start=20, quote=quote, said_by=["Awa Sy"])
    assert [each.about for each in found(tell("Kayes", "stop"), deny("Kayes", "stop"), there, slept)] == [about]


@pytest.mark.parametrize(("degrees", "about"), [(0.1, "place"), (0.5, "route")])
def test_two_posts_of_one_stretch_of_a_border_are_two_places(degrees: float, about: str) -> None:
    other = make_place("Other post", at=LatLon(14.45 + degrees, -11.44))
    instead = make_attestation(other, "cross", report="c", start=65)
    (conflict,) = found(tell("Kayes", "cross"), deny("Kayes", "cross", start=50), instead)
    assert conflict.about == about


def test_a_way_that_is_denied_leaves_open_whether_it_stopped_there() -> None:
    through = tell("Kayes", "pass", quote="was waved past Kayes")
    stopped = make_attestation("Kayes", "stop", report="d", quote="lingered in Kayes for two hours")
    every = found(through, stopped, deny("Kayes", "pass"))
    assert sorted(each.about for each in every) == ["event", "route"]


def test_a_call_that_is_denied_with_its_whole_country_is_about_the_call() -> None:
    (conflict,) = found(tell("Kayes", "stop"), deny("Kayes", "arrive"), deny("Mali", "be_at", start=20))
    assert conflict.about == "event"


def test_a_town_that_was_reached_is_no_stage_of_a_trip_to_it() -> None:
    told = tell("Kayes", "head", when=at(2)), tell("Kayes", "arrive", when=at(3), start=20)
    (conflict,) = found(*told, deny("Kayes", "head"))
    assert conflict.about == "route"


def test_that_it_was_not_let_go_does_not_deny_that_it_left() -> None:
    refused = deny("Kayes", "depart", quote="they refused to let it leave")
    assert found(tell("Kayes", "depart", when=at(3)), refused) == []


@pytest.mark.parametrize(("motion", "conflicts"), [("depart", 0), ("stop", 1)])
def test_where_it_is_only_told_to_have_left_no_coming_is_told(motion: str, conflicts: int) -> None:
    assert len(found(tell("Kayes", motion, when=at(3)), deny("Kayes", "arrive"))) == conflicts


@pytest.mark.parametrize(("motion", "about"), [("meet", "event"), ("arrive", "place")])
def test_a_meeting_beside_a_coming_that_is_denied_is_none_instead(motion: str, about: str) -> None:
    beside = make_attestation("Segou", motion, report="c", start=20)
    (conflict,) = found(tell("Kayes", "stop"), deny("Kayes", "arrive"), beside)
    assert conflict.about == about


def test_a_call_that_one_denies_and_another_the_way_there_is_about_the_call() -> None:
    way = make_attestation("Kayes", "head", report="d", certainty="denied")
    (conflict,) = found(tell("Kayes", "stop"), deny("Kayes", "arrive"), way)
    assert conflict.about == "event"
