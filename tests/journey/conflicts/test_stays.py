"""How long a stay was: in words, by the times of coming and leaving, as a night."""

from dataclasses import replace

import pytest

from geo.journey.conflicts.stays import stay_conflicts
from geo.reading.records import Attestation, Quantity
from geo.reports import Span
from tests.journey.builders import at, make_attestation, make_halt, make_quantity

STAYED = make_attestation("Dakar", "stop", quote="She lay there ten hours", span=Span(0, 23))
CAME = make_attestation("Dakar", "arrive", at(2, 6, 7), report="b", words="at six")


def hours(number: float, start: int, report: str = "a", **changes: object) -> Quantity:
    told = {"unit": "h", "span": Span(start, start + 9), "report": report, "id": report, "quote": f"{number} hours"}
    return make_quantity("duration", number, number, **{**told, **changes})


def found(*told: Attestation, quantities: tuple[Quantity, ...] = (hours(10, 14),)) -> list[list[str]]:
    conflicts = stay_conflicts([make_halt(*told)], quantities, ())
    return [[position.value for position in conflict.positions] for conflict in conflicts]


@pytest.mark.parametrize(("gone", "conflicts"), [(9, 1), (17, 0)])
def test_a_length_is_set_against_that_between_two_times(gone: int, conflicts: int) -> None:
    left = make_attestation("Dakar", "depart", at(2, gone, gone + 1), report="b", start=30, words="later")
    assert found(STAYED, CAME, left) == [["10 hours", "from at six to later"]] * conflicts


@pytest.mark.parametrize(("words", "conflicts"), [("sailed after 6 hours", 1), ("sailed ahead 6 hours", 0)])
def test_who_left_after_some_hours_tells_the_length_of_the_stay(words: str, conflicts: int) -> None:
    left = make_attestation("Dakar", "depart", report="b", quote=words, span=Span(0, 20))
    assert len(found(STAYED, left, quantities=(hours(10, 14), hours(6, 13, "b", span=Span(13, 20))))) == conflicts


@pytest.mark.parametrize(("number", "conflicts"), [(3, 1), (7, 0)])
def test_a_night_is_longer_than_some_hours(number: float, conflicts: int) -> None:
    night = make_attestation("Dakar", "stop", report="b", quote="He spent the night there")
    assert len(found(STAYED, night, quantities=(hours(number, 14),))) == conflicts


def test_a_length_that_its_own_voice_gives_otherwise_is_no_conflict() -> None:
    night = make_attestation("Dakar", "stop", start=40, quote="He spent the night there")
    assert found(STAYED, night, quantities=(hours(3, 14),)) == []


def test_what_is_told_already_is_not_told_again() -> None:
    night = make_attestation("Dakar", "stop", report="b", quote="He spent the night there")
    assert list(stay_conflicts([make_halt(STAYED, night)], [hours(3, 14)], {"Time spent at Dakar"})) == []


def test_several_hours_are_more_than_half_of_one() -> None:
    vague = make_attestation("Dakar", "stop", report="b", quote="She lay there several hours")
    assert len(found(STAYED, vague, quantities=(hours(1, 14),))) == 1
    assert found(STAYED, vague, quantities=(hours(4, 14),)) == []


def test_a_number_of_hours_that_nobody_knows_is_no_length() -> None:
    vague = make_attestation("Dakar", "stop", report="b", quote="She lay there several hours", span=Span(0, 27))
    unknown = replace(hours(0, 14, "b"), low=None, high=None)
    assert len(found(STAYED, vague, quantities=(hours(1, 14), unknown))) == 1
