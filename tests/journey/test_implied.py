"""Departures that do not say where from."""

from geo.journey.implied import with_sources
from geo.reading.records import Attestation
from tests.journey.builders import at, make_attestation


def source(*told: Attestation) -> str | None:
    last = list(with_sources(told))[-1]
    return None if last.source is None else last.source.place.name


LEFT = make_attestation(None, "depart", start=20)


def test_a_mover_leaves_where_it_was_told_last_to_be() -> None:
    assert source(make_attestation("Kayes", "arrive"), LEFT) == "Kayes"


def test_another_report_tells_nothing_of_it() -> None:
    assert source(make_attestation("Kayes", "arrive", report="b"), LEFT) is None


def test_nobody_leaves_a_place_that_is_only_passed_denied_or_wide() -> None:
    assert source(make_attestation("Kayes", "pass"), LEFT) is None
    assert source(make_attestation("Kayes", "be_at", certainty="denied"), LEFT) is None
    assert source(make_attestation("Mali", "arrive"), LEFT) is None


def test_what_was_left_is_not_left_again() -> None:
    assert source(make_attestation("Kayes"), make_attestation("Kayes", "depart", start=10), LEFT) is None


def test_a_departure_that_says_where_from_is_kept() -> None:
    assert source(make_attestation("Kayes"), make_attestation("Segou", "depart", start=10)) == "Segou"


def test_where_the_account_goes_back_in_time_it_is_not_known_what_was_left() -> None:
    told = make_attestation("Gao", when=at(9)), make_attestation("Kayes", "stop", start=10)
    assert source(*told, make_attestation(None, "depart", at(1), start=20)) is None
    assert source(*told, make_attestation(None, "depart", at(9), start=20)) == "Kayes"
