"""One call that two reports put before and after another stop."""

from geo.journey.conflicts.revisits import revisit_conflicts
from tests.journey.builders import at, make_attestation, make_halt

WAY = ("Dakar", "Kayes", "Bamako", "Kayes", "Gao")
ALL = ("ab", "a", "ab", "b", "ab")


def orders(*tellers: str, dated: bool = True) -> list[list[str]]:
    """Return the orders in conflict on the way, each stop of it told by these reports."""
    times = [at(day) if dated else None for day in range(1, 6)]
    halts = [
        make_halt(*(make_attestation(place, "stop", when, report=report) for report in reports))
        for place, when, reports in zip(WAY, times, tellers, strict=True)
    ]
    return [[position.value for position in conflict.positions] for conflict in revisit_conflicts(halts)]


def test_one_call_before_and_after_a_stop_is_two_orders() -> None:
    assert orders(*ALL) == [["Kayes, then Bamako", "Bamako, then Kayes"]]


def test_a_report_that_ends_before_the_second_call_says_nothing_of_it() -> None:
    assert orders("ab", "a", "ab", "b", "b") == []


def test_a_report_that_begins_after_the_first_call_says_nothing_of_it() -> None:
    assert orders("a", "a", "ab", "b", "ab") == []


def test_two_calls_that_one_report_tells_are_two() -> None:
    assert orders("ab", "a", "ab", "ab", "ab") == []


def test_an_order_that_no_times_give_is_none() -> None:
    assert orders(*ALL, dated=False) == []
