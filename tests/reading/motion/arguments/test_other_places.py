"""Places that only tell where another lies, what the mover did before, or what lies between them are no goals."""

from dataclasses import replace

import pytest

from geo.gazetteer.place import Extent
from geo.reading.motion.sentences import read_sentences
from geo.reading.tokens import tokenize
from tests.reading.builders import make_mentions, told


@pytest.mark.parametrize(
    "text",
    [
        "The ketch anchored off Leon, east of Lugo.",
        "The ferry stopped at Leon, north of Lugo, at noon.",
        "The envoy halted in Leon south-west of Lugo.",
        "The tug waited off Leon, to the south of Lugo, on Monday.",
        "The lorry was held at Leon west of Lugo for an hour.",
    ],
)
def test_a_bearing_only_tells_where_the_place_before_it_lies(text):
    assert told(text, "Leon", "Lugo") == [("stop", "Leon")]


@pytest.mark.parametrize(
    "text",
    [
        "The fugitive was hidden in a barn after robbing a bank in Lugo.",
        "The pilot slept in a shed after repairing his engine outside Lugo.",
        "The courier was arrested in a bar before meeting his brother near Lugo.",
        "The walkers rested in a hut after burying their dead at Lugo.",
        "The coach stopped in a lay-by before fixing its lamps outside Lugo.",
    ],
)
def test_what_was_done_before_or_next_has_places_of_its_own(text):
    assert ("stop", "Lugo") not in told(text, "Lugo") and ("be_at", "Lugo") not in told(text, "Lugo")


@pytest.mark.parametrize(
    "text",
    [
        "The ferry caught fire between Leon and Lugo.",
        "The wreck was found between Leon and Lugo.",
        "The cutter was ordered to stop between Leon and Lugo.",
    ],
)
def test_between_two_places_nobody_is_at_either(text):
    assert told(text, "Leon", "Lugo") == []


@pytest.mark.parametrize(
    "text",
    [
        "Traders returned to Leon with goods made in Lugo.",
        "The choir was travelling home to Leon after months in Lugo.",
        "The herdsmen returned to Leon with cattle bought in Lugo.",
        "She was driving home to Leon from her dentist in Lugo.",
        "The delegates returned to Leon by a train built in Lugo.",
    ],
)
def test_who_goes_back_to_one_place_does_not_go_back_to_where_something_else_was(text):
    assert [place for motion, place in told(text, "Leon", "Lugo") if motion == "return"] == ["Leon"]


@pytest.mark.parametrize(
    ("text", "motion"),
    [
        ("The envoy arrived at Leon airport in Lugo.", "arrive"),
        ("The troupe stopped at Leon station in Lugo.", "stop"),
        ("The jet landed at Leon airfield in Lugo on Friday.", "arrive"),
        ("The tug waited in Leon harbour in Lugo.", "stop"),
        ("The king halted at Leon barracks in Lugo.", "stop"),
    ],
)
def test_a_station_and_its_town_are_one_place(text, motion):
    first = next(
        name
        for name in ("Leon airport", "Leon station", "Leon airfield", "Leon harbour", "Leon barracks")
        if name in text
    )
    assert told(text, first, "Lugo") == [(motion, first)]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry came back at noon with a short stop in Leon.",
        "The envoy arrived at Lugo after a stop in Leon.",
        "The tug reached Lugo with stops at Leon.",
        "The king rode to Lugo, with a halt at Leon.",
        "The choir returned to Lugo after a brief stopover in Leon.",
    ],
)
def test_the_place_of_a_stop_is_no_goal_of_the_way(text):
    assert [motion for motion, place in told(text, "Leon", "Lugo") if place == "Leon"] == ["stop"]


@pytest.mark.parametrize(
    "text",
    [
        "Eighty guests were evacuated from a burning Leon ferry.",
        "The crew were taken off a stranded Leon steamer.",
        "The divers came out of a sunken Leon cargo ship.",
        "Nine men were flown from a blazing Leon tanker.",
        "The children were led out of a derailed Leon train.",
    ],
)
def test_a_place_that_only_names_a_vehicle_is_not_left(text):
    assert told(text, "Leon") == []


@pytest.mark.parametrize("town", ["capital", "city", "port", "town", "resort"])
def test_a_country_that_only_tells_which_town_is_meant_is_not_left(town):
    text = f"The envoy left the Ruritania {town} on Friday."
    mentions = make_mentions(text, "Ruritania")
    area = [replace(m, place=replace(m.place, extent=Extent.AREA, feature="PCLI")) for m in mentions]
    sentences = read_sentences(tokenize(text), area, ())
    assert not [s for sentence in sentences for s in sentence.statements]
