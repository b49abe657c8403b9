import pytest

from geo.reading.places.kinds import is_of_kind
from tests.gazetteer.builders import make_place


@pytest.mark.parametrize(
    ("key", "feature", "answer"),
    [
        ("red sea", "SEA", True),
        ("red sea", "ADM1", False),
        ("congo river", "STM", True),
        ("entebbe airport", "AIRP", True),
        ("entebbe", "AIRP", False),
    ],
)
def test_a_name_that_says_what_it_names_speaks_for_such_a_place(key: str, feature: str, answer: bool) -> None:
    assert is_of_kind(key, make_place(feature=feature)) is answer
