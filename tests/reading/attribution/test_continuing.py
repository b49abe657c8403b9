"""Speakers of whole passages: accounts set against others, quotations of several sentences, who hears and relays."""

import pytest

from tests.reading.builders import attestations_of


def speakers(text: str) -> list[tuple[str, ...]]:
    return [a.attributed_to for a in attestations_of(text, "Doha", "Oran")]


@pytest.mark.parametrize(
    "opening",
    [
        "The call came first, the porter said, contradicting the ministry.",
        "The porter gave a different account.",
        "The porter disputed that.",
        "The porter told another story.",
        "From the porter your correspondent had the first connected account.",
    ],
)
def test_account_set_against_others_goes_on_in_the_simple_past(opening: str):
    text = f"{opening} The envoy left Doha on Monday. He reached Oran at noon."
    assert [who[0].casefold() for who in speakers(text)] == ["the porter", "the porter"]


@pytest.mark.parametrize(
    "opening", ["The call came first, the porter said.", "By his own account the porter slept.", "Accounts differ."]
)
def test_what_no_account_is_told_against_is_the_reports_own(opening: str):
    assert speakers(f"{opening} The envoy left Doha on Monday. He reached Oran at noon.")[-1] == ()


def test_account_ends_with_its_paragraph():
    assert speakers("The porter gave a different account.\n\nThe envoy left Doha on Monday.") == [()]


@pytest.mark.parametrize(
    "text",
    [
        '"The envoy left Doha. He did not wait," a porter said.',
        "“The envoy left Doha. It was dark. He reached Oran,” a porter told us.",
        '"The envoy left Doha. He slept in Oran," said a porter.',
    ],
)
def test_quotation_belongs_to_whom_its_last_sentence_names(text: str):
    assert set(speakers(text)) == {("a porter",)}


def test_quotation_that_nobody_closes_in_its_paragraph_has_no_speaker():
    assert speakers('"The envoy left Doha. It was dark.\n\nA porter said it rained.') == [()]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("That was rejected by Gulf railways, which said the envoy left Doha.", ("Gulf railways",)),
        ("It landed, according to a porter, who said the envoy left Doha.", ("a porter",)),
        ("It landed, a porter said, and he was told by the crew that the envoy left Doha.", ("the crew", "a porter")),
    ],
)
def test_who_stands_for_the_speaker_just_before_it(text: str, chain: tuple[str, ...]):
    assert speakers(text) == [chain]


def test_he_said_before_anybody_has_spoken_is_the_main_mover():
    text = "Karl Lund left Doha. Lund slept. Mr. Lund was tired. He reached Oran by noon, he said."
    assert attestations_of(text, "Doha", "Oran")[-1].attributed_to == ("Mr. Lund",)
