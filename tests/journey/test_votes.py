"""What one report sets a better voice against, and what only it tells instead."""

from geo.journey.denials import denials
from geo.journey.votes import only_seen, outvoted
from geo.reading.records import Attestation
from tests.journey.builders import make_attestation, seen


def told(place: str, start: int, by: str = "", **changes: object) -> Attestation:
    made = {"report": "a", "start": start, "said_by": [by] if by else [], **changes}
    return make_attestation(place, "stop", **made)  # type: ignore[arg-type]


def refuted(*statements: Attestation) -> set[str]:
    found = seen(*statements)
    facts = [s for s in found if s.attestation.certainty == "reported"]
    return {s.place.name for s in outvoted(denials(found), facts)}


def denied(by: str = "") -> Attestation:
    return told("Kayes", 50, by, certainty="denied")


def test_what_somebody_says_falls_to_the_report_s_own_voice() -> None:
    assert refuted(told("Kayes", 0, "Awa Sy"), denied()) == {"Kayes"}


def test_it_falls_to_somebody_who_tells_more_of_the_journey() -> None:
    more = told("Dakar", 10, "Moussa Keita"), told("Bamako", 20, "Keita")
    assert refuted(told("Kayes", 0, "Awa Sy"), *more, denied("Keita")) == {"Kayes"}


def test_it_does_not_fall_to_somebody_who_tells_no_more() -> None:
    assert refuted(told("Kayes", 0, "Awa Sy"), told("Dakar", 10, "Keita"), denied("Keita")) == set()


def test_what_the_report_says_itself_does_not_fall() -> None:
    assert refuted(told("Kayes", 0), told("Dakar", 10, "Keita"), denied("Keita")) == set()


def test_what_is_told_instead_of_a_place_that_two_reports_tell_is_in_doubt() -> None:
    alone = told("Gao", 65, report="c"), told("Kayes", 50, report="c", certainty="denied")
    assert refuted(*alone, told("Kayes", 0), told("Kayes", 0, report="b")) == {"Gao"}
    assert refuted(*alone, told("Kayes", 0)) == set()


def test_it_is_not_when_another_report_tells_it_too() -> None:
    alone = told("Gao", 65, report="c"), told("Kayes", 50, report="c", certainty="denied")
    assert refuted(*alone, told("Kayes", 0), told("Kayes", 0, report="b"), told("Gao", 9, report="d")) == set()


def only_afar(*statements: Attestation) -> set[str]:
    found = seen(*statements)
    facts = [s for s in found if s.attestation.certainty == "reported"]
    return {s.place.name for s in only_seen(denials(found), facts)}


def test_a_place_that_turned_the_mover_away_and_was_not_come_to_is_in_doubt() -> None:
    away = told("Kayes", 0, quote="was turned away from Kayes")
    assert only_afar(away, denied()) == {"Kayes"}
    assert only_afar(away) == set()


def test_it_is_not_when_anybody_has_the_mover_there() -> None:
    away = told("Kayes", 0, quote="was turned away from Kayes")
    assert only_afar(away, told("Kayes", 0, report="b", quote="lay in Kayes"), denied()) == set()


def left(place: str, report: str, start: int = 0, certainty: str = "reported") -> Attestation:
    return make_attestation(place, "depart", report=report, start=start, certainty=certainty)


def test_a_departure_falls_that_a_report_denies_for_a_place_which_more_tell() -> None:
    instead = left("Kayes", "c", 50, "denied"), left("Gao", "c", 65)
    assert refuted(left("Kayes", "a"), *instead, left("Gao", "b")) == {"Kayes"}
    assert refuted(left("Kayes", "a"), *instead) == set()


def test_it_does_not_where_who_tells_it_tells_the_other_place_too() -> None:
    instead = left("Kayes", "c", 50, "denied"), left("Gao", "c", 65)
    assert refuted(left("Kayes", "a"), left("Gao", "a", 20), *instead, left("Gao", "b")) == set()


def put_right(**changes: object) -> tuple[Attestation, ...]:
    claim = told("Kayes", 50, "the club", report="c", certainty="denied", quote="halted at Kayes", **changes)
    return claim, told("Gao", 65, report="c")


def test_a_claim_falls_that_another_report_cites_and_puts_right() -> None:
    assert refuted(told("Kayes", 0), *put_right()) == {"Kayes"}


def test_a_claim_that_two_reports_tell_is_not_put_right_by_one() -> None:
    assert refuted(told("Kayes", 0), told("Kayes", 0, report="b"), *put_right()) == {"Gao"}


def test_the_next_halt_puts_nothing_right() -> None:
    assert refuted(told("Kayes", 0), told("Gao", 20), *put_right()) == set()


def test_who_denies_a_place_and_only_cites_who_tells_it_is_no_teller() -> None:
    cited = told("Kayes", 20, "Awa Sy", report="b"), told("Kayes", 0, report="b", certainty="denied")
    other = told("Kayes", 0, "Keita", report="c", certainty="denied")
    assert refuted(told("Kayes", 0), *cited, other) == {"Kayes"}
    assert refuted(told("Kayes", 0), *cited, told("Kayes", 40, report="b"), other) == set()
