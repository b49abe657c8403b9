"""Claims, their independent origins, and how they stand."""

import pytest

from geo.journey.claims import claims, is_named, origin_key, origins
from geo.journey.records import Standing
from tests.journey.builders import make_attestation

SAID = {"said_by": ["Awa Sy", "APS"]}


def test_one_motion_at_one_place_is_one_claim() -> None:
    told = make_attestation("Dakar"), make_attestation("Dakar", report="b"), make_attestation("Dakar", "depart")
    assert [len(claim.attestations) for claim in claims(told)] == [2, 1]


def test_the_id_depends_on_motion_and_place_only() -> None:
    first, second = (claims([make_attestation("Dakar", report=report)])[0].id for report in "ab")
    assert first == second


def test_two_reports_that_cite_one_source_have_one_origin() -> None:
    told = [make_attestation(report=report, **SAID) for report in "ab"]  # type: ignore[arg-type]
    assert origins(told) == (("a", "b"),)
    assert claims(told)[0].standing is Standing.SINGLE


def test_two_sources_agree() -> None:
    told = make_attestation(**SAID), make_attestation(report="b", said_by=["Moussa Keita"])  # type: ignore[arg-type]
    assert claims(told)[0].standing is Standing.AGREED


def test_two_reports_with_the_same_words_have_one_origin() -> None:
    told = [make_attestation(report=report) for report in "ab"]
    assert origins(told) == (("a", "b"),)


def test_the_innermost_named_source_is_the_origin() -> None:
    assert origin_key(make_attestation(said_by=["an official", "APS"])) == "aps"
    assert origin_key(make_attestation(**SAID)) == "awa sy"  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "named"),
    [("APS", True), ("the Defense Ministry", True), ("A driver", False), ("an official", False), ("", False)],
)
def test_a_source_is_named_by_a_capital_that_no_sentence_asks_for(name: str, named: bool) -> None:
    assert is_named(name) is named


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
    assert claims(told, overtaken=[a.id for a in told])[0].standing is Standing.OVERTAKEN
    assert claims(told, overtaken=[told[0].id])[0].standing is Standing.EXPECTED


def test_a_claim_is_disputed_when_one_of_its_statements_is() -> None:
    told = make_attestation(), make_attestation(report="b")
    assert claims(told, disputed=[told[0].id])[0].standing is Standing.DISPUTED
