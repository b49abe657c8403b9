"""What only others say, and a better voice denies."""

import pytest

from geo.journey.denials import denials
from geo.journey.hearsay import is_somebody, refuted_hearsay
from geo.reading.records import Attestation
from tests.journey.builders import make_attestation, seen


def told(motion: str = "stop", by: str = "a driver", report: str = "a", **changes: object) -> Attestation:
    made = {"said_by": [by] if by else [], "report": report, **changes}
    return make_attestation("Kayes", motion, **made)  # type: ignore[arg-type]


def deny(motion: str = "stop", by: str = "", report: str = "b", **changes: object) -> Attestation:
    return told(motion, by, report, certainty="denied", start=50, **changes)


def fallen(*statements: Attestation) -> set[str]:
    found = seen(*statements)
    facts = [s for s in found if s.attestation.certainty == "reported"]
    return {s.attestation.id for s in refuted_hearsay(denials(found), facts)}


def test_what_others_say_falls_to_what_another_report_says_itself() -> None:
    stop = told()
    assert fallen(stop, deny(quote="They did not stop in Kayes")) == {stop.id}


def test_headings_there_fall_with_it() -> None:
    stop, head = told(), told("head", "the port", report="c")
    assert fallen(stop, head, deny("head", quote="We did not go to Kayes")) == {stop.id, head.id}


def test_what_a_report_says_itself_or_a_second_one_tells_does_not_fall() -> None:
    assert fallen(told(by=""), deny(quote="They did not stop in Kayes")) == set()
    assert fallen(told(), told(by="a cook", report="c"), deny(quote="They did not stop in Kayes")) == set()


def test_a_start_falls_only_to_who_made_the_journey() -> None:
    left = told("depart")
    assert fallen(left, deny("depart", quote="not from Kayes, as alleged")) == set()
    assert fallen(left, deny("depart", quote="We did not leave from Kayes")) == {left.id}


def test_a_report_that_cites_a_claim_to_deny_it_speaks_for_itself() -> None:
    stop = told()
    assert fallen(stop, deny(by="the Gazette", quote="the Gazette has had them stop in Kayes")) == {stop.id}
    assert fallen(stop, deny(by="the Ministry", quote="did not stop in Kayes")) == set()


def test_nobody_by_name_falls_to_somebody_by_name() -> None:
    stop = told()
    assert fallen(stop, deny(by="Awa Sy", quote="never stopped")) == {stop.id}
    assert fallen(told(by="Moussa Keita"), deny(by="Awa Sy", quote="never stopped")) == set()


@pytest.mark.parametrize("name", ["Awa Sy", "Captain Awa Sy"])
def test_who_has_a_first_name_and_a_surname_is_somebody(name: str) -> None:
    assert is_somebody(told(by=name))


@pytest.mark.parametrize("name", ["the Ministry", "The Ministry", "Yonhap", "a driver", "Port officials", ""])
def test_an_office_or_a_trade_is_not(name: str) -> None:
    assert not is_somebody(told(by=name))
