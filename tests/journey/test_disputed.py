"""Ways that are told and cannot, or need not, have been."""

from geo.journey.records import Branch, Standing
from geo.reading.records import Attestation
from tests.journey.builders import at, journey_of, make_attestation, names

LEFT = make_attestation("Dakar", "depart", at(1, 0, 1))
CAME = make_attestation("Bamako", "arrive", at(1, 22, 24), start=20)


def way(*told: Attestation) -> Branch:
    (branch,) = journey_of(*told).branches
    return branch


def test_a_detour_without_time_for_it_is_a_disputed_branch_and_no_stop() -> None:
    told = LEFT, make_attestation("New York", "pass", start=10), CAME
    assert way(*told).standing is Standing.DISPUTED
    assert names(journey_of(*told)) == ["Dakar", "Bamako"]


def test_it_runs_from_the_stop_before_by_the_place_to_the_stop_after() -> None:
    branch = way(LEFT, make_attestation("New York", "pass", start=10), CAME)
    assert (branch.way.start, branch.way.end) == ("stop-t:Dakar", "stop-t:Bamako")
    assert len(branch.way.geometry) == 3


def test_the_sum_against_it_has_length_window_and_speed() -> None:
    branch = way(LEFT, make_attestation("New York", "pass", start=10), CAME)
    assert branch.why.startswith("Dakar, New York, Bamako: 13,")
    assert "in a straight line. At the limit of travel by road, 120 km/h" in branch.why
    assert "the reports leave 21 to 24 h" in branch.why


def test_an_outvoted_place_is_a_disputed_branch_where_it_lies_nearest() -> None:
    told = make_attestation("Kayes", "stop", start=10)
    denied = [make_attestation("Kayes", "stop", report=report, certainty="denied") for report in "bc"]
    branch = way(LEFT, told, CAME, *denied)
    assert (branch.place.name, branch.standing) == ("Kayes", Standing.DISPUTED)
    assert (branch.way.start, branch.way.end) == ("stop-t:Dakar", "stop-t:Bamako")


def test_beyond_the_last_stop_it_ends_at_the_place_itself() -> None:
    told = make_attestation("Gao", "stop", start=30)
    denied = [make_attestation("Gao", "stop", report=report, certainty="denied") for report in "bc"]
    branch = way(LEFT, CAME, told, *denied)
    assert (branch.way.start, branch.way.end) == ("stop-t:Bamako", branch.id)


def refused(words: str, motion: str = "pass") -> list[tuple[str, str]]:
    told = make_attestation("Gao", motion, start=50, certainty="denied", quote=words)
    way = journey_of(make_attestation("Dakar", "depart"), make_attestation("Bamako", "arrive", start=20), told)
    return [(branch.place.name, branch.standing.value) for branch in way.branches]


def test_a_place_that_is_brought_up_only_to_be_denied_is_a_denied_way() -> None:
    assert refused("it is said to have come by Gao") == [("Gao", "denied")]


def test_a_denial_in_plain_words_is_no_way() -> None:
    assert refused("it never came by Gao") == []


def test_nor_is_a_stay_that_is_denied() -> None:
    assert refused("it is said to be in Gao", "be_at") == []
