"""Lengths of time told in two units, or with a half."""

import pytest

from tests.reading.times.builders import values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It took two hours and twelve minutes.", ["PT2H12M"]),
        ("It took an hour and thirty-one minutes.", ["PT1H31M"]),
        ("It took 3 days and 4 hours.", ["P3DT4H"]),
        ("It took two years and three months.", ["P2Y3M"]),
        ("It took three days and two weeks.", ["P3D", "P2W"]),
        ("It took two and a half hours.", ["PT2H30M"]),
        ("It took a day and a half.", ["P1DT12H"]),
        ("It took half an hour.", ["PT30M"]),
    ],
)
def test_a_length_in_two_units_is_one(text: str, found: list[str]):
    assert values(text) == found
