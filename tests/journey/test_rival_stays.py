"""Two places for one night or one arrival, and which of them falls."""

import pytest

from geo.journey.rival_stays import exclude_each_other, rival_ends, rival_nights
from geo.reading.records import Attestation
from tests.journey.builders import at, journey_of, make_attestation, make_halt, names


def came(place: str, report: str, hour: int, **changes: object) -> Attestation:
    return make_attestation(place, "arrive", at(2, hour, hour + 1), report=report, **changes)  # type: ignore[arg-type]


def slept(place: str, report: str) -> Attestation:
    return make_attestation(place, "stop", at(2, 20), report=report, quote=f"slept in {place}")


def disputed(*told: Attestation) -> list[str]:
    return [branch.place.name for branch in journey_of(*told).branches if branch.standing == "disputed"]


def test_the_arrival_that_fewer_reports_tell_is_no_stop_but_a_disputed_way() -> None:
    told = came("Kayes", "a", 9), came("Kayes", "b", 9), came("Segou", "c", 9)
    assert names(journey_of(*told)) == ["Kayes"]
    assert disputed(*told) == ["Segou"]
    assert [each.title for each in journey_of(*told).conflicts] == ["Where it came to"]


def test_of_two_arrivals_that_as_many_tell_both_are_stops() -> None:
    assert set(names(journey_of(came("Kayes", "a", 9), came("Segou", "b", 9)))) == {"Kayes", "Segou"}


def test_the_night_that_fewer_reports_tell_is_no_stop_but_a_disputed_way() -> None:
    told = slept("Kayes", "a"), slept("Kayes", "b"), slept("Segou", "c")
    assert names(journey_of(*told)) == ["Kayes"]
    assert disputed(*told) == ["Segou"]
    assert "Where it spent the night" in {each.title for each in journey_of(*told).conflicts}


def test_one_voice_tells_of_two_nights_or_arrivals() -> None:
    assert not list(rival_nights([make_halt(slept("Kayes", "a")), make_halt(slept("Segou", "a"))]))
    assert not list(rival_ends([make_halt(came("Kayes", "a", 9)), make_halt(came("Segou", "a", 9))]))


@pytest.mark.parametrize(("hours", "exclusive"), [(2, True), (3, False)])
def test_within_two_hours_only_one_arrival_can_be(hours: int, exclusive: bool) -> None:
    a, b = (make_attestation(place, "arrive", at(2, 9, 9 + hours)) for place in ("Kayes", "Segou"))
    assert exclude_each_other(make_halt(a), make_halt(b)) is exclusive
