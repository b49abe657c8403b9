"""Who moves: names that mean one mover, and whose journey is told."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from geo.errors import UnknownNameError
from geo.journey.movers import choose_mover, mover_names
from geo.journey.names import is_description, is_indefinite, may_be_one, name_key, same_mover
from geo.reading.records import Attestation
from tests.journey.builders import make_attestation, make_reading

TOLD = (
    make_attestation("Dakar", mover="Amina Diop"),
    make_attestation("Kayes", mover="Diop", start=10),
    make_attestation("Bamako", mover="Moussa Keita", start=20),
)


def named(told: Sequence[Attestation]) -> Mapping[str, str]:
    return mover_names([make_reading(*told)])


def test_titles_articles_and_possessives_do_not_make_another_mover() -> None:
    assert same_mover("President Amina Diop's", "Diop")


def test_two_names_without_a_common_word_are_two_movers() -> None:
    assert not same_mover("Amina Diop", "Moussa Keita")


def test_sharing_a_family_name_is_not_enough() -> None:
    assert not same_mover("Amina Diop", "Moussa Diop")


def test_a_name_of_titles_alone_keeps_its_words() -> None:
    assert name_key("the president") == {"the", "president"}


def test_a_short_name_goes_by_the_name_that_is_told_most() -> None:
    told = [make_attestation(mover=name) for name in ("Amina Diop", "Amina Diop", "Diop")]
    assert named(told) == {"Amina Diop": "Amina Diop", "Diop": "Amina Diop"}


def test_the_mover_with_most_statements_is_taken_and_the_others_are_named() -> None:
    assert choose_mover(named(TOLD), None) == ("Amina Diop", ("Moussa Keita",))


def test_a_wanted_mover_is_found_by_part_of_the_name() -> None:
    assert choose_mover(named(TOLD), "Keita") == ("Moussa Keita", ("Amina Diop",))


def test_nobody_by_a_wanted_name_is_an_error_that_names_the_movers() -> None:
    with pytest.raises(UnknownNameError, match=r"Amina Diop, Moussa Keita: 'Sy'$"):
        choose_mover(named(TOLD), "Sy")


def test_without_statements_there_is_no_mover() -> None:
    assert choose_mover({}, None) == ("", ())


def test_a_description_goes_by_the_mover_that_most_is_told_of() -> None:
    told = [make_attestation(mover=name) for name in ("Amina Diop", "Amina Diop", "the convoy")]
    assert named(told)["the convoy"] == "Amina Diop"


def test_a_description_is_not_the_mover_where_somebody_is_named() -> None:
    told = [make_attestation(mover=name) for name in ("the convoy", "the convoy", "Amina Diop")]
    assert choose_mover(named(told), None) == ("Amina Diop", ())


def test_a_name_in_capitals_gives_way_to_the_same_one_as_it_is_usually_written() -> None:
    told = [make_attestation(mover=name) for name in ("AMINA DIOP", "AMINA DIOP", "Amina Diop")]
    assert choose_mover(named(told), None) == ("Amina Diop", ())


def test_several_descriptions_are_one_mover() -> None:
    told = [make_attestation(mover=name) for name in ("the convoy", "the convoy", "the drivers")]
    assert choose_mover(named(told), None) == ("the convoy", ())


@pytest.mark.parametrize(("known", "main"), [(0, "the convoy"), (1, "Amina Diop"), (2, "Amina Diop")])
def test_a_name_that_one_report_of_three_knows_gives_way_to_the_description(known: int, main: str) -> None:
    readings = [make_reading(make_attestation(mover="Amina Diop", report="c"))]
    for index, report in enumerate("ab"):
        reading = make_reading(make_attestation(mover="the convoy", report=report))
        text = "Diop saw the convoy." if index < known else "The convoy was late."
        readings.append(replace(reading, report=replace(reading.report, id=report, text=text)))
    assert set(mover_names(readings).values()) == {main}


def test_a_name_that_other_reports_have_goes_before_one_that_is_told_more() -> None:
    told = [make_attestation(mover="Moussa Keita", report="a", start=n) for n in range(3)]
    ours = make_reading(make_attestation(mover="Amina Diop", report="b"))
    third = make_reading(make_attestation(mover="the convoy", report="c"))
    third = replace(third, report=replace(third.report, title="Where Diop went"))
    assert choose_mover(mover_names([make_reading(*told), ours, third]), None)[0] == "Amina Diop"


def test_whoever_is_mentioned_in_passing_is_not_the_mover() -> None:
    told = [make_attestation(mover=name) for name in ("two officers", "two officers", "Amina Diop")]
    assert choose_mover(named(told), None) == ("Amina Diop", ("two officers",))


def test_the_mover_of_most_reports_is_taken() -> None:
    told = [make_attestation(mover="Moussa Keita", start=n) for n in range(3)]
    told += [make_attestation(mover="Amina Diop", report=report) for report in "ab"]
    assert choose_mover(named(told), None)[0] == "Amina Diop"


def test_a_description_has_an_article_and_no_name() -> None:
    assert is_description("the convoy")
    assert not is_description("the Montrose")
    assert not is_description("Amina Diop")


def test_a_number_or_a_possessive_introduces_somebody_in_passing() -> None:
    assert is_indefinite("Two officers")
    assert is_indefinite("his sister")
    assert is_indefinite("37 trucks")
    assert not is_indefinite("the convoy")


def test_a_statement_without_a_mover_may_be_of_anyone() -> None:
    assert may_be_one("", "Amina Diop")
    assert may_be_one("the convoy", "Amina Diop")
    assert not may_be_one("Moussa Keita", "Amina Diop")
