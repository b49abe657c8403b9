"""Claims and how they stand."""

import pytest

from geo.journey.claims import Objections, claims
from geo.journey.records import Standing
from tests.journey.builders import at, journey_of, make_attestation

SAID = {"said_by": ["Awa Sy", "APS"]}


def test_one_motion_at_one_place_is_one_claim() -> None:
    told = make_attestation("Dakar"), make_attestation("Dakar", report="b"), make_attestation("Dakar", "depart")
    assert [len(claim.attestations) for claim in claims(told)] == [2, 1]


def test_the_id_depends_on_motion_and_place_only() -> None:
    first, second = (claims([make_attestation("Dakar", report=report)])[0].id for report in "ab")
    assert first == second


def test_times_that_cannot_be_one_make_two_claims() -> None:
    told = [make_attestation("Dakar", when=at(day), report=f"r{day}") for day in (1, 5)]
    vague = make_attestation("Dakar", report="c")
    found = claims([*told, vague])
    assert [claim.attestations for claim in found] == [(told[0].id, vague.id), (told[1].id,)]
    assert len({claim.id for claim in found}) == 2


def test_a_country_and_the_one_place_in_it_are_one_claim() -> None:
    told = make_attestation("Mali", "arrive"), make_attestation("Bamako", "arrive", report="b")
    (claim,) = claims(told)
    assert claim.place is not None
    assert (claim.place.name, len(claim.attestations)) == ("Bamako", 2)


def test_a_country_with_two_places_in_it_stays_a_claim_of_its_own() -> None:
    told = [make_attestation(name, "arrive", start=n) for n, name in enumerate(("Mali", "Bamako", "Gao"))]
    assert len(claims(told)) == 3


def test_a_country_is_not_put_to_a_place_at_another_time() -> None:
    told = make_attestation("Mali", "arrive", at(1)), make_attestation("Bamako", "arrive", at(3), report="b")
    assert len(claims(told)) == 2


def test_two_reports_that_cite_one_source_have_one_origin() -> None:
    told = [make_attestation(report=report, **SAID) for report in "ab"]  # type: ignore[arg-type]
    assert claims(told)[0].origins == (("a", "b"),)
    assert claims(told)[0].standing is Standing.SINGLE


def test_two_sources_agree() -> None:
    told = make_attestation(**SAID), make_attestation(report="b", said_by=["Moussa Keita"])  # type: ignore[arg-type]
    assert claims(told)[0].standing is Standing.AGREED


@pytest.mark.parametrize(
    ("certainties", "standing"),
    [
        (["reported"], "single"), (["expected"], "expected"), (["speculated"], "speculated"), (["denied"], "denied"),
        (["expected", "speculated"], "expected"), (["reported", "denied"], "disputed"),
    ],
)  # fmt: skip
def test_the_standing_follows_from_the_certainties(certainties: list[str], standing: str) -> None:
    told = [make_attestation(certainty=word, start=n) for n, word in enumerate(certainties)]
    assert claims(told)[0].standing is Standing(standing)


def test_a_claim_is_overtaken_when_all_its_statements_are() -> None:
    told = make_attestation(certainty="expected"), make_attestation(certainty="expected", report="b")
    assert claims(told, Objections(frozenset(a.id for a in told)))[0].standing is Standing.OVERTAKEN
    assert claims(told, Objections(frozenset({told[0].id})))[0].standing is Standing.EXPECTED


def test_an_expectation_that_came_about_at_another_time_is_overtaken() -> None:
    hoped = make_attestation("Kayes", when=at(1), certainty="expected")
    came = make_attestation("Kayes", when=at(2), report="b")
    assert [claim.standing for claim in claims([hoped, came])] == [Standing.OVERTAKEN, Standing.SINGLE]


def test_a_claim_is_disputed_when_one_of_its_statements_is() -> None:
    told = make_attestation(), make_attestation(report="b")
    assert claims(told, Objections(disputed=frozenset({told[0].id})))[0].standing is Standing.DISPUTED


def test_two_times_told_as_fact_dispute_each_other() -> None:
    told = make_attestation("Kayes", when=at(1)), make_attestation("Kayes", when=at(2), report="b")
    assert {claim.standing for claim in journey_of(*told).claims} == {Standing.DISPUTED}
