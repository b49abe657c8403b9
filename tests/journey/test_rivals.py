"""Rival origins and border posts, and which of them falls."""

import pytest

from geo.gazetteer.place import Place
from geo.reading.records import Attestation
from tests.journey.builders import at, journey_of, make_attestation, make_place, names

CAME = [make_attestation("Bamako", "arrive", at(5), report=report, start=90) for report in "abc"]


def start(place: str, report: str, when: object = None) -> Attestation:
    return make_attestation(place, "depart", when, report=report)  # type: ignore[arg-type]


def disputed(*told: Attestation) -> list[str]:
    return [branch.place.name for branch in journey_of(*told).branches if branch.standing == "disputed"]


def test_the_origin_that_fewer_reports_tell_is_no_stop_but_a_disputed_way() -> None:
    told = start("Dakar", "a"), start("Praia", "b"), start("Dakar", "c"), *CAME
    assert names(journey_of(*told)) == ["Dakar", "Bamako"]
    assert disputed(*told) == ["Praia"]


def test_the_disagreement_about_it_is_still_shown() -> None:
    told = start("Dakar", "a"), start("Praia", "b"), start("Dakar", "c"), *CAME
    assert [each.title for each in journey_of(*told).conflicts] == ["Where it set out from"]


def test_of_two_origins_that_as_many_tell_both_are_stops() -> None:
    told = start("Dakar", "a"), start("Praia", "b"), *CAME
    assert set(names(journey_of(*told))) == {"Dakar", "Praia", "Bamako"}


def post(name: str) -> Place:
    near = make_place(name if name == "Kidira crossing" else "Kayes").at
    return make_place(name, country="SN|ML", feature="PSTB", at=near)


def crossed(name: str, report: str, *day: int, certainty: str = "reported") -> Attestation:
    return make_attestation(post(name), "cross", at(*day), report=report, start=50, certainty=certainty)


def test_the_post_that_is_denied_falls_to_one_that_is_not() -> None:
    told = start("Dakar", "a"), crossed("Kidira crossing", "a", 3), crossed("North", "b", 3)
    assert "North" in names(journey_of(*told, *CAME))
    denied = crossed("North", "c", 3, certainty="denied")
    assert "North" not in names(journey_of(*told, *CAME, denied))


def test_that_the_rival_is_denied_is_no_vote_more() -> None:
    denied = crossed("North", "a", 3, certainty="denied")
    told = start("Dakar", "a"), crossed("Kidira crossing", "a", 3), crossed("North", "b", 3), denied
    assert {"North", "Kidira crossing"} <= set(names(journey_of(*told, *CAME)))


@pytest.mark.parametrize(("day", "found"), [(3, 1), (4, 0)])
def test_two_posts_of_one_border_are_rivals_at_one_time(day: int, found: int) -> None:
    kidira = make_attestation(post("Kidira crossing"), "cross", at(3), report="a", start=50)
    near = make_place("North", country="ML|MR", feature="PSTB", at=make_place("Kayes").at)
    other = make_attestation(near, "cross", at(day), report="b", start=50)
    told = start("Dakar", "a"), kidira, other, *CAME
    assert [each.about for each in journey_of(*told).conflicts].count("route") == found  # type: ignore[arg-type]
