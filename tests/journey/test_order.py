"""The order of visits: told, or following from times and borders, else decided by the way, else unknown."""

from datetime import UTC, datetime
from itertools import pairwise
from types import MappingProxyType

from hypothesis import given
from hypothesis import strategies as st

from geo.journey.moments import TIMES
from geo.journey.order import UNKNOWN, WAY, Ordered, in_order, without
from geo.journey.turns import visits
from geo.journey.undated import Ends
from geo.reading.records import Attestation
from tests.journey.builders import at, make_attestation, make_place, seen


def ordered(*told: Attestation, ends: Ends = MappingProxyType({})) -> Ordered:
    found = seen(*told)
    return in_order(visits(found, ends), found, ends)


def by(day: int) -> datetime:
    return datetime(2024, 1, day, tzinfo=UTC)


def names(order: Ordered) -> list[str]:
    return [visit.place.name for visit in order.visits]


def bases(order: Ordered) -> list[str]:
    return [order.basis[a.key, b.key] for a, b in pairwise(order.visits)]


def test_times_order_what_is_told_the_other_way_round() -> None:
    order = ordered(make_attestation("Bamako", when=at(3)), make_attestation("Dakar", when=at(1), start=10))
    assert names(order) == ["Dakar", "Bamako"]
    assert bases(order) == [TIMES]


def test_times_that_meet_at_the_edge_settle_the_order() -> None:
    assert bases(ordered(make_attestation("Dakar", when=at(1)), make_attestation("Kayes", when=at(2), report="b"))) == [
        TIMES
    ]


def test_what_a_report_tells_without_a_time_was_before_it_was_published() -> None:
    dated = make_attestation("Dakar", when=at(1)), make_attestation("Gao", when=at(5), start=10)
    undated = make_attestation("Praia", "be_at", report="b")
    assert names(ordered(*dated, undated, ends={"b": by(4)})) == ["Dakar", "Praia", "Gao"]


def test_the_first_report_that_tells_a_visit_bounds_it() -> None:
    dated = make_attestation("Dakar", when=at(1)), make_attestation("Gao", when=at(5), start=10)
    undated = [make_attestation("Praia", "be_at", report=report) for report in "bc"]
    assert names(ordered(*dated, *undated, ends={"b": by(9), "c": by(4)})) == ["Dakar", "Praia", "Gao"]


def test_times_that_overlap_do_not() -> None:
    told = make_attestation("Dakar", when=at(1, 0, 13)), make_attestation("Kayes", when=at(1, 12, 24), report="b")
    assert bases(ordered(*told)) == [UNKNOWN]


def test_one_statement_orders_its_places() -> None:
    order = ordered(make_attestation("Bamako", "arrive", source="Dakar", via="Kayes"))
    assert names(order) == ["Dakar", "Kayes", "Bamako"]
    assert bases(order) == ["one statement of report a"] * 2


def test_what_lies_on_the_way_to_a_goal_comes_before_the_arrival_there() -> None:
    told = make_attestation("Gao", "arrive"), make_attestation("Bamako", "depart", goal="Gao", start=10)
    order = ordered(*told)
    assert names(order) == ["Bamako", "Gao"]
    assert bases(order) == ["one statement of report a"]


def test_a_time_outweighs_the_order_of_the_words() -> None:
    told = make_attestation("Kayes", "pass", at(3)), make_attestation("Bamako", "pass", at(1), start=10)
    assert names(ordered(*told)) == ["Bamako", "Kayes"]


def test_a_stay_between_coming_and_leaving_holds_what_comes_after() -> None:
    told = (
        make_attestation("Bamako", when=at(2)),
        make_attestation("Bamako", "depart", at(8), start=10),
        make_attestation("Gao", when=at(9), start=20),
        make_attestation("Dakar", "depart", at(1), start=30),
    )
    assert names(ordered(*told)) == ["Dakar", "Bamako", "Gao"]


def test_a_place_in_a_country_comes_after_the_crossing_into_it() -> None:
    told = (
        make_attestation("Dakar", "depart", report="a"),
        make_attestation("Bamako", "arrive", report="b"),
        make_attestation(None, "cross", report="c", goal="Mali"),
    )
    assert names(ordered(*told)) == ["Dakar", "Mali", "Bamako"]


def test_a_way_that_begins_in_the_country_is_not_turned_round_by_coming_back_to_it() -> None:
    told = (
        make_attestation("Bamako", "depart", at(1)),
        make_attestation("Dakar", "arrive", at(2), start=10),
        make_attestation(None, "cross", at(3), start=20, goal="Mali"),
    )
    assert names(ordered(*told)) == ["Bamako", "Dakar", "Mali"]


def test_the_way_places_what_no_word_orders() -> None:
    told = (
        make_attestation("Dakar", "depart", at(1), report="a"),
        make_attestation("Bamako", "arrive", at(5), report="a", start=10),
        make_attestation("Kayes", "pass", report="b"),
    )
    order = ordered(*told)
    assert names(order) == ["Dakar", "Kayes", "Bamako"]
    assert bases(order) == [WAY, WAY]


