"""By whose clocks a movement is told."""

from dataclasses import replace
from datetime import date

import pytest

from geo.gazetteer.place import Place
from geo.reading.motion.clock.times import times_of
from geo.reading.motion.sentences import read_sentences
from geo.reading.records import Mention
from geo.reading.timexes import read_timexes
from geo.reading.tokens import tokenize
from tests.reading.builders import make_mentions

ZONES = {"Porto": "Europe/Lisbon", "Vigo": "Europe/Madrid", "Lund": "Europe/Stockholm", "Turku": "Europe/Helsinki"}
CAPITALS = {"Galicia": "Europe/Madrid", "Zamora": "America/New_York", "Minho": "Europe/Lisbon"}
COUNTRIES = {"Galicia": "ES", "Zamora": "US", "Minho": "ES|PT"}


def placed(mention: Mention) -> Mention:
    place, name = mention.place, mention.text
    assert place is not None
    return replace(mention, place=replace(place, timezone=ZONES.get(name, ""), country=COUNTRIES.get(name, "XX")))


def capital_zone(place: Place) -> str:
    return CAPITALS.get(place.name, "")


def zones_of(text: str) -> list[str]:
    tokens, published = tokenize(text), date(2024, 5, 15)
    names = ("Porto", "Vigo", "Lund", "Turku", "=Galicia", "=Zamora", "~Minho")
    mentions = tuple(map(placed, make_mentions(text, *names)))
    sentences = read_sentences(tokens, mentions, read_timexes(tokens, published))
    times = times_of([s for here in sentences for s in here.statements], capital_zone, published)
    return [time.zone for time in times if time is not None]


@pytest.mark.parametrize(
    "denied",
    [
        "The train did not call at Lund on Friday.",
        "The ferry never put in at Lund on Sunday.",
        "The convoy did not stop in Lund on Monday.",
    ],
)
def test_what_did_not_happen_moves_nobodys_clock(denied):
    assert zones_of(f"She reached Porto on Thursday. {denied} She left for Vigo on Tuesday.")[-1] == "Europe/Lisbon"


def test_a_plan_moves_the_clock_only_of_the_plan():
    due = "She reached Porto on Thursday. She is due in Turku on Friday."
    assert zones_of(f"{due} She will leave for Lund on Saturday.")[-1] == "Europe/Helsinki"
    assert zones_of(f"{due} She left for Lund on Tuesday.")[-1] == "Europe/Lisbon"


def test_a_border_is_crossed_by_the_clocks_of_the_country_entered():
    assert zones_of("They left Porto on Monday and crossed into Galicia at 4.10 p.m.")[-1] == "Europe/Madrid"


def test_in_a_country_of_several_zones_the_clocks_of_before_hold():
    assert zones_of("They left Porto on Monday and crossed into Zamora at 4.10 p.m.")[-1] == "Europe/Lisbon"


def test_a_river_between_countries_is_crossed_by_the_clocks_of_before():
    assert zones_of("They left Vigo on Monday and crossed the Minho on Tuesday.")[-1] == "Europe/Madrid"
