"""The order of telling, as far as it can be trusted."""

from dataclasses import replace
from typing import Any

from geo.journey.narrative import accounts, lead_pairs, origin_pairs, return_pairs, told_pairs
from geo.journey.turns import visits
from geo.reading.records import Attestation
from geo.reports import Span
from tests.journey.builders import at, make_attestation, seen


def pairs(*told: Attestation) -> list[tuple[str, str]]:
    found = seen(*told)
    return [(first[2:-2], then[2:-2]) for first, then, _ in told_pairs(accounts(visits(found), found))]


def leads(*told: Attestation) -> list[tuple[str, str]]:
    found = seen(*told)
    return [(first[2:-2], then[2:-2]) for first, then, _ in lead_pairs(accounts(visits(found), found))]


def returns(*told: Attestation) -> list[tuple[str, str]]:
    found = seen(*told)
    return [(first, then[2:]) for first, then, _ in return_pairs(accounts(visits(found), found))]


def origins(*told: Attestation) -> list[tuple[str, str]]:
    found = seen(*told)
    return [(first[2:-2], then[2:-2]) for first, then, _ in origin_pairs(accounts(visits(found), found))]


def passing(*names: str, report: str = "a") -> list[Attestation]:
    return [make_attestation(name, "pass", start=10 * number, report=report) for number, name in enumerate(names)]


def test_an_account_orders_its_places() -> None:
    assert pairs(*passing("Dakar", "Kayes", "Bamako")) == [("Kayes", "Bamako")]


def test_the_first_statement_is_set_apart_as_the_lead() -> None:
    assert leads(*passing("Dakar", "Kayes", "Bamako")) == [("Dakar", "Kayes")]


def test_two_reports_do_not_order_each_other() -> None:
    told = [*passing("Dakar", "Kayes"), *passing("Bamako", "Gao", report="b")]
    assert leads(*told) == [("Dakar", "Kayes"), ("Bamako", "Gao")]


def test_a_place_told_again_stands_where_the_account_has_it() -> None:
    assert pairs(*passing("Bamako", "Dakar", "Kayes", "Bamako")) == [("Kayes", "Bamako")]


def test_a_place_recalled_later_stands_where_the_account_has_it() -> None:
    assert pairs(*passing("Dakar", "Kayes", "Bamako", "Kayes")) == [("Kayes", "Bamako")]


def test_a_coming_told_with_its_time_places_the_visit_and_not_one_without() -> None:
    told = passing("Dakar", "Kayes", "Bamako", "Kayes")
    timed = make_attestation("Kayes", "pass", at(1), start=30)
    assert pairs(*told[:3], timed) == [("Bamako", "Kayes")]


def test_a_departure_told_again_stands_where_it_is_told_first() -> None:
    told = [
        make_attestation(name, motion, start=10 * number)
        for number, (name, motion) in enumerate(
            [("Dakar", "depart"), ("Kayes", "pass"), ("Dakar", "depart"), ("Bamako", "pass")]
        )
    ]
    assert pairs(*told) == [("Kayes", "Bamako")]


def test_a_step_back_in_time_ends_an_account() -> None:
    told = [
        make_attestation(name, "pass", when, start=10 * number)
        for number, (name, when) in enumerate(
            [("Dakar", None), ("Gao", at(9)), ("Mopti", None), ("Segou", None), ("Kayes", at(3)), ("Bamako", at(5))]
        )
    ]
    assert pairs(*told) == [("Mopti", "Segou"), ("Kayes", "Bamako")]


def test_a_clause_that_looks_back_comes_before_the_one_it_hangs_on() -> None:
    told = passing("Dakar", "Gao", "Mopti", "Kayes")
    told[2] = replace(told[2], quote="having called at Mopti", span=Span(20, 24))
    assert pairs(*told) == [("Mopti", "Gao"), ("Gao", "Kayes")]