def test_two_places_told_in_one_breath_move_together() -> None:
    told = (
        make_attestation("Dakar", "depart", at(1), report="a"),
        make_attestation("Gao", "arrive", at(9), report="a", start=10),
        make_attestation("New York", "pass", at(20), report="a", start=20),
        make_attestation("Praia", "pass", at(25), report="a", start=30),
        make_attestation("Bamako", "pass", report="b", start=10),
        make_attestation("Segou", "pass", report="b", start=20),
        make_attestation("Mopti", "pass", report="b", start=30),
    )
    assert names(ordered(*told))[1:4] == ["Bamako", "Segou", "Mopti"]


def test_what_follows_one_another_without_times_moves_together_whatever_stands_among_it() -> None:
    told = (
        make_attestation("Dakar", "depart", at(1)),
        make_attestation("Mopti", "pass", at(8), start=5),
        make_attestation("Gao", "arrive", at(9), start=10),
        make_attestation("Bamako", "arrive", source="Kayes", report="b"),
        make_attestation("Segou", "stop", report="c"),
    )
    assert names(ordered(*told)) == ["Dakar", "Kayes", "Bamako", "Segou", "Mopti", "Gao"]


def test_taking_a_visit_out_keeps_the_rest_in_order() -> None:
    told = [make_attestation(name, when=at(day), start=day) for day, name in enumerate(("Dakar", "Kayes", "Bamako"), 1)]
    order = ordered(*told)
    left = without(order, [order.visits[1]])
    assert names(left) == ["Dakar", "Bamako"]
    assert bases(left) == [TIMES]


def test_taking_a_visit_out_of_an_account_keeps_what_it_joins() -> None:
    told = [
        make_attestation(name, "pass", start=10 * n) for n, name in enumerate(("Thies", "Dakar", "Kayes", "Bamako"))
    ]
    order = ordered(*told)
    assert bases(without(order, [order.visits[2]]))[-1] == "the order in which report a tells it"


def test_over_an_unknown_order_nothing_is_known() -> None:
    told = make_attestation("Dakar", when=at(1, 0, 13)), make_attestation("Kayes", when=at(1, 12, 24), report="b")
    order = ordered(*told, make_attestation("Bamako", when=at(1, 23, 30), report="c"))
    assert bases(without(order, [order.visits[1]])) == [TIMES]
    assert bases(order) == [UNKNOWN, UNKNOWN]


def test_a_way_that_is_hardly_shorter_does_not_change_the_order_of_telling() -> None:
    told = (
        make_attestation("Dakar", "depart", at(1)),
        make_attestation("Gao", "pass", start=10),
        make_attestation("Dakar harbour", "pass", start=20, report="b"),
        make_attestation("Thies", "pass", start=30, report="b"),
        make_attestation("Gao", "arrive", at(9), start=40, report="b"),
    )
    assert names(ordered(*told)) == ["Dakar", "Dakar harbour", "Thies", "Gao"]


def test_a_small_gain_at_the_end_of_a_long_way_is_one() -> None:
    told = (
        make_attestation("New York", "depart", at(1)),
        make_attestation("Praia", "pass", at(5), start=5),
        make_attestation("Thies", "pass", at(9, 0, 20), start=10),
        make_attestation("Dakar", "pass", at(9, 2, 24), report="b"),
        make_attestation("Tambacounda", "arrive", at(10), start=20),
    )
    assert names(ordered(*told)) == ["New York", "Praia", "Dakar", "Thies", "Tambacounda"]


def test_an_undated_departure_begins_an_account_and_does_not_follow_the_last_one() -> None:
    told = (
        make_attestation("Dakar", "depart", at(1), report="a"),
        make_attestation("Bamako", "arrive", at(5), start=10),
        make_attestation("Gao", "arrive", at(9), start=20),
        make_attestation("Kayes", "depart", start=30),
    )
    assert names(ordered(*told)) == ["Dakar", "Kayes", "Bamako", "Gao"]


@given(st.permutations(["Dakar", "Kayes", "Bamako", "Segou", "Mopti", "Gao"]))
def test_with_times_the_order_of_telling_does_not_matter(told: list[str]) -> None:
    way = ["Dakar", "Kayes", "Bamako", "Segou", "Mopti", "Gao"]
    statements = [make_attestation(n, when=at(way.index(n) + 1), start=10 * i) for i, n in enumerate(told)]
    assert names(ordered(*statements)) == way


@given(st.lists(st.tuples(st.sampled_from(["Dakar", "Kayes", "Bamako", "Gao"]), st.integers(1, 9), st.integers(1, 9))))
def test_order_never_contradicts_the_times(told: list[tuple[str, int, int]]) -> None:
    statements = [
        make_attestation(make_place(name), when=at(day, 0, 24 * length), start=10 * number, report=f"r{number}")
        for number, (name, day, length) in enumerate(told)
    ]
    order = ordered(*statements).visits
    for index, visit in enumerate(order):
        for later in order[index + 1 :]:
            assert visit.told is not None
            assert later.told is not None
            assert later.told.order(visit.told) != "before"
