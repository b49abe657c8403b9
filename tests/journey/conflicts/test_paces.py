"""Stops that lie too far apart for their times."""

from geo.journey.records import About, Conflict
from geo.reading.records import Attestation
from tests.journey.builders import at, journey_of, make_attestation

LEFT = make_attestation("Dakar", "depart", at(1, 6, 7))
AN_HOUR_LATER = make_attestation("Bamako", "arrive", at(1, 7, 8), report="b")


def times(*told: Attestation) -> list[Conflict]:
    return [conflict for conflict in journey_of(*told).conflicts if conflict.about is About.TIME]


def test_two_stops_too_far_apart_for_their_times_are_a_conflict() -> None:
    (conflict,) = times(LEFT, AN_HOUR_LATER)
    assert "faster than possible" in conflict.why
    assert conflict.id.startswith("conflict-leg-")


def test_two_arrivals_at_one_time_are_about_the_place_and_not_the_time() -> None:
    rivals = (make_attestation(place, "arrive", at(3, 6, 7), report=r) for place, r in (("Gao", "c"), ("Bamako", "b")))
    assert times(LEFT, *rivals) == []


def test_where_a_report_denies_the_place_of_another_the_time_between_is_no_conflict() -> None:
    denied = make_attestation("Dakar", "depart", certainty="denied", report="b", start=10)
    assert times(LEFT, AN_HOUR_LATER, denied) == []


def test_two_places_at_one_time_are_a_conflict_about_the_place() -> None:
    told = (make_attestation(place, "stop", at(2, 10, 11), report=r) for place, r in (("Kayes", "a"), ("Dakar", "b")))
    assert [conflict.about for conflict in journey_of(*told).conflicts] == [About.PLACE]


def test_the_way_to_a_place_that_another_voice_has_elsewhere_is_no_conflict_of_its_own() -> None:
    rivals = (make_attestation(place, "arrive", at(1, 7, 8), report=r) for place, r in (("Bamako", "c"), ("Gao", "b")))
    assert times(LEFT, *rivals) == []


def test_one_clause_that_tells_one_time_of_both_places_tells_it_of_one() -> None:
    assert times(LEFT, make_attestation("Bamako", "arrive", at(1, 6, 7))) == []
    assert len(times(LEFT, make_attestation("Bamako", "arrive", at(1, 7, 8)))) == 1


def test_where_the_time_of_a_stop_is_in_dispute_the_time_between_is_no_conflict_of_its_own() -> None:
    later = make_attestation("Dakar", "depart", at(1, 2, 3), report="c")
    (conflict,) = times(LEFT, later, AN_HOUR_LATER)
    assert conflict.title == "When it left Dakar"
