"""What stands beside a denial instead of what it denies."""

import pytest

from geo.journey.instead import cites_claim, told_instead
from geo.reading.records import Attestation
from tests.journey.builders import at, make_attestation, seen


def beside(denied: str, told: str, gap: int = 20, **changes: object) -> list[str]:
    other = make_attestation("Bamako", told, start=109 + gap, **changes)  # type: ignore[arg-type]
    refused, *own = seen(make_attestation("Kayes", denied, start=100, certainty="denied"), other)
    return [sighting.place.name for sighting in told_instead(refused, own)]


@pytest.mark.parametrize(("gap", "found"), [(200, ["Bamako"]), (201, [])])
def test_the_same_motion_elsewhere_stands_instead_within_a_passage(gap: int, found: list[str]) -> None:
    assert beside("cross", "cross", gap) == found


@pytest.mark.parametrize(("gap", "found"), [(60, ["Bamako"]), (61, [])])
def test_being_elsewhere_does_within_a_sentence(gap: int, found: list[str]) -> None:
    assert beside("cross", "be_at", gap) == found


def test_going_elsewhere_does_not() -> None:
    assert beside("stop", "head") == []


def test_a_second_denial_and_another_time_are_nothing_instead() -> None:
    assert beside("stop", "stop", certainty="denied") == []
    dated = make_attestation("Kayes", "stop", at(2), start=100, certainty="denied")
    refused, *own = seen(dated, make_attestation("Bamako", "stop", at(3), start=120))
    assert list(told_instead(refused, own)) == []


def quoted(words: str) -> Attestation:
    return make_attestation("Kayes", "stop", certainty="denied", quote=words)


@pytest.mark.parametrize(
    ("words", "cited"),
    [("the map has her off Kayes", True), ("she did not call there", False), ("she wasn’t there", False)],
)
def test_the_words_of_a_claim_hold_no_denial(words: str, cited: bool) -> None:
    (refused,) = seen(quoted(words))
    assert cites_claim(refused) is cited


@pytest.mark.parametrize(("words", "found"), [("slept in Bamako", ["Bamako"]), ("changed drivers in Bamako", [])])
def test_a_halt_by_day_is_nothing_instead_of_a_night(words: str, found: list[str]) -> None:
    denied = make_attestation("Kayes", "stop", certainty="denied", quote="it is said they slept in Kayes")
    refused, *own = seen(denied, make_attestation("Bamako", "stop", start=20, quote=words))
    assert [sighting.place.name for sighting in told_instead(refused, own)] == found
