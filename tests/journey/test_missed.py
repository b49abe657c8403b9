"""Goals that were given before the journey ended elsewhere."""

from datetime import date

import pytest

from geo.dates import Interval
from geo.journey.missed import missed_goals
from geo.reading.records import Attestation
from tests.journey.builders import at, make_attestation, make_halt, make_report, seen

END = make_attestation("Bamako", "arrive", at(5), report="a", start=50)


def is_missed(goal: Attestation, end: Attestation = END, published: int = 4, *more: Attestation) -> bool:
    halts = [make_halt(make_attestation("Dakar", "depart", at(1), report="a")), make_halt(end)]
    reports = {"a": make_report("a"), "b": make_report("b", date(2024, 1, published))}
    return goal.id in missed_goals(seen(goal, end, *more), halts, reports)


def guess(
    certainty: str = "speculated", when: Interval | None = None, report: str = "b", motion: str = "head"
) -> Attestation:
    return make_attestation("Gao", motion, when, report=report, start=9, certainty=certainty)


@pytest.mark.parametrize(("published", "missed"), [(4, True), (5, False)])
def test_a_guess_is_missed_when_it_was_published_before_the_end(published: int, missed: bool) -> None:
    assert is_missed(guess(), END, published) is missed


def test_it_is_when_the_same_report_tells_the_end_after_it() -> None:
    assert is_missed(guess(report="a"), END, 20)


def test_a_place_that_was_set_out_for_as_a_fact_is_missed() -> None:
    onward = make_attestation("Gao", "head", report="b", start=9)
    assert is_missed(onward, make_attestation("Praia", "arrive", at(5), report="a", start=50), 20)


def test_a_place_that_was_only_passed_is_no_end() -> None:
    assert is_missed(guess(), make_attestation("Bamako", "stop", at(5), report="a", start=50))
    assert not is_missed(guess(), make_attestation("Bamako", "pass", at(5), report="a", start=50))


def test_a_denied_goal_and_a_stay_are_not() -> None:
    assert not is_missed(guess("denied"))
    assert not is_missed(guess(motion="be_at"))


def test_a_stage_of_a_programme_is_not() -> None:
    later = make_attestation("Mopti", "head", at(4), report="b", start=30, certainty="expected")
    assert is_missed(guess("expected", at(3)))
    assert not is_missed(guess("expected", at(3)), END, 2, later)


def test_nothing_is_missed_while_the_mover_is_under_way() -> None:
    assert not is_missed(guess(), make_attestation("Bamako", "head", at(5), report="a", start=50))


def test_a_place_that_was_set_out_for_is_not_while_the_end_lies_on_the_way_to_it() -> None:
    assert not is_missed(make_attestation("Gao", "head", report="b", start=9), END, 20)
