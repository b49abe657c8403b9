"""The ways between halts."""

from geo.journey.itinerary import Halt
from geo.journey.legs import legs
from geo.journey.moments import TIMES
from geo.journey.order import UNKNOWN
from geo.journey.records import Basis, Leg, Plausibility
from geo.journey.waits import WaitKind
from geo.journey.ways import Alternative
from geo.reading.records import Certainty, Mode
from tests.journey.builders import at, make_attestation, make_halt, make_terrain

LEFT = make_halt(make_attestation("Dakar", "depart", at(1, 6, 9)))
CAME = make_halt(make_attestation("Bamako", "arrive", at(2, 6, 9)))
OTHER = make_halt(make_attestation("Bamako", "arrive", at(2, 6, 9), report="b"))


def ridden(*halts: Halt, basis: str = TIMES) -> tuple[Leg, ...]:
    keys = {(a.visit.key, b.visit.key): basis for a in halts for b in halts}
    return legs(halts, keys, "Amina Diop", make_terrain())


def test_a_leg_joins_two_stops_and_names_them() -> None:
    (leg,) = ridden(LEFT, CAME)
    assert (leg.start, leg.end, leg.mover) == ("stop-t:Dakar", "stop-t:Bamako", "Amina Diop")


def test_a_leg_that_one_report_tells_is_stated() -> None:
    (leg,) = ridden(LEFT, CAME)
    assert leg.basis is Basis.STATED
    assert leg.attestations == ("a0-depart-Dakar", "a0-arrive-Bamako")


def test_a_leg_that_only_joins_two_reports_is_inferred() -> None:
    assert ridden(LEFT, OTHER)[0].basis is Basis.INFERRED


def test_a_leg_says_what_its_order_rests_on() -> None:
    assert ridden(LEFT, CAME)[0].order_basis == TIMES
    assert ridden(LEFT, CAME, basis="")[0].order_basis == UNKNOWN


def test_a_leg_is_as_sure_as_its_less_sure_end() -> None:
    guess = make_halt(make_attestation("Bamako", "arrive", certainty="speculated"))
    assert ridden(LEFT, guess)[0].status is Certainty.SPECULATED


def test_a_leg_shows_its_arithmetic() -> None:
    (leg,) = ridden(LEFT, CAME)
    assert leg.arithmetic == "1,047 km in a straight line / 21 to 27 h = 39 to 50 km/h"
    assert leg.plausibility is Plausibility.POSSIBLE


def test_without_times_its_plausibility_is_unknown() -> None:
    assert ridden(LEFT, make_halt(make_attestation("Kayes", "pass")))[0].plausibility is Plausibility.UNKNOWN


def test_no_leg_ends_in_the_middle_of_a_country() -> None:
    (leg,) = ridden(LEFT, make_halt(make_attestation("Mali", "pass")), CAME)
    assert (leg.start, leg.end) == ("stop-t:Dakar", "stop-t:Bamako")


def test_one_halt_has_no_leg() -> None:
    assert ridden(LEFT) == ()


def test_a_leg_allows_for_the_halts_on_its_way() -> None:
    keys = {(LEFT.visit.key, CAME.visit.key): TIMES}
    (leg,) = legs((LEFT, CAME), keys, "Amina Diop", make_terrain(allowances={(Mode.ROAD, WaitKind.BORDER): 1.0}))
    assert leg.arithmetic == (
        "1,047 km in a straight line / 20 to 26 h (21 to 27 h less 1 h at the border) = 40 to 52 km/h"
    )


def test_a_leg_has_the_other_ways_between_its_stops() -> None:
    other = Alternative(1100.0, "Kayes", (LEFT.place.at, CAME.place.at))
    terrain = make_terrain(other_ways=lambda start, end, mode: (other,))
    (leg,) = legs((LEFT, CAME), {}, "Amina Diop", terrain)
    assert leg.alternatives == (other,)
