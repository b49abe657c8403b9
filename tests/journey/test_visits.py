"""Sightings of the mover in statements, and the times of a visit."""

import pytest

from geo.gazetteer.place import unlisted_id
from geo.journey.visits import banks, is_told_as_fact, make_visit, sides
from geo.reading.records import Motion, PlaceRef
from geo.reports import Span
from tests.journey.builders import at, make_attestation, make_halt, make_place, seen


def motions(*told: object) -> list[tuple[str, Motion]]:
    return [(sighting.place.name, sighting.motion) for sighting in seen(*told)]  # type: ignore[arg-type]


def test_leaving_one_place_for_another_is_a_departure_and_a_heading() -> None:
    told = make_attestation("Dakar", "depart", goal="Bamako")
    assert motions(told) == [("Dakar", Motion.DEPART), ("Bamako", Motion.HEAD)]


def test_the_places_of_a_statement_come_in_the_order_of_the_way() -> None:
    told = make_attestation("Bamako", "arrive", source="Dakar", via="Kayes")
    assert [name for name, _ in motions(told)] == ["Dakar", "Kayes", "Bamako"]


def test_a_time_belongs_to_the_principal_place_only() -> None:
    found = seen(make_attestation("Bamako", "arrive", at(3), source="Dakar"))
    assert [sighting.when for sighting in found] == [None, at(3)]


def test_a_place_that_no_gazetteer_knows_is_no_place_on_the_way() -> None:
    unlisted = make_place("Prisi", id=unlisted_id("prisi"))
    assert motions(make_attestation(unlisted, "stop")) == []


def test_the_country_that_a_named_crossing_leads_into_is_no_place_on_the_way() -> None:
    assert motions(make_attestation("Kidira crossing", "cross", goal="Mali")) == [("Kidira crossing", Motion.CROSS)]


def test_a_country_that_is_crossed_into_is_kept_when_no_crossing_is_named() -> None:
    told = make_attestation(None, "cross", goal="Mali")
    assert motions(told) == [("Mali", Motion.CROSS)]


def test_far_ends_of_a_crossing_are_places_of_their_own() -> None:
    told = make_attestation("Atlantic", "cross", source="Dakar", goal="New York")
    assert [name for name, _ in motions(told)] == ["Dakar", "Atlantic", "New York"]


def test_the_two_sides_of_a_named_crossing_are_known_as_such() -> None:
    told = make_attestation("Kidira crossing", "cross", goal="Mali")
    assert [ref.place.name for ref in banks(told)] == ["Mali"]
    assert [side.place.name for side in sides([told])] == ["Mali"]


def test_times_that_agree_are_narrowed_to_what_all_allow() -> None:
    halt = make_halt(make_attestation("Dakar", "arrive", at(1)), make_attestation("Dakar", "arrive", at(1, 9, 10)))
    assert halt.came == at(1, 9, 10)


def test_times_that_exclude_each_other_are_spanned() -> None:
    halt = make_halt(make_attestation(when=at(1, 4, 8)), make_attestation(when=at(1, 16, 17)))
    assert halt.came == at(1, 4, 17)


def test_a_vague_time_does_not_widen_the_span_of_finer_ones() -> None:
    told = [make_attestation(when=when) for when in (at(1), at(1, 4, 8), at(1, 16, 17))]
    assert make_halt(*told).came == at(1, 4, 17)


def test_being_there_dates_the_coming_only_when_nothing_else_does() -> None:
    stay = make_attestation("Dakar", "be_at", at(2))
    assert make_halt(stay).came == at(2)
    assert make_halt(stay, make_attestation(when=at(1))).came == at(1)


def test_the_time_of_a_heading_is_not_the_time_of_coming() -> None:
    assert make_halt(make_attestation("Dakar", "head", at(1))).told is None


def test_a_visit_knows_whether_the_mover_was_there() -> None:
    heading = seen(make_attestation("Dakar", "head"))
    assert make_visit(heading[0].place, heading).only_headed_for
    both = (*heading, *seen(make_attestation("Dakar", "pass")))
    assert not make_visit(heading[0].place, both).only_headed_for


def test_only_what_is_reported_and_not_taken_back_is_told_as_fact() -> None:
    kinds = [make_attestation(certainty=word) for word in ("reported", "expected", "speculated", "denied")]
    taken_back = make_attestation(withdrawn=Span(3, 5))
    assert [is_told_as_fact(sighting) for sighting in seen(*kinds, taken_back)] == [True, False, False, False, False]


@pytest.mark.parametrize("motion", ["stop", "be_at", "meet"])
def test_a_halt_on_the_way_is_what_the_statement_says_and_not_a_passing(motion: str) -> None:
    assert motions(make_attestation(None, motion, via="Kayes")) == [("Kayes", Motion(motion))]


def test_what_another_statement_goes_through_is_passed() -> None:
    assert motions(make_attestation("Bamako", "stop", via="Kayes"))[0] == ("Kayes", Motion.PASS)


def test_a_river_crossed_by_a_bridge_that_is_named_is_crossed_there() -> None:
    bridge = PlaceRef(make_place("Bridge"), Span(5, 6))
    (crossed,) = seen(make_attestation("Senegal River", "cross", at(3), path=bridge))
    assert (crossed.place.name, crossed.motion, crossed.when) == ("Bridge", Motion.CROSS, at(3))
