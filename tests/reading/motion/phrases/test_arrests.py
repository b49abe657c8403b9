"""Arrests, detentions, sickbeds and evacuations tell where somebody was or was held."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    "text",
    [
        "The tailor said nothing after his arrest in Lugo.",
        "Since his arrest at a bar in Lugo he has been silent.",
        "The lorry was found abandoned in Lugo.",
        "The frigate was exercising off Lugo.",
        "The museum ship has been open to visitors in Lugo since May.",
        "The trawler was fishing near Lugo when the net tore.",
    ],
)
def test_who_is_arrested_found_or_at_work_somewhere_is_there(text: str) -> None:
    assert told(text, "Lugo") == [("be_at", "Lugo")]


@pytest.mark.parametrize(
    "text",
    [
        "The ship's detention at Lugo lasted a week.",
        "After her internment at Lugo she was freed.",
        "The ferry was evacuated at Lugo.",
        "The express was divided at Lugo.",
        "The duke lies ill of a fever at Lugo.",
        "He lay wounded in Lugo.",
        "A bus was evacuated near Lugo.",
    ],
)
def test_who_is_detained_ill_or_evacuated_stops_there(text: str) -> None:
    assert told(text, "Lugo") == [("stop", "Lugo")]


def test_who_remains_aboard_is_where_the_ship_is() -> None:
    assert told("The pilgrims remained on the ship at Lugo.", "Lugo") == [("stop", "Lugo")]


@pytest.mark.parametrize(
    "text", ["He is wanted on an arrest warrant from the court in Lugo.", "It will split at Lugo."]
)
def test_a_warrant_or_a_division_to_come_is_no_arrest(text: str) -> None:
    assert told(text, "Lugo") == []


@pytest.mark.parametrize(
    "text",
    [
        "She took on the mails and some emigrants at Lugo.",
        "The cutter took on her water at Lugo.",
        "The coaster took in a cargo of salt at Lugo.",
        "The barge loaded the timber rations at Lugo.",
        "The liner took on the passengers of the wreck at Lugo.",
    ],
)
def test_who_takes_on_what_waits_there_stops_for_it(text: str) -> None:
    assert ("stop", "Lugo") in told(text, "Lugo")
