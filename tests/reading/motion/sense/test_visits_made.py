import pytest

from tests.reading.builders import attestations_of


def _motions(text):
    return [(a.motion.value, a.certainty.value) for a in attestations_of(text, "Doha")][:1]


@pytest.mark.parametrize(
    "text",
    [
        "The minister cut short his visit to Doha.",
        "The queen broke off her visit to Doha.",
        "The vice-premier wrapped up her working visit to Doha.",
        "The envoy interrupted his visit to Doha.",
        "The king, who is on a private visit to Doha, is expected to join her.",
    ],
)
def test_who_is_on_a_visit_or_ends_it_was_there(text):
    assert _motions(text) == [("be_at", "reported")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The visit to Doha is expected to take place in May.", ("head", "expected")),
        ("The envoy cancelled her visit to Doha.", ("head", "denied")),
    ],
)
def test_a_visit_that_is_to_come_or_called_off_is_not_made(text, told):
    assert _motions(text) == [told]
