"""What a report takes back in the same sentence or the next, and hedges that belong to another clause."""

import pytest

from tests.reading.builders import attestations_of


@pytest.mark.parametrize(
    "text",
    [
        "The radio said the ship had left Doha, but withdrew the report within the hour.",
        "The port had said that the ship had left Doha, but it later withdrew that.",
        "We initially wrote that the ship had left Doha.",
        "I wrongly reported that the ship had left Doha, for which I am sorry.",
        "It was said that the ship had left Doha, but that report has been found to be in error.",
        "The radio says the ship left Doha. Nonsense: she is here.",
        "Reports that the ship left Doha were described by the port as invention.",
        "Initially we wrote that the ship had left Doha; in fact she is here.",
        "Our correspondent had at first wired that the ship had left Doha.",
        "This newspaper wrongly stated that the ship had left Doha.",
        "I had described in this blog at first how the ship had left Doha.",
        "The agents told the paper that the ship had left Doha, but on Monday they put that down to a clerk's mistake.",
        "The radio reported that the ship had left Doha; that account has been withdrawn.",
        "The radio reported that the ship had left Doha. The report was later retracted.",
        "A log says that the ship had left Doha. There was no such ship.",
        "It was initially reported that the ship had left Doha, but radar shows her at anchor.",
        "The port at first said that the ship had left Doha, but conceded on Friday that she had not.",
        "An agent claimed initially that the ship had left Doha, but the log says otherwise.",
        "We said earlier that the ship had left Doha; that was wrong.",
        "The radio said that the ship had left Doha; this proved untrue.",
    ],
)
def test_statement_that_is_taken_back_is_denied(text: str):
    assert attestations_of(text, "Doha")[0].certainty == "denied"


@pytest.mark.parametrize(
    "text",
    [
        "The radio said the ship had left Doha, but gave no hour.",
        "We wrote that the ship had left Doha.",
        "It was initially reported that the ship had left Doha.",
        "A van with the drug suspect Ana Lund left Doha, the radio said.",
        "The ship left Doha on Monday, not on Sunday as planned, and is well.",
        "The radio reported that the ship had left Doha. The report was later confirmed.",
        "The radio said the ship had left Doha. There is no such thing as a secret port.",
        "Initially we wrote that she was at home; in fact the ship had left Doha.",
        "Nor, probably, was it her last: she left Doha.",
        "It was, I suspect, the ferry, which left Doha.",
        "Reports that the ship left Doha were described by the port as correct.",
    ],
)
def test_statement_that_stands_is_reported(text: str):
    assert attestations_of(text, "Doha")[0].certainty == "reported"
