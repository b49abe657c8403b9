"""First reports, first plans and mistakes of others that a sentence itself sets right."""

import pytest

from tests.reading.certainty.told import certainties


@pytest.mark.parametrize(
    "text",
    [
        "It was originally reported that the band had left Doha, but their agent says that they were asleep.",
        "The mayor initially said that the bus had left Doha, but owned on Friday that he had guessed.",
        "The wire at first said that the coach had halted in Doha. But its own man later found that it had driven on.",
        "Local radio originally reported that the envoy had landed in Doha; it was another man.",
        "Police first told reporters that the coach had stopped at Doha, but that was somebody's guess.",
        "The club at first said that the coach had halted at Doha, but that was an error made in haste.",
        "We said earlier that the coach had left Doha; that was wrong.",
        "Correction. We said earlier that the coach had come by Doha.",
        "In Monday's paper we stated that the choir had come from Doha. In fact they set out from a village inland.",
        "I first wrote that they went on to Doha; a friend misled me and I withdraw that.",
        "I had him at Doha in my first draft and withdraw it.",
        "The harbour office at first told us that he had left Doha, but has now corrected that.",
        "On Sunday I posted that the bus was heading for Doha. That was false, and I am sorry.",
        "It was assumed that the coach had gone to Doha, but that guess has proved to be in error.",
        "Early reports had the coach stopping at Doha, but drivers say it did not.",
        "Officials initially announced that the ferry would call at Doha, but the berth was taken.",
        "The airline originally said the flight had diverted to Doha; it later said that it had not.",
        "The consulate erroneously informed families that the bodies had been flown to Doha, but has apologised.",
        "Erratum: we wrote that the walkers had slept at Doha.",
        "Corrected. We reported that the walkers had slept at Doha.",
        "In my first post I had him crossing at Doha.",
        "Early accounts put the general in Doha, but he was elsewhere.",
        "Our correspondent mistakenly wrote that the train had stopped in Doha.",
        "In an earlier version of this article we said that the band flew to Doha by mistake.",
    ],
)
def test_first_report_that_is_set_right_is_denied(text: str):
    assert certainties(text) == {"denied"}


@pytest.mark.parametrize(
    "text",
    [
        "A plan to land the pilgrims at Doha was dropped for want of a tide.",
        "A proposal to ferry the tents to Doha was discussed and not pursued.",
        "The plan to go on to Doha came to nothing.",
        "An attempt to take the convoy to Doha was given up at noon.",
        "It was originally proposed that the column should go to Doha, but that road was thought unsafe.",
        "Originally they were to have gone to Doha, but the road has slipped.",
        "Next she was to have sailed to Doha, but a gale blew up.",
        "The bus, which should have gone to Doha, left them at a crossroads.",
        "At first we meant to run down to Doha for bread.",
        "He had intended to go to Doha, but thought better of it.",
        "Doha, where the choir were to have gone on Friday, has cancelled.",
        "The line had originally announced that the tram would run to Doha, but power failed.",
        "The idea of going on to Doha was dropped.",
        "Their attempt to cross to Doha was abandoned at dusk.",
        "The party should have gone on to Doha, but snow closed the road.",
        "They had hoped to reach Doha, but ran short of water.",
        "The team, who were to have flown to Doha, took the bus.",
        "It was originally intended that the ship should sail to Doha, but the plan was altered.",
        "Initially I planned to walk to Doha.",
    ],
)
def test_plan_that_came_to_nothing_is_denied(text: str):
    assert certainties(text) == {"denied"}


@pytest.mark.parametrize(
    "text",
    [
        "A neighbour saw it in Doha, he says; I believe he has misread the name.",
        "The forum says that it landed in Doha, but the forum is wrong.",
        "Everyone has her sailing to Doha. But on Friday a pilot met her elsewhere.",
        "On everyone's screen the barge lay at anchor off Doha. She was not there.",
        "Whatever the forum says, it did not go to Doha.",
        "Papers that had him going to Doha were taken in.",
        "Those who put him in Doha have been fooled.",
        "The blog says that she went to Doha, but I do not believe it.",
    ],
)
def test_belief_of_others_that_the_writer_rejects_is_denied(text: str):
    assert certainties(text) == {"denied"}


@pytest.mark.parametrize(
    "text",
    [
        "It was initially reported that she was at home, but the ship had left Doha.",
        "He initially flew to Doha, but went on.",
        "He first went to Doha, and the radio said so.",
        "At first the ship lay at Doha, but the owners moved her.",
        "The agency first reported at noon that the ship had left Doha.",
        "The Courier first reported that the ship had left Doha, but gave no hour.",
        "It was first reported by the radio that the ship had left Doha.",
        "The ship, originally reported lost, arrived in Doha.",
        "Initially he had been well, but the journey to Doha wore him out.",
        "He should have known better, but he flew to Doha.",
        "The team had hoped for rest, but flew to Doha at once.",
        "They had planned to rest but went to Doha.",
        "The paper said that he had gone to Doha, but gave no reason.",
        "It is said that he went to Doha, but that was long ago.",
        "Those who had her at heart went to Doha.",
        "People who had it easy flew to Doha.",
        "He wrote at first from Doha, where he was staying.",
        "The plane first landed in Doha, then flew on.",
        "Police initially stopped him but he reached Doha.",
        "In fact he flew to Doha.",
        "The convoy was to have left on Monday, but left Doha on Friday.",
        "Those people who had them in their charge went to Doha.",
        "He had meant to stay at home, but he flew to Doha.",
        "She left Doha, but I do not believe in luck.",
        "The entry of the troops into Doha was a mistake.",
        "We first put in at Doha, then sailed on.",
        "I first had lunch in Doha and flew on.",
        "The ship was to have left Doha on Monday, but was delayed.",
        "He was originally scheduled to fly to Doha on Monday, but was held up.",
    ],
)
def test_what_stands_beside_a_first_report_or_plan_is_told(text: str):
    assert "denied" not in certainties(text)
