"""Goals that are declared and goals that are made for."""

import pytest

from geo.journey.declared import is_only_declared
from geo.journey.visits import make_visit
from tests.journey.builders import make_attestation, make_place, seen


def declared(*quotes: str) -> bool:
    told = seen(*(make_attestation("Bamako", "head", start=100 * n, quote=quote) for n, quote in enumerate(quotes)))
    return is_only_declared(make_visit(make_place("Bamako"), told))


@pytest.mark.parametrize(
    "quote",
    [
        "she declared for Dakar",
        "Its flight plan had named Bamako",
        "Her destination now reads Praia",
        "her papers gave Praia",
        "the mate entered Praia as her next port",
        "the crew changed the declared destination to Praia",
        "it switched its entry to Praia",
        "The jet was cleared for Bamako",
    ],
)
def test_what_papers_and_transponders_give_is_only_declared(quote: str) -> None:
    assert declared(quote)


@pytest.mark.parametrize(
    "quote", ["she made for Dakar", "they set off for Bamako, their destination", "the train ran on towards Kayes"]
)
def test_what_somebody_made_for_is_more_than_declared(quote: str) -> None:
    assert not declared(quote)


def test_one_report_that_has_it_made_for_is_enough() -> None:
    assert not declared("she declared for Dakar", "she made for Dakar")
