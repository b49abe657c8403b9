from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.dates import Interval
from geo.view import View
from geo.view_links import link_text, view_of_text

NAME = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
CHOICE = st.none() | st.lists(NAME, max_size=3).map(tuple)


@given(
    st.builds(
        View,
        reports=CHOICE,
        statuses=CHOICE,
        mover=st.none() | NAME,
        as_of=st.none() | st.dates(),
        utc=st.booleans(),
        halts=st.lists(st.tuples(st.sampled_from(["border", "gauge"]), st.floats(0, 240))).map(tuple),
    )
)
def test_a_view_comes_back_from_its_text(view: View) -> None:
    assert view_of_text(link_text(view)) == view


def test_the_whole_view_is_an_empty_text() -> None:
    assert link_text(View()) == ""
    assert view_of_text("") == View()


def test_none_of_them_is_not_all_of_them() -> None:
    assert view_of_text(link_text(View(reports=()))).reports == ()


def test_a_window_and_the_report_that_names_nobody_come_back() -> None:
    window = Interval(datetime(2023, 9, 10, tzinfo=UTC), None)
    view = View(speakers=("", "Yonhap"), window=window, as_of=date(2023, 9, 13))
    assert view_of_text(link_text(view)) == view


@pytest.mark.parametrize(
    "broken",
    [
        "asof=nonsense",
        "halt=border",
        "halt=border=long",
        "from=x&to=y",
        "from=2023-09-13T00:00:00Z&to=2023-09-12T00:00:00Z",
    ],
)
def test_what_is_broken_is_passed_over(broken: str) -> None:
    assert view_of_text(broken) == View()
