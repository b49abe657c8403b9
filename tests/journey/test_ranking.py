"""An order that grows pair by pair."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from geo.journey.ranking import Precedence, reached


def test_a_pair_that_contradicts_an_earlier_one_is_refused() -> None:
    order = Precedence("ab")
    assert order.add("b", "a", "told")
    assert not order.add("a", "b", "told later")
    assert order.in_places() == ["b", "a"]


def test_a_circle_over_several_pairs_is_refused() -> None:
    order = Precedence("abc")
    assert all(order.add(a, b, "") for a, b in pairwise("cba"))
    assert not order.add("a", "c", "")


def test_a_key_does_not_come_before_itself() -> None:
    assert not Precedence("a").add("a", "a", "")


def test_the_first_basis_of_a_pair_is_kept() -> None:
    order = Precedence("ab")
    order.add("a", "b", "the times")
    order.add("a", "b", "the words")
    assert order.after["a"] == {"b": "the times"}


def test_rank_decides_where_the_pairs_leave_it_open() -> None:
    order = Precedence("abc")
    order.add("c", "b", "")
    assert order.sorted_by({"a": 3, "b": 1, "c": 2}) == ["c", "b", "a"]


def test_what_is_reached_goes_over_keys_that_are_let_through() -> None:
    ways = {"a": ["b"], "b": ["c"], "c": []}
    assert reached("a", ways) == {"a", "b", "c"}
    assert reached("a", ways, lambda key: key != "b") == {"a"}


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=40))
def test_every_accepted_pair_holds_in_both_orders(pairs: list[tuple[int, int]]) -> None:
    order = Precedence("0123456789")
    accepted = [(str(a), str(b)) for a, b in pairs if order.add(str(a), str(b), "")]
    for keys in (order.in_places(), order.sorted_by(dict.fromkeys("0123456789", 0))):
        assert sorted(keys) == list("0123456789")
        assert all(keys.index(a) < keys.index(b) for a, b in accepted)
