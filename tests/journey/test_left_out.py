"""Every mention that is no stop has its reason."""

import pytest

from geo.journey.left_out import left_out
from geo.journey.visits import make_visit
from geo.reading.records import Attestation, Mention, Role
from tests.journey.builders import make_attestation, make_mention, make_place, make_reading, seen


def reasons(mention: Mention, *told: Attestation, drawn: bool = False, dropped: str = "") -> list[str]:
    found = seen(*told)
    apart = [(make_visit(found[0].place, found), dropped)] if dropped else []
    reading = make_reading(*told, mentions=(mention,))
    return [each.why for each in left_out([reading], found if drawn else (), apart)]


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.LOCATION])
def test_every_role_but_a_location_has_a_reason_of_its_own(role: Role) -> None:
    assert reasons(make_mention("Dakar", role=role)) != reasons(make_mention("Dakar"))


def test_a_mention_that_no_movement_names_says_so() -> None:
    assert reasons(make_mention("Dakar")) == ["no movement statement names it"]


def test_a_mention_that_a_stop_rests_on_is_not_left_out() -> None:
    told = make_attestation("Dakar", start=0)
    assert reasons(make_mention("Dakar", start=3), told, drawn=True) == []


def test_the_reason_of_a_visit_that_was_set_apart_is_given() -> None:
    told = make_attestation("Mali", "pass")
    assert reasons(make_mention("Mali", start=1), told, dropped="an area") == ["an area"]


def test_a_statement_of_another_journey_gives_its_reason() -> None:
    told = make_attestation("Dakar", "be_at", journey=False, why="an earlier journey")
    assert reasons(make_mention("Dakar", start=2), told) == ["an earlier journey"]


def test_a_mention_without_a_place_keeps_the_reader_s_reason() -> None:
    unknown = Mention(make_mention("x").span, "Xanadu", Role.LOCATION, None, (), "not found")
    assert reasons(unknown) == ["not found"]


def test_an_area_is_never_a_stop() -> None:
    told = make_attestation("Mali", "pass")
    assert reasons(make_mention("Mali", start=1), told)[0].startswith("an area, never a stop")


def test_two_mentions_of_one_place_are_told_apart() -> None:
    told = make_attestation("Dakar", "be_at")
    reading = make_reading(told, mentions=(make_mention("Dakar", 2), make_mention("Dakar", 80)))
    assert [each.span.start for each in left_out([reading], seen(told), ())] == [80]
    assert left_out([reading], seen(told), ())[0].place == make_place("Dakar")
