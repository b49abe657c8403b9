"""Halts told by a stay, and being somewhere told apart from them."""

import pytest

from tests.reading.builders import attestations_of


def motions(text: str, *times: str) -> list[str]:
    return [a.motion.value for a in attestations_of(text, "Leon", times=times)]


@pytest.mark.parametrize(
    "text",
    [
        "The pilgrims slept in Leon.",
        "The mission lay over at Leon.",
        "The column bivouacked near Leon.",
        "We put up at Leon, at the sign of the Bear.",
        "In Leon the train waited for a new engine.",
        "The envoy's stay in Leon was cut short.",
        "The crew overnighted in Leon.",
        "The train remained at Leon.",
        "They spent two hours in Leon.",
        "The night was spent in Leon.",
        "The frigate paid a port call at Leon.",
    ],
)
def test_a_stay_is_a_halt(text):
    assert motions(text) == ["stop"]


@pytest.mark.parametrize("verb", ["stood", "was"])
def test_what_lasts_is_a_halt_and_what_does_not_is_a_place(verb):
    assert motions(f"The train {verb} at Leon for two hours.", "=two hours") == ["stop"]
    assert motions(f"The train {verb} at Leon.") == ["be_at"]


def test_being_somewhere_by_a_time_to_come_is_an_arrival_and_until_a_time_is_none():
    assert motions("The envoy could be in Leon by noon.", "noon") == ["arrive"]
    assert motions("The envoy was in Leon by noon.", "noon") == ["be_at"]
    assert motions("The envoy was in Leon until noon.", "noon") == ["be_at"]


@pytest.mark.parametrize(
    "text",
    ["They spent a fortune in Leon.", "She spent ten years in Leon.", "The patient was kept warm in Leon."],
)
def test_money_and_years_are_no_stay(text):
    assert motions(text) == []


def test_what_lasts_for_years_is_no_halt():
    assert motions("He was in Leon for ten years.", "=ten years") == ["be_at"]


@pytest.mark.parametrize(
    "words",
    ["stopped for two hours", "stood for two hours", "spent two hours ashore"],
)
def test_a_halt_that_lasts_is_where_the_mover_had_got_to(words):
    found = attestations_of(f"The ship reached Leon. She {words}.", "Leon", times=("=two hours",))
    told = [(a.motion.value, a.place and a.place.name) for a in found if a.motion != "depart"]
    assert told == [("arrive", "Leon"), ("stop", "Leon")]


def test_a_halt_of_no_length_and_no_time_is_not_told_again():
    assert motions("The ship reached Leon. She stopped.") == ["arrive"]


def test_a_standing_until_a_time_is_a_halt_and_so_is_being_there_for_a_night():
    assert motions("The ship lay at Leon until noon.", "noon") == ["stop"]
    assert motions("The ship stood at Leon at noon.", "noon") == ["be_at"]
    assert motions("We were in Leon for a single night.", "night") == ["stop"]
    assert motions("We were in Leon at night.", "night") == ["be_at"]


def test_a_camp_beside_a_place_is_a_halt_there():
    assert motions("They camped by Leon.") == ["stop"]


def test_a_ship_that_is_held_halts_and_a_man_is_only_somewhere():
    assert motions("The boat was detained at Leon.") == ["stop"]
    assert motions("The man was detained at Leon.") == ["be_at"]


@pytest.mark.parametrize(
    "text",
    [
        "The dhow was becalmed off Leon.",
        "The second night halt was Leon.",
        "The airship was moored overnight at Leon.",
        "The convoy laagered outside Leon.",
    ],
)
def test_more_ways_to_stay_are_halts(text):
    assert motions(text, *(["overnight"] if "overnight" in text else [])) == ["stop"]


@pytest.mark.parametrize(
    "words",
    [
        "The passengers were kept on board for an hour.",
        "Passengers were held aboard for an hour.",
        "It is to stay for an hour.",
        "She will remain for an hour.",
        "The ferry is to lie over for an hour.",
        "She is to wait for an hour.",
    ],
)
def test_whoever_is_aboard_or_is_to_stay_is_where_the_craft_is(words: str) -> None:
    found = attestations_of(f"The ferry reached Leon. {words}", "Leon", times=("=an hour",))
    assert [(a.motion.value, a.place.name) for a in found if a.place][-1] == ("stop", "Leon")


@pytest.mark.parametrize("words", ["The crew worked on board for an hour.", "She will stay calm."])
def test_other_things_that_last_are_no_stay(words: str) -> None:
    found = attestations_of(f"The ferry reached Leon. {words}", "Leon", times=("=an hour",) if "hour" in words else ())
    assert "stop" not in [a.motion.value for a in found]
