"""Who does, says or has lived somewhere is there; who is caught or detained there is stopped."""

import pytest

from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    "text",
    [
        "The governor inspected a new lock in Lugo on Monday.",
        "She visited nurses at a clinic in Lugo.",
        "The governor unveiled two statues in Lugo.",
        "He greeted pupils outside a school in Lugo.",
        "The bishop baptised two infants in Lugo on Sunday.",
        "The minister opened a new children's hospital in Lugo.",
        "The chancellor watched rehearsals for the parade in Lugo.",
    ],
)
def test_who_does_something_to_somebody_at_a_place_is_there(text: str) -> None:
    assert told(text, "Lugo") == [("be_at", "Lugo")]


@pytest.mark.parametrize(
    "text",
    [
        "The government inspected a new lock in Lugo.",
        "He visited the parents of a soldier from Lugo.",
        "She will not say in which hospital, but Lugo has two.",
    ],
)
def test_a_deed_without_somebody_at_the_place_tells_nothing(text: str) -> None:
    assert told(text, "Lugo") == []


@pytest.mark.parametrize(
    "text",
    [
        "The premier said in Lugo that the road would be mended.",
        "The talks were useful, she said in Lugo on Friday.",
        "He said later in Lugo that nobody had been hurt.",
        "The envoy had said in Lugo a week earlier that he was tired.",
    ],
)
def test_a_person_who_says_something_in_a_place_is_there(text: str) -> None:
    assert told(text, "Lugo") == [("be_at", "Lugo")]


@pytest.mark.parametrize(
    "text",
    [
        "It was said in Lugo that the gold was gone.",
        "Officials said in Lugo that the road would be mended.",
        "The ministry said in Lugo that the road would be mended.",
    ],
)
def test_rumours_and_authorities_are_nowhere(text: str) -> None:
    assert told(text, "Lugo") == []


@pytest.mark.parametrize(
    "text",
    [
        "The refugees lived in a school in Lugo until the spring.",
        "The sailors had been living in tents near Lugo.",
        "He resided at Lugo during the war.",
        "She spent four years in Lugo.",
        "The monks spent nine months at Lugo.",
    ],
)
def test_who_lived_somewhere_for_a_time_stayed_there(text: str) -> None:
    found = attestations_of(text, "Lugo", times=tuple(t for t in ("=four years", "=nine months") if t[1:] in text))
    assert [(a.motion.value, a.place and a.place.name) for a in found] == [("stop", "Lugo")]


@pytest.mark.parametrize("text", ["The tailor lives in Lugo.", "He has lived in Lugo ever since."])
def test_where_somebody_is_at_home_is_no_halt(text: str) -> None:
    assert told(text, "Lugo") == []


@pytest.mark.parametrize(
    "text",
    [
        "Customs officers detained 40 migrants near Lugo.",
        "The coastguard intercepted two boats off Lugo at dawn.",
        "The navy detained the trawler Morning Star at Lugo.",
        "The yacht was intercepted ten miles south of Lugo.",
        "Gendarmes intercepted three vans outside Lugo.",
    ],
)
def test_who_is_intercepted_or_detained_stops_there(text: str) -> None:
    assert told(text, "Lugo") == [("stop", "Lugo")]
