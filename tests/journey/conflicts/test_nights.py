"""Where the night was spent."""

import pytest

from geo.dates import Interval
from geo.journey.conflicts.nights import night_conflicts
from geo.journey.records import Conflict
from geo.journey.rival_stays import rival_nights
from geo.reading.records import Attestation
from tests.journey.builders import at, make_attestation, make_halt


def slept(place: str, report: str, when: Interval | None = None, **changes: object) -> Attestation:
    made = {"report": report, "quote": f"slept in {place}", **changes}
    return make_attestation(place, "stop", when, **made)  # type: ignore[arg-type]


def found(*told: Attestation, known: frozenset[str] = frozenset()) -> list[Conflict]:
    return list(night_conflicts(rival_nights([make_halt(each) for each in told]), known))


@pytest.mark.parametrize(("day", "conflicts"), [(2, 1), (3, 0)])
def test_two_places_for_one_night_are_a_conflict_about_the_place(day: int, conflicts: int) -> None:
    told = found(slept("Kayes", "a", at(2)), slept("Tambacounda", "b", at(day)))
    assert [each.about for each in told] == ["place"] * conflicts  # type: ignore[comparison-overlap]


def test_a_time_that_is_vaguer_than_a_day_says_nothing() -> None:
    assert found(slept("Kayes", "a", at(2, 0, 25)), slept("Tambacounda", "b", at(2))) == []


def test_a_halt_by_day_is_no_night() -> None:
    halted = slept("Tambacounda", "b", at(2), quote="stopped in Tambacounda")
    assert found(slept("Kayes", "a", at(2)), halted) == []


@pytest.mark.parametrize(("start", "conflicts"), [(409, 1), (410, 0)])
def test_two_voices_in_one_passage_speak_of_one_night(start: int, conflicts: int) -> None:
    told = slept("Kayes", "a", said_by=["Awa Sy"]), slept("Tambacounda", "a", start=start, said_by=["a driver"])
    assert len(found(*told)) == conflicts


def test_one_voice_may_tell_of_two_nights() -> None:
    assert found(slept("Kayes", "a", at(2)), slept("Tambacounda", "a", at(2), start=20)) == []


def test_where_a_place_is_denied_that_is_the_conflict() -> None:
    told = slept("Kayes", "a", at(2)), slept("Tambacounda", "b", at(2))
    assert found(*told, known=frozenset({"t:Kayes"})) == []


@pytest.mark.parametrize(("quote", "conflicts"), [("took water", 1), ("slept in Kayes", 0)])
def test_two_reports_that_tell_both_places_and_a_night_at_one_each_speak_of_one_night(
    quote: str, conflicts: int
) -> None:
    kayes = make_halt(slept("Kayes", "a", at(2)), slept("Kayes", "b", quote=quote))
    bamako = make_halt(slept("Bamako", "b", quote="had his bed there"), make_attestation("Bamako", "pass", report="a"))
    assert len(list(night_conflicts(rival_nights([kayes, bamako]), frozenset()))) == conflicts
