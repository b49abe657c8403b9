"""Lines of a picture run from left to right, whatever the scripts of the names in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.maps.still.fonts import LEFT_TO_RIGHT_MARK as MARK
from geo.maps.still.fonts import left_to_right

TEHRAN, AMMAN = "تهران", "عمان"


@pytest.mark.parametrize(
    ("words", "set_so"),
    [
        ("Tehran, 4 March", "Tehran, 4 March"),
        (f"{TEHRAN} (Tehran)", f"{MARK}{TEHRAN}{MARK} (Tehran)"),
        (f"“Haddad”, {TEHRAN}, 4 March", f"“Haddad”, {TEHRAN}{MARK}, 4 March"),
        (f"A {TEHRAN}, {AMMAN} B", f"A {TEHRAN}, {AMMAN}{MARK} B"),
    ],
)
def test_a_name_that_runs_leftward_takes_nothing_with_it(words: str, set_so: str) -> None:
    assert left_to_right(words) == set_so


@given(st.text(alphabet=f"aB1 ,({TEHRAN}ירושלים"))
def test_marks_are_all_that_comes_in(words: str) -> None:
    assert left_to_right(words).replace(MARK, "") == words
