import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.gazetteer.normalise import fold, is_code


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("St. Étienne", "saint-etienne"),
        ("N'Djamena", "Ndjamena"),
        ("P’yŏngyang", "pyongyang"),
        ("Łódź", "Lodz"),
        ("МОСКВА", "москва"),
        ("Fort Worth", "Ft. Worth"),
    ],
)
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("Bern", "Berne"), ("Stow", "Saint ow"), ("서울", "부산")])
def test_different_names_have_different_keys(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
def test_folding_twice_changes_nothing_more(name: str) -> None:
    assert fold(fold(name)) == fold(name)


@pytest.mark.parametrize(
    ("name", "code"), [("U.S.", True), ("DPRK", True), ("Calif.", True), ("Us", False), ("X", False)]
)
def test_initials_and_abbreviations_are_codes(name: str, code: bool) -> None:
    assert is_code(name) is code
