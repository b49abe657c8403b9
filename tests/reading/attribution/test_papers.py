"""The paper that reports is no speaker of its own report, by any part of its name."""

import pytest

from geo.reading.attribution.papers import is_own_paper


@pytest.mark.parametrize(
    ("name", "publisher"),
    [
        ("the Mercury", "The Avon Mercury"),
        ("The Avon Mercury", "The Avon Mercury"),
        ("this newspaper", "El Faro"),
        ("the agency", "Baltic Wire"),
    ],
)
def test_paper_is_known_by_part_of_its_name(name: str, publisher: str):
    assert is_own_paper(name, publisher)


@pytest.mark.parametrize(
    ("name", "publisher"), [("the Courier", "The Avon Mercury"), ("the agency", "El Faro"), ("the Mercury", "")]
)
def test_another_paper_is_a_speaker(name: str, publisher: str):
    assert not is_own_paper(name, publisher)
