"""Rival entries into one country."""

import pytest

from geo.journey.conflicts.entries import entry_way_conflicts
from geo.journey.records import Conflict
from geo.reading.records import Attestation
from tests.journey.builders import at, journey_of, make_attestation, make_halt, seen

HOME = make_halt(make_attestation("Dakar", "depart"))


def crossed(place: str, report: str, certainty: str = "reported") -> Attestation:
    return make_attestation(place, "cross", report=report, certainty=certainty)


def found(*told: Attestation, known: frozenset[str] = frozenset()) -> list[Conflict]:
    return list(entry_way_conflicts(seen(*told), [HOME], known))


def test_a_guess_at_where_a_country_was_entered_is_set_against_the_place_that_is_told() -> None:
    (conflict,) = found(crossed("Kayes", "a"), crossed("Gao", "b", "speculated"))
    assert [position.value for position in conflict.positions] == ["By Kayes", "By Gao, speculated"]


@pytest.mark.parametrize(
    "other",
    [
        crossed("Gao", "b"),
        crossed("Gao", "b", "denied"),
        crossed("Gao", "a", "speculated"),
        crossed("Kayes", "b", "speculated"),
        crossed("Praia", "b", "speculated"),
        crossed("Thies", "b", "speculated"),
    ],
)
def test_two_facts_that_may_be_the_way_out_one_report_one_place_or_another_country_are_none(other: Attestation) -> None:
    assert found(crossed("Kayes", "a"), other) == []


def test_what_another_conflict_is_about_is_left_to_it() -> None:
    told = crossed("Kayes", "a"), crossed("Gao", "b", "speculated")
    assert found(*told, known=frozenset({seen(told[0])[0].place.id})) == []


def test_two_facts_that_say_which_country_was_entered_are_two_ways() -> None:
    (conflict,) = found(
        *(make_attestation(p, "cross", goal="Mali", report=r) for p, r in (("Kayes", "a"), ("Gao", "b")))
    )
    assert [position.value for position in conflict.positions] == ["By Kayes", "By Gao"]


def test_two_facts_of_one_time_are_two_ways_and_of_two_times_none() -> None:
    kayes = make_attestation("Kayes", "cross", at(3, 6, 12), report="a")
    assert len(found(kayes, make_attestation("Gao", "cross", at(3, 8, 10), report="b"))) == 1
    assert found(kayes, make_attestation("Gao", "cross", at(4, 8, 10), report="b")) == []


def test_where_the_way_into_a_country_is_in_dispute_nothing_is_told_of_the_time_between_the_ways() -> None:
    left = make_attestation("Dakar", "depart", at(1, 6, 7))
    kayes = make_attestation("Kayes", "cross", at(3, 6, 7), goal="Mali")
    gao = make_attestation("Gao", "cross", at(3, 6, 10), goal="Mali", report="b")
    assert [each.about for each in journey_of(left, kayes, gao).conflicts] == ["route"]
