"""When the journey told took place: years in passing, former years, days long before the rest."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from geo.dates import Interval
from geo.reading.motion.movers.eras import Eras, eras_of, is_long_ago, is_of_earlier_journey, is_of_former_year
from geo.reading.records import Timex
from tests.reading.builders import attestations_of, make_timexes

AUTUMN = ("2024-10-07", "2024-10-08", "2024-10-09")


def time(value: str, text: str = "then") -> Timex:
    (made,) = make_timexes(text, text)
    if value.startswith("XXXX") or len(value) < len("2024-10-07"):
        return replace(made, value=value)
    start = datetime.fromisoformat(f"{value}T00:00+00:00")
    return replace(made, value=value, interval=Interval(start, start + timedelta(hours=20)))


def undated(*values: str) -> Eras:
    return eras_of([time(value) for value in values], None)


@pytest.mark.parametrize("wide", ["2017", "2022-01"])
def test_years_and_months_without_a_day_of_the_journey_are_told_in_passing(wide: str):
    assert is_long_ago(time(wide), undated(wide, *AUTUMN))


@pytest.mark.parametrize("values", [("2024", *AUTUMN), ("2024-10", *AUTUMN), ("2017", "2018", "XXXX-WXX-2")])
def test_years_of_the_journey_or_of_a_history_are_not_told_in_passing(values: Sequence[str]):
    assert undated(*values).passing == frozenset()


@pytest.mark.parametrize(("value", "is_earlier"), [("2024-08-20", True), ("2024-10-07", False), ("2023-05", True)])
def test_day_before_the_first_of_the_journey_is_of_an_earlier_one(value: str, is_earlier: bool):
    assert is_of_earlier_journey(time(value), Eras(date(2024, 10, 9), date(2024, 10, 7))) is is_earlier


def test_day_is_of_the_journey_when_no_gap_parts_it_from_the_rest():
    assert not is_of_earlier_journey(time("2024-08-20"), Eras(date(2024, 10, 9), None))


@pytest.mark.parametrize(("value", "is_ago"), [("2019-XX", True), ("2024-XX", False), ("XXXX", False)])
def test_year_alone_tells_how_long_ago_a_month_without_a_name_is(value: str, is_ago: bool):
    assert is_long_ago(time(value), Eras(date(2024, 10, 9), None)) is is_ago


@pytest.mark.parametrize(
    ("value", "text", "is_former"),
    [
        ("XXXX", "last year", True),
        ("2023", "last year", True),
        ("XXXX", "four years before", True),
        ("XXXX", "this year", False),
        ("XXXX-WXX", "the week before", False),
    ],
)
def test_former_years_are_told_by_their_distance(value: str, text: str, is_former: bool):
    assert is_of_former_year(time(value, text)) is is_former


def test_first_day_lies_behind_the_last_wide_gap():
    days = ["2016-05-01", "2024-07-02", *AUTUMN, "2024-10-10"]
    assert eras_of([time(day) for day in days], date(2024, 10, 10)).first == date(2024, 10, 7)


@pytest.mark.parametrize(("tense", "is_later"), [("may go", True), ("went", False)])
def test_next_month_is_a_later_journey_of_what_may_be(tense: str, is_later: bool):
    told = attestations_of(
        f"Anna Lund left Leon. She {tense} to Lugo next month.", "Leon", "Lugo", times=("next month",)
    )
    assert told[-1].why.startswith("a later journey") is is_later
