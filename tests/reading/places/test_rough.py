"""Names of places that no gazetteer knows: where they lie, for a statement that needs a place."""

from datetime import date

from geo.gazetteer.place import Place
from geo.reading.places.rough import ROUGH_KM, with_rough_places
from geo.reading.reader import read
from tests.reading.builders import make_report
from tests.reading.places.world import mentions_in, world


def placed(text: str) -> dict[str, Place | None]:
    return {mention.text: mention.place for mention in with_rough_places(mentions_in(text))}


def test_an_unlisted_name_lies_somewhere_round_the_place_named_next_to_it() -> None:
    found = placed("The train left Moscow. It halted at Prisi and ran on to Vladivostok by way of Ussuriysk.")
    prisi, vladivostok = found["Prisi"], found["Vladivostok"]
    assert prisi is not None and vladivostok is not None
    assert (prisi.id, prisi.at, prisi.country) == ("unlisted:prisi", vladivostok.at, "RU")
    assert (prisi.extent, prisi.radius_km) == ("area", ROUGH_KM)
    assert prisi.is_unlisted and prisi.is_spot and not vladivostok.is_unlisted


def test_where_no_place_is_known_an_unlisted_name_stays_without_one() -> None:
    assert placed("They halted at Prisi for tyres.") == {"Prisi": None}


def test_a_spot_of_a_town_is_left_to_the_narrative() -> None:
    assert placed("The ship left Boston and tied up at Prisi Wharf.")["Prisi Wharf"] is None


def test_what_is_spelt_like_a_far_place_is_unlisted() -> None:
    hartfard = placed("The train went from Moscow to Hartfard.")["Hartfard"]
    assert hartfard is not None and hartfard.is_unlisted


def test_what_is_spelt_like_a_great_city_is_that_from_afar_too() -> None:
    found = placed("The train went from Pyongyang to Vladivostock.")["Vladivostock"]
    assert found is not None and found.name == "Vladivostok"


def test_a_statement_about_an_unlisted_place_is_read_and_its_mention_stays_open() -> None:
    report = make_report("The train left Moscow on Sunday and halted at Prisi.", date(2024, 5, 14))
    reading = read(report, world())
    assert [(str(a.motion), a.place.name if a.place else "") for a in reading.attestations] == [
        ("depart", "Moscow"),
        ("stop", "Prisi"),
    ]
    assert [mention.place for mention in reading.mentions if mention.text == "Prisi"] == [None]
