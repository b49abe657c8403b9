import pytest

from tests.reading.builders import attestations_of

DAYS = ("Monday", "Tuesday", "Friday")


def dated(text: str) -> list[tuple[str, str, str]]:
    found = attestations_of(text, "Leon", "Lugo", "Vigo", times=tuple(day for day in DAYS if day in text))
    return [(a.motion.value, a.place.name if a.place else "", a.time.text if a.time else "") for a in found]


@pytest.mark.parametrize(
    ("text", "motion"),
    [
        ("The tanker reached Leon on Monday, Lugo on Tuesday and Vigo on Friday.", "arrive"),
        ("The ship left Leon on Monday, Lugo on Tuesday, Vigo on Friday.", "depart"),
        ("She passed Leon on Monday, Lugo on Tuesday and Vigo on Friday.", "pass"),
        ("The envoy slept in Leon on Monday, in Lugo on Tuesday, and in Vigo on Friday.", "stop"),
        ("He arrived at Leon on Monday, Lugo on Tuesday, and Vigo on Friday.", "arrive"),
    ],
)
def test_each_place_with_its_day_takes_the_verb_before_it(text, motion):
    assert dated(text) == [(motion, "Leon", "Monday"), (motion, "Lugo", "Tuesday"), (motion, "Vigo", "Friday")]


@pytest.mark.parametrize(
    "text",
    [
        "The ship left Leon on Monday, Lugo radio said on Tuesday.",
        "The ship left Leon on Monday, Lugo the owners denied.",
    ],
)
def test_a_place_that_begins_a_clause_of_its_own_takes_no_verb(text):
    assert dated(text) == [("depart", "Leon", "Monday")]
