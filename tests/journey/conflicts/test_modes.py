"""One movement by two means."""

from dataclasses import replace

from geo.journey.records import Conflict
from geo.reading.records import Attestation, Mode
from tests.journey.builders import at, journey_of, make_attestation, make_place


def found(*told: Attestation) -> list[Conflict]:
    return [each for each in journey_of(*told).conflicts if each.about == "mode"]


def by(mode: Mode | None, report: str, motion: str = "arrive", **changes: object) -> Attestation:
    return make_attestation("Kayes", motion, at(2), report=report, mode=mode, **changes)  # type: ignore[arg-type]


def test_two_reports_that_tell_one_movement_by_two_means_are_in_conflict() -> None:
    (conflict,) = found(by(Mode.RAIL, "a"), by(Mode.AIR, "b"))
    assert [position.value for position in conflict.positions] == ["by rail", "by air"]


def test_coming_by_one_means_and_leaving_by_another_is_none() -> None:
    assert found(by(Mode.RAIL, "a"), by(Mode.AIR, "b", motion="depart")) == []


def test_one_voice_may_change_its_means() -> None:
    assert found(by(Mode.RAIL, "a"), by(Mode.ROAD, "a", start=10)) == []


def test_who_does_not_say_contradicts_nobody() -> None:
    assert found(by(Mode.RAIL, "a"), by(None, "b")) == []


def test_a_way_about_the_town_to_a_palace_is_no_coming_to_the_town() -> None:
    def car_to(feature: str) -> Attestation:
        spot = make_place("Spot", at=make_place("Kayes").at, country="ML", feature=feature)
        return replace(make_attestation(spot, "arrive", at(2), report="b", start=4), mode=Mode.ROAD)

    rail = by(Mode.RAIL, "a")
    assert found(rail, car_to("PAL")) == []
    assert len(found(rail, car_to("RSTN"))) == 1
