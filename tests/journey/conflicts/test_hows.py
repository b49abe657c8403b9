"""On which side, by which means, with a stop or without."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from geo.dates import Interval
from geo.journey.conflicts.hows import how_conflicts
from geo.journey.records import Conflict
from geo.reading.records import Attestation, Mode
from tests.journey.builders import at, make_attestation, seen

NOON = datetime(2024, 1, 3, 12, tzinfo=UTC)


def tell(report: str, motion: str, quote: str, **changes: object) -> Attestation:
    return make_attestation("Kayes", motion, report=report, quote=quote, **changes)


def found(*told: Attestation) -> list[Conflict]:
    return list(how_conflicts(seen(*told), frozenset()))


def test_opposite_sides_are_two_ways() -> None:
    (conflict,) = found(tell("a", "pass", "to the south of Kayes"), tell("b", "be_at", "to the north of Kayes"))
    assert conflict.about == "route"
    assert [position.value for position in conflict.positions] == ["To the south: Kayes", "To the north: Kayes"]


@pytest.mark.parametrize("other", ["to the south of Kayes", "to the west of Kayes", "past Kayes"])
def test_sides_that_may_be_one_are_no_conflict(other: str) -> None:
    assert found(tell("a", "pass", "to the south of Kayes"), tell("b", "pass", other)) == []


def test_two_means_of_coming_exclude_each_other() -> None:
    (conflict,) = found(tell("a", "cross", "They waded across"), tell("b", "cross", "on rafts"))
    assert conflict.about == "mode"
    assert [position.value for position in conflict.positions] == [
        "wading (“waded”): Kayes",
        "by raft (“rafts”): Kayes",
    ]


def test_one_voice_may_use_two_means() -> None:
    assert found(tell("a", "cross", "They waded across"), tell("a", "cross", "on rafts", start=20)) == []


def test_means_that_are_denied_stand_against_those_that_are_told() -> None:
    denied = tell("b", "head", "nobody came by coach", certainty="denied")
    (conflict,) = found(tell("a", "arrive", "entered on foot"), denied)
    assert [position.reports for position in conflict.positions] == [("b",), ("a",)]
    assert conflict.positions[0].value.startswith("by bus (“by coach”), denied")


def test_passing_without_a_stop_excludes_a_stop() -> None:
    (conflict,) = found(tell("a", "pass", "through without stopping"), tell("b", "stop", "halted for an hour"))
    assert (conflict.about, conflict.title) == ("event", "Whether it stopped at Kayes")


def test_passing_without_a_pause_excludes_one_too() -> None:
    assert len(found(tell("a", "pass", "ran through without a pause"), tell("b", "stop", "forty minutes there"))) == 1


def test_passing_alone_excludes_no_stop() -> None:
    assert found(tell("a", "pass", "through Kayes"), tell("b", "stop", "halted for an hour")) == []


@pytest.mark.parametrize(("day", "conflicts"), [(3, 1), (4, 1), (6, 0)])
def test_two_means_of_leaving_on_one_day_exclude_each_other(day: int, conflicts: int) -> None:
    flew = make_attestation("Thies", "depart", at(3), report="a", quote="left in a Gulfstream")
    other = make_attestation("Thies", "depart", at(day), report="b", quote="left by helicopter")
    assert len(list(how_conflicts(seen(flew, other), frozenset()))) == conflicts


def test_a_vehicle_that_one_report_denies_stands_against_who_tells_it_elsewhere() -> None:
    denied = tell("a", "arrive", "it is said they were trucked to Kayes", certainty="denied")
    told = make_attestation("Dakar", "depart", report="b", quote="boarding three trucks at Dakar", goal="Kayes")
    (conflict,) = how_conflicts(seen(denied, told), frozenset())
    assert [position.value for position in conflict.positions] == [
        "by lorry (“trucked”), denied: Kayes",
        "by lorry (“trucks”): Dakar",
    ]


def test_a_vehicle_that_is_told_of_another_leg_does_not_stand_against_its_denial() -> None:
    denied = tell("a", "arrive", "it is said they were trucked to Kayes", certainty="denied")
    told = make_attestation("Dakar", "depart", report="b", quote="boarding three trucks at Dakar", goal="Thies")
    assert list(how_conflicts(seen(denied, told), frozenset())) == []


def test_where_the_stop_is_denied_already_it_is_not_told_again() -> None:
    told = seen(tell("a", "pass", "past Kayes without stopping"), tell("b", "stop", "halted at Kayes"))
    assert list(how_conflicts(told, frozenset(), {told[0].place.id})) == []


def test_one_clause_that_denies_a_means_at_two_places_is_one_conflict() -> None:
    denied = make_attestation(
        "Gao", "head", source="Kayes", report="a", quote="carried from Kayes to Gao by lorry", certainty="denied"
    )
    left = tell("a", "depart", denied.quote, certainty="denied")
    assert len(found(denied, left, make_attestation("Gao", "arrive", report="b", quote="to Gao by lorry"))) == 1


@pytest.mark.parametrize(("words", "conflicts"), [("0640Z passed Kayes", 1), ("at 0640Z by way of Kayes", 0)])
def test_a_place_that_is_flown_over_at_a_moment_was_not_landed_at(words: str, conflicts: int) -> None:
    moment = Interval(NOON, NOON + timedelta(minutes=1))
    over = tell("a", "pass", words, when=moment, mode=Mode.AIR)
    assert len(found(over, tell("b", "stop", "they refuelled there"))) == conflicts
    assert found(replace(over, mode=Mode.ROAD), tell("b", "stop", "they refuelled there")) == []


@pytest.mark.parametrize(("who", "conflicts"), [("b", 1), ("a", 0)])
def test_whoever_else_has_it_halt_stands_against_driving_through(who: str, conflicts: int) -> None:
    through = tell("a", "pass", "which he drove through"), tell("a", "be_at", "the crowd there", start=40)
    assert len(found(*through, tell(who, "be_at", "where he cut a ribbon", start=60))) == conflicts


def test_a_kind_of_vehicle_does_not_stand_against_the_mode_that_it_is_of() -> None:
    denied = tell("b", "arrive", "he was not carried there by plane", certainty="denied")
    assert found(tell("a", "arrive", "an Airbus came to Kayes"), denied) == []
    assert len(found(tell("a", "arrive", "was driven to Kayes"), denied)) == 1


def test_a_vehicle_that_is_denied_to_have_moved_says_nothing_of_by_what() -> None:
    waited = tell("b", "stop", "nor did the plane wait at Kayes", certainty="denied")
    assert found(tell("a", "arrive", "was driven to Kayes"), waited) == []
