"""Halts by what is done at them, breakdowns, presence by what somebody does, and what is denied of a place."""

import pytest

from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    "text",
    [
        "The engine was coaled and watered at Leon.",
        "The third coach was uncoupled at Leon.",
        "The two rear wagons were detached at Leon.",
        "The governor's saloon was shunted into a siding at Leon.",
        "The wagons were put into a loop at Leon.",
        "The jet swapped crews at Leon.",
        "The airship took on helium at Leon.",
        "The exiles were given soup in Leon.",
        "The deportees were served with hot tea at Leon.",
        "Two stowaways were taken off the train at Leon.",
        "The pilgrims were unloaded at Leon.",
        "The liner dwelt at Leon for three hours.",
    ],
)
def test_what_is_done_at_a_halt_tells_of_it(text):
    assert ("stop", "Leon") in told(text, "Leon")


@pytest.mark.parametrize(
    "text",
    [
        "The bus gave up the ghost at Leon.",
        "The motorcycle conked out near Leon.",
        "The coach blew a tyre at Leon.",
        "The lorry ran out of diesel near Leon.",
        "The express froze to the rails east of Leon.",
        "The car snapped an axle at Leon.",
    ],
)
def test_a_breakdown_is_a_halt(text):
    assert told(text, "Leon") == [("stop", "Leon")]


@pytest.mark.parametrize(
    "text",
    [
        "The queen was among the mourners in Leon.",
        "The minister handed out blankets in Leon.",
        "The runner signed autographs in Leon.",
        "The van was found empty in Leon.",
        "The boy was found alive near Leon.",
        "The tanker was last noted at Leon.",
        "The wagons were last logged at Leon by our man.",
    ],
)
def test_what_is_seen_or_done_somewhere_tells_who_was_there(text):
    assert told(text, "Leon") == [("be_at", "Leon")]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The minister never set foot in Leon.", ("be_at", "denied")),
        ("The minister set foot in Leon at last.", ("arrive", "reported")),
        ("The yacht has not been anywhere near Leon.", ("be_at", "denied")),
        ("No aircraft of ours has been anywhere near Leon.", ("be_at", "denied")),
        ("The general did not budge from Leon.", ("depart", "denied")),
    ],
)
def test_who_was_not_there_has_not_been_there(text, statement):
    assert [(a.motion.value, a.certainty.value) for a in attestations_of(text, "Leon")] == [statement]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The driver had us in Leon within an hour.", [("arrive", "Leon")]),
        ("The pilot had him in Leon in time for dinner.", [("arrive", "Leon")]),
        ("The log has her in Leon on Monday.", [("be_at", "Leon")]),
    ],
)
def test_who_had_others_somewhere_in_time_took_them_there(text, statements):
    assert told(text, "Leon") == statements


def test_who_would_have_been_somewhere_by_an_hour_has_not_arrived():
    text = "Had it kept to time, the bus would have been in Leon by noon."
    found = attestations_of(text, "Leon", times=("noon",))
    assert [(a.motion.value, a.certainty.value) for a in found] == [("arrive", "denied")]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The regiment lay last night at Leon.", [("stop", "Leon")]),
        ("The coffin lay the night of the 9th in Leon.", [("stop", "Leon")]),
        ("The yacht lay at Leon on Monday.", [("stop", "Leon")]),
        ("Leon took the pilgrims in for the night.", [("stop", "Leon")]),
        ("The tanker was first sighted at Leon.", [("be_at", "Leon")]),
        ("At Leon the guards uncoupled the engine.", []),
        ("The two kings dined together at Leon.", [("meet", "Leon")]),
        ("The two queens dined at one table in Leon.", [("meet", "Leon")]),
    ],
)
def test_nights_first_sights_and_shared_tables(text, statements):
    assert told(text, "Leon") == statements


def test_what_ought_to_be_is_expected():
    found = attestations_of("The minister ought to be in Leon tomorrow.", "Leon")
    assert [(a.motion.value, a.certainty.value) for a in found] == [("arrive", "expected")]
