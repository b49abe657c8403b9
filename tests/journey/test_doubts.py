"""Statements that nothing is built on."""

from geo.journey.denials import denials
from geo.journey.doubts import Doubts, doubts
from geo.journey.sources import source_of
from geo.reading.records import Attestation
from geo.reports import Span
from tests.journey.builders import make_attestation, seen


def doubted(*told: Attestation) -> Doubts:
    found = seen(*told)
    return doubts(found, denials(found))


def deny(place: str, motion: str, report: str = "b", **changes: object) -> Attestation:
    return make_attestation(place, motion, certainty="denied", report=report, start=50, **changes)  # type: ignore[arg-type]


KAYES = make_attestation("Kayes", "stop")


def test_one_denial_does_not_outvote_one_report() -> None:
    assert doubted(KAYES, deny("Kayes", "stop")) == Doubts()


def test_two_reports_that_deny_outvote_one_that_tells() -> None:
    assert doubted(KAYES, deny("Kayes", "stop"), deny("Kayes", "stop", "c")).disputed == {KAYES.id}


def test_one_report_that_denies_twice_counts_once() -> None:
    assert doubted(KAYES, deny("Kayes", "stop"), deny("Kayes", "be_at")) == Doubts()


def test_a_heading_that_was_not_fulfilled_falls_to_one_denial() -> None:
    heading = make_attestation("Gao", "head")
    assert doubted(heading, deny("Gao", "head")).disputed == {heading.id}


def test_what_a_refuted_source_alone_tells_is_in_doubt_with_it() -> None:
    segou = make_attestation("Segou", "arrive", said_by=["a driver"], start=10)
    gao = make_attestation("Gao", "head", said_by=["a driver"], start=20)
    assert doubted(segou, gao, deny("Gao", "head")).disputed == {segou.id, gao.id}


def test_what_others_tell_too_is_not() -> None:
    segou = make_attestation("Segou", "arrive", said_by=["a driver"], start=10)
    gao = make_attestation("Gao", "head", said_by=["a driver"], start=20)
    other = make_attestation("Segou", "pass", report="c")
    assert doubted(segou, gao, other, deny("Gao", "head")).disputed == {gao.id}


def test_who_denies_that_the_journey_began_is_refuted_by_those_who_tell_of_it() -> None:
    lawyer = {"said_by": ["Awa Sy"], "report": "c"}
    thies = make_attestation("Thies", "be_at", **lawyer)  # type: ignore[arg-type]
    denied = make_attestation("Senegal", "depart", certainty="denied", start=30, **lawyer)  # type: ignore[arg-type]
    abroad = make_attestation("Kayes", "arrive"), make_attestation("Bamako", "arrive", report="b")
    assert doubted(thies, denied, *abroad).disputed == {thies.id}
    assert doubted(thies, denied, abroad[0]).disputed == frozenset()


def test_a_source_takes_back_what_it_said_before() -> None:
    said = make_attestation("Segou", "pass", said_by=["Awa Sy"])
    later = make_attestation("Mali", "be_at", certainty="denied", start=50, said_by=["Awa Sy"])
    assert doubted(said, later).withdrawn == {said.id}


def test_who_says_that_a_place_was_not_reached_has_the_mover_only_wait_there() -> None:
    waited = make_attestation("Gao", "stop", report="b", start=30)
    denied = make_attestation("Gao", "arrive", report="b", start=10, certainty="denied")
    assert doubted(denied, waited).withdrawn == {waited.id}


def test_another_source_in_the_same_report_takes_nothing_back() -> None:
    said = make_attestation("Segou", "pass", said_by=["Awa Sy"])
    later = make_attestation("Mali", "be_at", certainty="denied", start=50, said_by=["Moussa Keita"])
    assert doubted(said, later).withdrawn == frozenset()


def test_the_whole_clause_goes_with_what_is_taken_back() -> None:
    segou = make_attestation("Segou", "pass", withdrawn=Span(50, 60))
    kayes = make_attestation("Kayes", "pass")
    assert doubted(segou, kayes).withdrawn == {segou.id, kayes.id}


def test_a_named_source_is_one_in_all_reports_and_an_unnamed_one_in_its_own() -> None:
    named = [make_attestation(said_by=["Awa Sy"], report=report) for report in "ab"]
    unnamed = [make_attestation(said_by=["a driver"], report=report) for report in "ab"]
    assert source_of(named[0]) == source_of(named[1])
    assert source_of(unnamed[0]) != source_of(unnamed[1])
    assert source_of(make_attestation()) == ()
