"""Independent origins and the chains to them."""

from dataclasses import replace

import pytest

from geo.journey.origins import Origin, corroboration, is_named, origins
from geo.reading.records import Attestation
from tests.journey.builders import make_attestation, make_report


def reports_of(found: tuple[Origin, ...]) -> list[tuple[str, ...]]:
    return [origin.reports for origin in found]


def say(report: str, *said_by: str, **changes: object) -> Attestation:
    return make_attestation(report=report, said_by=said_by, quote=f"words of {report}", **changes)


def test_reports_that_cite_one_source_have_one_origin() -> None:
    assert reports_of(origins([say("a", "Awa Sy", "APS"), say("b", "Awa Sy")])) == [("a", "b")]


def test_reports_with_the_same_words_have_one_origin() -> None:
    assert reports_of(origins([make_attestation(), make_attestation(report="b")])) == [("a", "b")]


def test_reports_that_say_it_themselves_are_two() -> None:
    assert reports_of(origins([say("a"), say("b")])) == [("a",), ("b",)]


def test_a_report_that_says_it_twice_is_one_origin() -> None:
    twice = say("a"), say("a", start=20), say("b", "an official"), say("b", "an official", start=20)
    assert reports_of(origins([replace(a, quote=f"{a.quote} {n}") for n, a in enumerate(twice)])) == [("a",), ("b",)]


def test_a_report_that_cites_another_one_s_publisher_has_it_from_there() -> None:
    known = {"a": replace(make_report("a"), publisher="The Dakar Courier"), "b": make_report("b")}
    assert reports_of(origins([say("a"), say("b", "the Dakar Courier")], known)) == [("a", "b")]
    assert len(origins([say("a"), say("b", "the Dakar Courier")])) == 2


def test_the_innermost_named_source_is_the_origin() -> None:
    assert origins([say("a", "an official", "APS")])[0].name == ""
    assert reports_of(origins([say("a", "an official", "APS"), say("b", "APS")])) == [("a", "b")]


def test_the_chain_leads_from_the_outside_in() -> None:
    (origin,) = origins([say("a", "Awa Sy", "APS")])
    assert origin.name == "Awa Sy"
    assert origin.tellings[0].chain == ("APS", "Awa Sy")


def test_corroboration_counts_reports_and_origins() -> None:
    found = origins([say("a", "Awa Sy"), say("b", "Awa Sy"), say("c")])
    assert corroboration(found) == "3 reports, 2 origins"
    assert corroboration(found[1:]) == "1 report, 1 origin"


@pytest.mark.parametrize(
    ("name", "named"),
    [("APS", True), ("the Defense Ministry", True), ("A driver", False), ("an official", False), ("", False)],
)
def test_a_source_is_named_by_a_capital_that_no_sentence_asks_for(name: str, named: bool) -> None:
    assert is_named(name) is named
