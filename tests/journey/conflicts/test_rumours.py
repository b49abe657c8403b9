"""Claims that a report cites and denies."""

import pytest

from geo.journey.records import Conflict
from geo.reading.records import Attestation
from tests.journey.builders import journey_of, make_attestation

LEFT, CAME = make_attestation("Dakar", "depart"), make_attestation("Bamako", "arrive", start=900)


def deny(words: str, start: int, place: str = "Gao", motion: str = "stop") -> Attestation:
    return make_attestation(place, motion, start=start, certainty="denied", quote=words)


CLAIM, DENIAL = deny("the ship is said to have called at Gao", 100), deny("she did not call there", 150)


def found(*told: Attestation) -> list[Conflict]:
    return [each for each in journey_of(LEFT, CAME, *told).conflicts if "has heard" in each.positions[0].value]


def test_a_claim_that_the_report_cites_and_denies_is_a_disagreement() -> None:
    (conflict,) = found(CLAIM, DENIAL)
    assert [position.value for position in conflict.positions] == [
        "It stopped at Gao, as the report has heard",
        "It did not",
    ]
    assert [position.attestations for position in conflict.positions] == [(CLAIM.id,), (DENIAL.id,)]


def test_a_denial_alone_is_none() -> None:
    assert found(DENIAL) == []
    assert found(CLAIM) == []


def test_two_denials_of_two_places_are_none() -> None:
    assert found(CLAIM, deny("she did not call there", 150, "Mopti")) == []


def test_a_claim_and_a_denial_far_apart_are_none() -> None:
    assert found(CLAIM, deny("she did not call there", 100 + 9 + 151)) == []


@pytest.mark.parametrize(("motion", "about"), [("stop", "event"), ("be_at", "place"), ("pass", "route")])
def test_what_is_claimed_says_what_it_is_about(motion: str, about: str) -> None:
    told = deny("as is said", 100, motion=motion), deny("it did not", 150, motion=motion)
    (conflict,) = found(*told)
    assert conflict.about == about


def test_where_a_report_tells_it_that_is_the_conflict() -> None:
    assert found(CLAIM, DENIAL, make_attestation("Gao", "stop", report="b")) == []


@pytest.mark.parametrize(("by", "conflicts"), [("the man beside her", 1), ("", 0)])
def test_what_somebody_has_wrong_is_one_where_the_report_says_what_is_right(by: str, conflicts: int) -> None:
    wrong = make_attestation(
        "Gao", "arrive", start=100, certainty="denied", quote="swore to Gao", said_by=[by] if by else []
    )
    assert len(found(wrong, make_attestation("Mopti", "arrive", start=120))) == conflicts


@pytest.mark.parametrize(("motion", "place"), [("pass", "Mopti"), ("stop", "Mopti"), ("stop", "Gao")])
def test_a_way_or_a_call_that_somebody_has_wrong_is_one_too(motion: str, place: str) -> None:
    wrong = make_attestation("Gao", motion, start=100, certainty="denied", quote="by Gao", said_by=["a paper"])
    right = make_attestation(place, "pass" if place == "Gao" else motion, start=120)
    assert len(found(wrong, right)) == 1


@pytest.mark.parametrize(("certainty", "conflicts"), [("expected", 1), ("reported", 0)])
def test_what_was_only_planned_does_not_hold_a_claim(certainty: str, conflicts: int) -> None:
    told = make_attestation("Gao", "stop", report="b", certainty=certainty)
    assert len(found(CLAIM, DENIAL, told)) == conflicts


def test_where_it_set_out_from_is_not_denied_by_where_it_did_not_call() -> None:
    assert found(deny("as we wrote, out of Gao", 100, motion="depart"), DENIAL) == []


def test_what_is_only_planned_sets_nothing_right() -> None:
    wrong = make_attestation("Gao", "arrive", start=100, certainty="denied", quote="to Gao", said_by=["a paper"])
    assert found(wrong, make_attestation("Mopti", "arrive", start=120, certainty="expected")) == []


@pytest.mark.parametrize(("words", "conflicts"), [("and not from Gao", 1), ("it had left from Gao", 0)])
def test_a_start_that_is_denied_beside_another_corrects_somebody(words: str, conflicts: int) -> None:
    right = make_attestation("Mopti", "depart", start=100)
    (*conflict,) = found(right, deny(words, 112, motion="depart"))
    assert len(conflict) == conflicts
    assert all(each.positions[1].value == "It left Mopti instead" for each in conflict)


def test_a_start_that_somebody_else_denies_corrects_nobody() -> None:
    denied = make_attestation(
        "Gao", "depart", start=112, certainty="denied", quote="he never left Gao", said_by=["his lawyer"]
    )
    assert found(make_attestation("Mopti", "depart", start=100), denied) == []


def test_a_goal_that_is_claimed_and_denied_is_none_that_anybody_came_to() -> None:
    assert found(deny("the plan was Gao", 100, motion="head"), deny("it never went there", 150, motion="head")) == []
