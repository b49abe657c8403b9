"""Places that only tell where another lies, what the mover did before, or what lies between them are no goals."""

import pytest

from tests.reading.builders import told


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
        "The express runs between Leon and Lugo.",
        "A smuggler drove a van between Leon and Lugo for years.",
        "The cutter was ordered to stop between Leon and Lugo.",
    ],
)
def test_between_two_places_nobody_is_at_either(text):
    assert told(text, "Leon", "Lugo") == []
