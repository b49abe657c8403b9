import pytest

from tests.reading.builders import attestations_of


def certainty(text, place="Doha"):
    return [a.certainty.value for a in attestations_of(text, place)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The envoy arrived in Doha.", "reported"),
        ("The envoy had managed to reach Doha.", "reported"),
        ("The envoy will arrive in Doha.", "expected"),
        ("The envoy is to arrive in Doha.", "expected"),
        ("The envoy is due in Doha.", "expected"),
        ("The envoy was scheduled to land in Doha.", "expected"),
        ("The envoy may travel to Doha.", "speculated"),
        ("The envoy is believed to have fled to Doha.", "speculated"),
        ("Rumours had it that the envoy went to Doha.", "speculated"),
        ("The envoy went to Doha, it is believed.", "speculated"),
        ("The envoy did not stop in Doha.", "denied"),
        ("The envoy never reached Doha.", "denied"),
        ("None of the ships reached Doha.", "denied"),
        ("Without stopping in Doha the envoy slept.", "denied"),
        ("Instead of flying to Doha the envoy slept.", "denied"),
        ("The envoy is not in Doha.", "denied"),
        ("The envoy bypassed Doha.", "denied"),
        ("The envoy cancelled her visit to Doha.", "denied"),
        ("The envoy missed her flight to Doha.", "denied"),
        ("The flight to Doha missed its slot.", "reported"),
        ("The visit to Doha was called off or scrapped.", "denied"),
    ],
)
def test_the_verb_group_and_its_hedges_say_how_sure_a_statement_is(text, word):
    assert certainty(text) == [word]


@pytest.mark.parametrize("verb", ["saw it leave", "watched her leave", "heard them leave", "saw the train leave"])
def test_what_somebody_saw_happen_at_a_time_is_no_timetable(verb):
    assert certainty(f"A guard {verb} Doha at 18:40 on Monday.") == ["reported"]


def test_a_negated_place_in_a_pair_is_denied_alone():
    assert certainty("The envoy stopped in Doha, and not in Doha.") == ["reported", "denied"]


def test_a_simple_present_with_a_date_is_a_plan():
    found = attestations_of("She returns to Doha on Saturday.", "Doha", times=("Saturday",))
    assert found[0].certainty.value == "expected"


def test_a_simple_present_without_a_date_is_told_as_fact():
    assert certainty("The envoy reaches Doha.") == ["reported"]


@pytest.mark.parametrize(
    "text",
    [
        "A train believed to be carrying Omar Diaz left Leon.",
        "A man thought to be Omar Diaz left Leon.",
        "A passenger of his description left Leon.",
        "The man, believed to be Omar Diaz, left Leon.",
    ],
)
def test_a_hedged_identity_makes_the_movement_speculated(text):
    assert attestations_of(text, "Leon")[0].certainty == "speculated"


def test_a_sure_identity_leaves_the_movement_reported():
    assert attestations_of("A man called Omar Diaz left Leon.", "Leon")[0].certainty == "reported"
