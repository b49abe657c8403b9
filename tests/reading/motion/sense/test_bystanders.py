"""Who only waits to receive others, crowds, goods and a car that is ready are told from who halts and who meets."""

import pytest

from tests.reading.builders import attestations_of


def everybody(text: str) -> list[tuple[str, str]]:
    return [(a.motion.value, a.place.name if a.place else "") for a in attestations_of(text, "Leon", "Lugo")]


@pytest.mark.parametrize(
    "text",
    [
        "The families of the miners waited at the station in Leon.",
        "The bishop was waiting on the quay at Leon.",
        "Her brother is waiting in Leon.",
        "Several hundred pupils gathered outside the town hall in Leon.",
        "Some 300 pilgrims had assembled in Leon by noon.",
        "The vans were loaded at Leon on Friday.",
        "The howitzers were being unloaded at Leon.",
        "The schooner encountered a violent gale off Leon.",
        "The brig met thick fog off Leon.",
    ],
)
def test_who_stands_by_is_only_there(text):
    assert everybody(text) == [("be_at", "Leon")]


@pytest.mark.parametrize(
    ("text", "motion"),
    [
        ("The convoy was waiting at Leon.", "stop"),
        ("The families waited two days in Leon.", "stop"),
        ("The ambassador was waiting for a train at Leon.", "stop"),
        ("The pilgrims were unloaded at Leon.", "stop"),
        ("The trawler loaded at Leon.", "stop"),
        ("The ministers gathered in Leon.", "meet"),
        ("Some 40 ministers gathered for talks in Leon.", "meet"),
        ("The envoy met the consul in Leon.", "meet"),
    ],
)
def test_who_halts_or_meets_does_more_than_stand_by(text, motion):
    assert everybody(text) == [(motion, "Leon")]


@pytest.mark.parametrize(
    "scenery",
    [
        "where a car was waiting",
        "where a coach would be waiting",
        "where a helicopter is waiting",
        "where a large crowd had gathered",
        "where a crowd was waiting",
    ],
)
def test_what_awaits_somebody_on_arrival_is_no_halt(scenery):
    assert everybody(f"The envoy reached Leon, {scenery}.") == [("arrive", "Leon")]


def test_a_vehicle_that_waits_there_for_long_halts():
    assert ("stop", "Leon") in everybody("The envoy reached Leon, where a coach had been waiting for two hours.")


@pytest.mark.parametrize(
    "text",
    [
        "The launch had taken in water three miles off Leon.",
        "The barge was taking in water 40 miles off Leon.",
        "The minister cut short her visit to Leon.",
        "The bishop wrapped up his four-day visit to Leon.",
        "The envoy broke off his brief visit to Leon.",
        "The king has extended his visit to Leon.",
        "The senator interrupted her private visit to Leon.",
    ],
)
def test_a_leak_is_no_halt_and_an_ended_visit_no_way_there(text):
    assert everybody(text) == [("be_at", "Leon")]


@pytest.mark.parametrize("deed", ["address a rally", "open a bridge", "speak", "give evidence", "unveil a statue"])
def test_who_is_due_to_do_something_is_not_due_to_arrive(deed):
    assert ("arrive", "Leon") not in everybody(f"The envoy was on his way to Leon, where he was due to {deed}.")


@pytest.mark.parametrize(
    "text",
    [
        "The fugitive was arrested at Leon, where he was waiting.",
        "The convoy was seen at Leon, where it was waiting.",
        "The envoy was recognised in Leon, where she was waiting for a ferry.",
        "The lorry was found at Leon, where it was being kept.",
    ],
)
def test_who_is_found_where_they_wait_is_told_of_once(text):
    assert len(everybody(text)) == 1
