"""What a user corrects, step by step."""

from datetime import date

from geo.journey.corrections import Corrections, DateChoice, PlaceChoice, TimeChoice, corrected
from geo.reports import Span
from tests.journey.builders import at, make_attestation

STATEMENT = make_attestation("Dakar", "arrive", at(1))


def test_without_corrections_nothing_changes() -> None:
    assert corrected([STATEMENT], Corrections()) == (STATEMENT,)


def test_a_statement_that_is_taken_out_is_gone() -> None:
    assert corrected([STATEMENT], Corrections().add(STATEMENT.id)) == ()


def test_undo_brings_it_back() -> None:
    assert corrected([STATEMENT], Corrections().add(STATEMENT.id).undo()) == (STATEMENT,)


def test_undoing_nothing_is_harmless() -> None:
    assert Corrections().undo() == Corrections()


def test_a_time_that_is_set_replaces_the_one_that_was_read() -> None:
    (changed,) = corrected([STATEMENT], Corrections().add(TimeChoice(STATEMENT.id, at(2))))
    assert changed.when == at(2)
    assert changed.time is not None
    assert changed.time.basis == "set by you"


def test_a_time_can_be_set_where_none_was_read() -> None:
    undated = make_attestation("Kayes")
    (changed,) = corrected([undated], Corrections().add(TimeChoice(undated.id, at(2))))
    assert changed.when == at(2)


def test_the_last_choice_for_one_thing_wins() -> None:
    steps = Corrections().add(DateChoice("a", date(2024, 1, 1)), DateChoice("a", date(2024, 1, 2)))
    assert steps.dates == {"a": date(2024, 1, 2)}


def test_places_are_chosen_by_report_and_mention() -> None:
    steps = Corrections().add(PlaceChoice("a", Span(0, 5), "t:Dakar"), PlaceChoice("b", Span(0, 5), "t:Kayes"))
    assert steps.places("b") == {Span(0, 5): "t:Kayes"}
