"""Legs by another mode than the journey's."""

import pytest

from geo.journey.itinerary import Halt
from geo.journey.leg_modes import leg_mode, terrain_between
from geo.journey.legs import legs
from geo.journey.records import Plausibility
from geo.reading.records import Mode
from tests.journey.builders import at, make_attestation, make_halt, make_terrain


def ends(left: Mode | None, came: Mode | None, quote: str = "") -> tuple[Halt, Halt]:
    words = {"quote": quote} if quote else {}
    return (
        make_halt(make_attestation("Dakar", "depart", at(1, 6, 7), mode=left, **words)),
        make_halt(make_attestation("Bamako", "arrive", at(1, 8, 9), mode=came, report="b", **words)),
    )


@pytest.mark.parametrize(
    ("left", "came", "mode"),
    [(Mode.AIR, Mode.AIR, Mode.AIR), (Mode.AIR, Mode.ROAD, None), (None, Mode.AIR, None), (None, None, None)],
)
def test_leaving_and_coming_have_to_agree(left: Mode | None, came: Mode | None, mode: Mode | None) -> None:
    assert leg_mode(*ends(left, came)) is mode


def test_the_words_of_a_statement_go_before_the_mode_of_the_mover() -> None:
    assert leg_mode(*ends(Mode.RAIL, Mode.RAIL, "flew")) is Mode.AIR


def test_one_clause_that_tells_both_ends_decides() -> None:
    told = make_attestation("Dakar", "depart", goal="Bamako", quote="flown from Dakar to Bamako", mode=Mode.RAIL)
    other = make_attestation("Bamako", "arrive", report="b", mode=Mode.ROAD)
    bamako = make_attestation("Bamako", "head", quote="flown from Dakar to Bamako", mode=Mode.RAIL)
    assert leg_mode(make_halt(told), make_halt(bamako, other)) is Mode.AIR


def test_a_flight_in_a_drive_is_held_to_the_speeds_of_flights() -> None:
    halts = ends(Mode.AIR, Mode.AIR)
    (leg,) = legs(halts, {}, "Amina Diop", make_terrain())
    assert (leg.mode, leg.plausibility) == (Mode.AIR, Plausibility.POSSIBLE)
    assert terrain_between(*ends(None, None), make_terrain()).mode is Mode.ROAD


def between(left: str, came: str, report: str = "a") -> Mode | None:
    leaving = make_attestation("Dakar", "depart", mode=Mode.RAIL, quote=left)
    coming = make_attestation("Bamako", "arrive", mode=Mode.RAIL, report=report, quote=came, start=20)
    return leg_mode(make_halt(leaving), make_halt(coming))


def test_words_at_one_end_tell_how_the_leg_was_made() -> None:
    assert between("was flown out of Dakar", "came to Bamako at six") is Mode.AIR
    assert between("left Dakar at four", "touched down at Bamako") is Mode.AIR


def test_words_of_two_modes_tell_none() -> None:
    assert between("was flown out of Dakar", "drove into Bamako") is None


def test_words_of_one_report_say_nothing_of_what_only_another_tells() -> None:
    assert between("was flown out of Dakar", "came to Bamako at six", report="b") is None
