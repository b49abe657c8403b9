"""A goal that the mover turned back from is none that it reached."""

from geo.journey.turned_back import given_up
from geo.reading.records import Attestation
from tests.journey.builders import make_attestation, seen

TO_GAO = make_attestation("Gao", "head")


def turned(place: str, report: str = "a") -> Attestation:
    return make_attestation(None, "return", source=place, report=report, start=10)


def test_a_goal_is_given_up_where_the_report_then_has_the_mover_turn_back() -> None:
    assert given_up(seen(TO_GAO, turned("Mopti"))) == {TO_GAO.id}


def test_a_mover_that_turns_back_at_its_goal_has_reached_it() -> None:
    assert not given_up(seen(TO_GAO, turned("Gao")))


def test_another_report_that_tells_of_turning_back_may_mean_another_goal() -> None:
    assert not given_up(seen(TO_GAO, turned("Mopti", report="b")))


def test_whoever_returns_to_a_place_may_have_been_at_the_goal() -> None:
    assert not given_up(seen(TO_GAO, make_attestation("Dakar", "return", start=10)))


def test_only_the_goal_told_last_is_given_up() -> None:
    to_mopti = make_attestation("Mopti", "head", start=10)
    back = make_attestation(None, "return", source="Segou", start=20)
    assert given_up(seen(TO_GAO, to_mopti, back)) == {to_mopti.id}


def test_all_that_tells_of_one_goal_is_given_up() -> None:
    set_out = make_attestation(None, "depart", goal="Gao", start=5)
    assert given_up(seen(TO_GAO, set_out, turned("Mopti"))) == {TO_GAO.id, set_out.id}
