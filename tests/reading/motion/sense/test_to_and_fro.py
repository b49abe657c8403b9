import pytest

from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    "text",
    [
        "He drove a taxi between Doha and Leon for ten years.",
        "The ships made eleven voyages between Doha and Leon.",
        "The jet has been shuttling between Doha and Leon.",
        "The ferry plied between Doha and Leon until the war.",
        "A bus travelling between Doha and Leon overturned.",
    ],
)
def test_who_goes_between_two_towns_leaves_the_one_for_the_other(text):
    assert told(text, "Doha", "Leon") == [("depart", "Doha"), ("head", "Leon")]


def test_between_two_lands_one_passes():
    assert told("The yacht sailed between Doha and Leon.", "=Doha", "=Leon") == [("pass", "Doha"), ("pass", "Leon")]


def test_a_service_that_is_still_to_run_is_expected_at_both_ends():
    found = attestations_of("The train will run between Doha and Leon.", "Doha", "Leon")
    assert {a.certainty.value for a in found} == {"expected"}


@pytest.mark.parametrize(
    ("text", "motion"),
    [
        ("The envoy remained in Doha because of the storm.", "stop"),
        ("Her husband remained at a hotel in Doha.", "stop"),
        ("Hundreds of nurses gathered outside the hospital in Doha.", "be_at"),
        ("A crowd had assembled in Doha by nightfall.", "be_at"),
        ("Thousands of pilgrims congregated at Doha.", "be_at"),
    ],
)
def test_who_remains_stops_and_who_gathers_is_there(text, motion):
    assert told(text, "Doha") == [(motion, "Doha")]
