"""Where the journey ends."""

from datetime import date

import pytest

from geo.coords import LatLon
from geo.journey.build import build_journey
from geo.journey.records import Conflict, Exclusive
from geo.reading.records import Attestation, Quantity
from geo.view import View
from tests.journey.builders import GROUND, at, journey_of, make_attestation, make_place, make_quantity, make_reading

LEFT, CAME = make_attestation("Dakar", "depart", at(1)), make_attestation("Bamako", "arrive", at(3), start=10)
SECRET = make_quantity("destination", None, None, qualifier="undisclosed")


def found(*told: Attestation) -> list[Conflict]:
    return [each for each in journey_of(LEFT, CAME, *told).conflicts if each.about == "destination"]


def withheld(*told: Attestation, secret: tuple[Quantity, ...] = (SECRET,)) -> list[Conflict]:
    journey = build_journey([make_reading(LEFT, CAME, *told, quantities=secret)], View(), GROUND)
    return [each for each in journey.conflicts if each.about == "destination"]


def goal(place: str, certainty: str = "speculated", motion: str = "head", report: str = "a") -> Attestation:
    return make_attestation(place, motion, start=50, certainty=certainty, report=report)


def values(conflict: Conflict) -> list[str]:
    return [position.value for position in conflict.positions]


def test_two_guesses_are_an_open_question() -> None:
    (conflict,) = found(goal("Gao"), goal("Praia", report="b"))
    assert conflict.exclusive is Exclusive.UNKNOWN
    assert values(conflict) == ["Gao, speculated", "Praia, speculated"]


def test_what_papers_give_for_a_goal_says_nothing_beside_a_goal_that_is_guessed_at() -> None:
    given = make_attestation("Praia", "head", start=50, report="b", quote="her papers gave Praia")
    assert found(goal("Gao"), given) == []


def test_one_guess_is_none() -> None:
    assert found(goal("Gao")) == []


def test_a_guess_about_what_is_withheld_is_one() -> None:
    (conflict,) = withheld(goal("Gao"))
    assert values(conflict) == ["Gao, speculated", "Not disclosed"]
    assert conflict.positions[1].quantities == ("q1",)


def test_silence_alone_is_none() -> None:
    assert withheld() == []


def test_a_denied_goal_excludes_the_expectation() -> None:
    (conflict,) = found(goal("Gao", "expected"), goal("Gao", "denied", report="b"))
    assert conflict.exclusive is Exclusive.YES
    assert values(conflict) == ["Gao, overtaken", "Not to Gao"]


def test_two_goals_told_as_fact_exclude_each_other() -> None:
    (conflict,) = found(goal("Gao", "reported"), goal("Praia", "reported", report="b"))
    assert conflict.exclusive is Exclusive.YES


def test_an_expected_return_is_no_rival_goal() -> None:
    assert found(goal("Gao"), goal("Dakar", "expected", motion="return", report="b")) == []


def test_a_place_that_was_expected_on_the_way_is_none_either() -> None:
    assert found(goal("Gao"), goal("Segou", "expected", motion="pass", report="b")) == []


def test_the_place_that_is_last_headed_for_is_one_of_the_answers() -> None:
    assert "Gao" in values(found(goal("Gao", "reported"), goal("Praia", report="b"))[0])


def test_a_goal_that_was_given_before_the_end_is_set_against_it() -> None:
    readings = make_reading(LEFT, CAME), make_reading(goal("Gao", report="b"), published=date(2024, 1, 2))
    (conflict,) = (each for each in build_journey(readings, View(), GROUND).conflicts if each.about == "destination")
    assert values(conflict) == ["Gao, overtaken", "Bamako"]
    assert conflict.settled_by == "It is settled by the arrival."


def test_two_guesses_of_one_voice_after_the_end_are_none() -> None:
    assert found(goal("Gao"), goal("Praia")) == []


def test_a_visit_to_its_country_that_is_denied_excludes_a_goal() -> None:
    denied = make_attestation("Mali", "stop", report="b", certainty="denied", start=50)
    (conflict,) = found(goal("Gao", "expected"), denied)
    assert (conflict.exclusive, values(conflict)) == (Exclusive.YES, ["Gao, expected", "Not to Mali"])


def test_the_only_goal_that_is_denied_is_told_as_the_end_and_not_as_a_way() -> None:
    left = make_attestation("Dakar", "depart", at(1))
    goal = make_attestation("Gao", "head", report="b")
    denied = make_attestation("Gao", "head", report="c", certainty="denied")
    stay = make_attestation("Kayes", "arrive", at(3), start=40)
    assert [each.about for each in journey_of(left, stay, goal, denied).conflicts] == ["destination"]


def test_a_goal_that_one_report_guesses_at_and_rules_out_is_none() -> None:
    came = make_attestation("Bamako", "stop", at(3), start=90)
    assert found(goal("Praia"), came) != []
    assert found(goal("Praia"), make_attestation("Praia", "stop", start=70, certainty="denied"), came) == []


def test_a_goal_that_one_report_expects_and_denies_is_none_either() -> None:
    told = goal("Praia", "expected"), make_attestation("Praia", "head", start=70, certainty="denied")
    assert found(*told) == []
    assert found(told[0], make_attestation("Praia", "head", report="b", certainty="denied")) != []


@pytest.mark.parametrize(("kind", "conflicts"), [("BLDG", 0), ("PPL", 1)])
def test_a_house_beside_a_stop_on_the_way_is_no_end(kind: str, conflicts: int) -> None:
    bridge = make_place("Friendship Bridge", at=LatLon(9.0, -17.0), feature="BDG")
    other = make_place("Town Hall", at=LatLon(8.99, -17.0), feature=kind)
    told = make_attestation(bridge, "stop", at(2), start=5), make_attestation(other, "head", start=7)
    assert len(found(*told)) == conflicts