def test_such_a_clause_at_the_head_of_a_sentence_stands_where_it_is_told() -> None:
    told = passing("Dakar", "Gao", "Mopti", "Kayes")
    told[2] = replace(told[2], quote="Having called at Mopti")
    assert pairs(*told) == [("Gao", "Mopti"), ("Mopti", "Kayes")]


def test_a_clause_that_leads_on_to_the_next_stands_where_it_is_told() -> None:
    told = passing("Dakar", "Gao", "Mopti", "Kayes")
    told[2] = replace(told[2], quote="after a halt at Mopti", span=Span(20, 28))
    assert pairs(*told) == [("Gao", "Mopti"), ("Mopti", "Kayes")]


def test_a_place_recalled_by_its_departure_stands_where_the_mover_came_to_it() -> None:
    told = [
        make_attestation(name, motion, start=10 * number)
        for number, (name, motion) in enumerate(
            [("Gao", "pass"), ("Dakar", "arrive"), ("Kayes", "pass"), ("Bamako", "pass"), ("Dakar", "depart")]
        )
    ]
    assert pairs(*told) == [("Dakar", "Kayes"), ("Kayes", "Bamako")]


def test_what_had_been_before_does_not_follow_what_is_told_before_it() -> None:
    told = passing("Gao", "Dakar", "Kayes", "Bamako", "Segou")
    for words in (
        "had passed Kayes",
        "passed Kayes a day earlier",
        "had been held at Kayes",
        "the van, having passed Kayes",
    ):
        recalled = [replace(each, quote=words) if "Kayes" in each.id else each for each in told]
        assert pairs(*recalled) == [("Kayes", "Bamako"), ("Bamako", "Segou")]


def test_what_was_owned_or_due_on_the_way_follows() -> None:
    told = passing("Gao", "Dakar", "Kayes")
    for words in ("had two nights in Kayes", "had to pass Kayes"):
        assert pairs(*told[:2], replace(told[2], quote=words)) == [("Dakar", "Kayes")]


def test_what_had_been_before_goes_on_to_what_had_been_next() -> None:
    told = [replace(each, quote=f"had {each.quote}") for each in passing("Gao", "Dakar", "Kayes")]
    assert pairs(*told) == [("Dakar", "Kayes")]


def test_an_account_begins_where_its_own_report_tells_an_undated_departure() -> None:
    told = [*passing("Gao", "Kayes"), make_attestation("Dakar", "depart", start=20)]
    other = make_attestation("Dakar", "depart", at(9), report="b")
    assert pairs(*told, other) == []


def test_news_that_begins_with_a_return_tells_all_else_before_it() -> None:
    back = make_attestation("Dakar", "return", report="b")
    told = [make_attestation("Dakar", "depart", at(1)), back, make_attestation("Kayes", start=20, report="b")]
    assert returns(*told) == [("t:Kayes#0", "Dakar#1")]


def test_a_return_with_a_time_or_told_later_orders_nothing() -> None:
    dated = make_attestation("Dakar", "return", at(9), report="b")
    left = make_attestation("Dakar", "depart", at(1))
    assert returns(left, dated, make_attestation("Kayes", start=20, report="b")) == []
    assert returns(left, make_attestation("Kayes", report="b"), make_attestation("Dakar", "return", start=20)) == []


def under_way(quote: str, **changes: Any) -> Attestation:
    return make_attestation("Gao", "head", source="Dakar", quote=quote, start=50, **changes)


def test_a_way_told_as_a_whole_began_before_what_happened_on_it() -> None:
    told = under_way("was on its way from Dakar to Gao")
    assert origins(*passing("Kayes", "Bamako"), told) == [("Dakar", "Kayes"), ("Dakar", "Bamako"), ("Dakar", "Gao")]


def test_a_stretch_that_was_gone_orders_nothing_else() -> None:
    assert origins(*passing("Kayes", "Bamako"), under_way("flew from Dakar to Gao")) == []


def test_a_way_with_its_own_time_is_ordered_by_that() -> None:
    assert origins(*passing("Kayes"), under_way("was on its way from Dakar to Gao", when=at(2))) == []
