"""The next halt of the way is not where the mover was instead of a call that is denied."""

from geo.journey.conflicts.next_halts import is_next, ways_told
from geo.reading.records import Attestation
from tests.journey.builders import at, make_attestation, seen

CALL = make_attestation("Kayes", "stop", report="a")
DENIED = make_attestation("Kayes", "stop", report="b", certainty="denied", start=50)
OTHER = make_attestation("Segou", "stop", report="b", start=65)


def tells_next(call: Attestation, denied: Attestation, other: Attestation, *more: Attestation) -> bool:
    against, instead = seen(call), seen(other)
    return is_next(seen(denied)[0], against, instead, ways_told((*against, *instead, *seen(*more))))


def test_another_place_that_nobody_tells_beside_it_is_where_the_mover_was_instead() -> None:
    assert not tells_next(CALL, DENIED, OTHER)


def test_a_place_that_a_third_report_tells_beside_it_is_the_next_one() -> None:
    through = make_attestation("Kayes", "pass", report="c")
    assert tells_next(CALL, DENIED, OTHER, through, make_attestation("Segou", "stop", report="c", start=20))


def test_two_voices_of_one_report_tell_no_way_together() -> None:
    through = make_attestation("Kayes", "pass", report="c", said_by=["Awa Sy"])
    assert not tells_next(CALL, DENIED, OTHER, through, make_attestation("Segou", "stop", report="c", start=20))


def test_a_place_at_a_time_of_its_own_is_the_next_one() -> None:
    call = make_attestation("Kayes", "stop", at(3), report="a")
    assert tells_next(call, DENIED, make_attestation("Segou", "stop", at(4), report="b", start=65))
    assert not tells_next(call, DENIED, make_attestation("Segou", "stop", at(3), report="b", start=65))


def test_a_night_is_spent_at_one_place() -> None:
    night = make_attestation("Kayes", "stop", at(3), report="a", quote="spent the night in Kayes")
    assert not tells_next(night, DENIED, make_attestation("Segou", "stop", at(4), report="b", start=65))


def test_of_two_places_that_were_come_to_either_may_be_the_end_of_a_stage() -> None:
    denied = make_attestation("Kayes", "arrive", report="b", certainty="denied", start=50)
    through = make_attestation("Kayes", "pass", report="c")
    assert not tells_next(CALL, denied, OTHER, through, make_attestation("Segou", "stop", report="c", start=20))


def test_a_place_of_another_stage_is_none_to_have_halted_at_instead() -> None:
    assert tells_next(CALL, DENIED, make_attestation("Gao", "stop", report="b", start=65))
    assert not tells_next(CALL, DENIED, make_attestation("Bamako", "stop", report="b", start=65))


def test_to_have_passed_a_place_is_no_halt_there_instead() -> None:
    assert tells_next(CALL, DENIED, make_attestation("Segou", "pass", report="b", start=65))
