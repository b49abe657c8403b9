from dataclasses import replace

import pytest

from geo.gazetteer.place import Candidate
from geo.reading.places.reasons import is_guess, is_unlisted
from geo.reading.records import Mention, Role
from geo.reports import Span
from tests.maps.builders import BEIJING, PYONGYANG


def make_mention(*candidates: Candidate) -> Mention:
    return Mention(Span(0, 3), "Foo", Role.LOCATION, PYONGYANG, candidates, "")


@pytest.mark.parametrize(("lead", "guess"), [(0.05, True), (0.79, True), (0.8, False), (3.0, False)])
def test_a_narrow_choice_is_a_guess_and_a_clear_one_is_none(lead: float, guess: bool) -> None:
    assert is_guess(make_mention(Candidate(PYONGYANG, 3.0, ""), Candidate(BEIJING, 3.0 - lead, ""))) is guess


def test_a_place_that_only_bears_a_name_like_it_is_a_guess() -> None:
    near = Candidate(PYONGYANG, 3.0, "only bears the name that this one is made from, 5 people")
    assert is_guess(make_mention(near))


def test_the_only_place_of_that_name_is_no_guess() -> None:
    assert not is_guess(make_mention(Candidate(PYONGYANG, 3.0, "5 people")))


def test_what_was_not_placed_or_was_chosen_by_hand_is_no_guess() -> None:
    rivals = (Candidate(BEIJING, 3.0, ""), Candidate(PYONGYANG, 2.9, ""))
    assert not is_guess(replace(make_mention(*rivals), place=None))
    assert not is_guess(make_mention(*rivals))
    assert not is_guess(make_mention())


def test_a_name_is_unlisted_when_no_place_bears_it() -> None:
    alike = Candidate(PYONGYANG, 3.0, "is spelt nearly so, 5 people")
    assert is_unlisted(replace(make_mention(), place=None))
    assert is_unlisted(replace(make_mention(alike), place=None))


def test_an_ambiguous_name_or_one_of_no_location_is_not_unlisted() -> None:
    rivals = (Candidate(BEIJING, 3.0, ""), Candidate(PYONGYANG, 2.9, ""))
    assert not is_unlisted(replace(make_mention(*rivals), place=None))
    assert not is_unlisted(replace(make_mention(), place=None, role=Role.METONYM))
    assert not is_unlisted(make_mention())
