"""Which statements cannot hold beside a denial."""

import pytest

from geo.journey.conflicts.bearings import bearing_of
from geo.reading.records import Attestation
from tests.journey.builders import at, make_attestation, seen


def excludes(denied: Attestation, told: Attestation) -> bool:
    return bearing_of(seen(denied)[0]).excludes(seen(told)[0])


def deny(motion: str, quote: str) -> Attestation:
    return make_attestation("Kayes", motion, certainty="denied", quote=quote)


def test_a_denied_halt_excludes_a_coming() -> None:
    assert excludes(deny("stop", "never halted at Kayes"), make_attestation("Kayes", "arrive"))


@pytest.mark.parametrize("quote", ["he is not expected to stay", "no halt at Kayes is foreseen on the way home"])
def test_what_will_not_happen_excludes_nothing_that_did(quote: str) -> None:
    assert not excludes(deny("stop", quote), make_attestation("Kayes", "arrive"))


def test_what_was_to_have_carried_it_there_excludes_the_plan_alone() -> None:
    dropped = deny("head", "the jet that was to have flown her to Kayes")
    assert not excludes(dropped, make_attestation("Kayes", "arrive"))
    assert excludes(dropped, make_attestation("Kayes", "head", certainty="expected"))


def test_a_denied_night_excludes_a_stay_and_no_arrival() -> None:
    night = deny("stop", "did not spend the night at Kayes")
    assert excludes(night, make_attestation("Kayes", "stop"))
    assert not excludes(night, make_attestation("Kayes", "arrive"))
    assert not excludes(night, make_attestation("Kayes", "meet"))


def test_a_denied_night_excludes_being_there_at_a_time_of_its_own() -> None:
    night = deny("stop", "did not spend the night at Kayes")
    assert excludes(night, make_attestation("Kayes", "be_at", at(3, 22, 24)))
    assert not excludes(night, make_attestation("Kayes", "be_at"))


def test_who_did_not_attend_may_have_been_in_the_town() -> None:
    absent = deny("be_at", "she did not attend the congress at Kayes")
    assert not excludes(absent, make_attestation("Kayes", "be_at"))
    assert excludes(absent, make_attestation("Kayes", "meet"))
    assert excludes(absent, make_attestation("Kayes", "be_at", quote="attended the congress at Kayes"))
