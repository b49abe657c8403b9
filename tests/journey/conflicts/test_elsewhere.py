"""Where the mover was in the night for which a stay elsewhere is denied."""

from geo.dates import Interval
from geo.journey.conflicts.elsewhere import by_voice, elsewhere
from tests.journey.builders import at, make_attestation, seen

NIGHT = Interval(at(3, 18).earliest, at(4, 0, 6).latest)


def instead(stay: Interval, night: Interval | None = NIGHT) -> list[str]:
    denied = make_attestation("Kayes", "stop", night, said_by=["Awa Sy"], certainty="denied", start=900)
    told = seen(denied, make_attestation("Segou", "be_at", stay))
    return [sighting.place.name for sighting in elsewhere(told[0], by_voice(told, {"a"}))]


def test_who_reports_the_denial_of_a_night_tells_where_it_was_spent_by_the_hour() -> None:
    assert instead(at(3, 20, 23)) == ["Segou"]


def test_an_hour_before_that_night_says_nothing_of_it() -> None:
    assert instead(at(3, 12, 13)) == []


def test_a_stay_of_the_whole_day_is_none_of_that_night() -> None:
    assert instead(at(3)) == []


def test_an_undated_denial_is_of_no_night() -> None:
    assert instead(at(3, 20, 23), None) == []


def test_the_denial_of_a_whole_day_is_of_no_night() -> None:
    assert instead(at(3, 20, 23), at(3)) == []
