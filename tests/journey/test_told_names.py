"""Places called as the reports call them."""

from dataclasses import replace

import pytest

from geo.gazetteer.opening import open_gazetteer
from geo.gazetteer.place import Place
from geo.journey.told_names import told_names, with_told_names
from geo.reading.records import Mention, Reading, Role
from geo.reports import Span
from tests.journey.builders import make_attestation, make_reading

GAZETTEER = open_gazetteer()


def known(name: str) -> Place:
    return GAZETTEER.find(name)[0]


def telling(*written: tuple[Place, str], report: str = "a") -> Reading:
    mentions = tuple(
        Mention(Span(index, index + 1), text, Role.LOCATION, place, (), "")
        for index, (place, text) in enumerate(written)
    )
    told = (make_attestation(place, start=index, report=report) for index, (place, _) in enumerate(written))
    return make_reading(*told, mentions=mentions)


def called(place: Place, *written: str) -> str:
    readings = [telling((place, text), report=str(index)) for index, text in enumerate(written)]
    return told_names(readings, GAZETTEER).get(place.id, place.name)


@pytest.mark.parametrize("name", ["Tartus", "Baniyas", "Ghent", "Patras", "Mekelle"])
def test_a_place_has_the_english_name_that_the_reports_write(name: str) -> None:
    assert known(name).name != name
    assert called(known(name), name) == name


def test_a_name_in_latin_letters_keeps_its_accents() -> None:
    assert called(known("Strömstad"), "Stromstad", "Stromstad") == "Strömstad"


def test_a_misspelled_name_is_not_taken() -> None:
    assert called(known("Salzburg"), "Saltzburg") == "Salzburg"


@pytest.mark.parametrize("written", ["GHENT", "Nowhere", "the port"])
def test_words_that_are_no_name_of_the_place_are_not_taken(written: str) -> None:
    assert called(known("Ghent"), written) == known("Ghent").name


def test_most_reports_decide_and_the_own_name_where_they_are_as_many() -> None:
    ghent = known("Ghent")
    assert called(ghent, "Ghent", "Ghent’s", "Gent") == "Ghent"
    assert called(ghent, "Ghent", "Gent") == "Gent"


def test_mentions_and_statements_carry_the_name_and_only_the_name_is_another() -> None:
    ghent = known("Ghent")
    (reading,) = with_told_names([telling((ghent, "Ghent"))], GAZETTEER)
    assert reading.mentions[0].place == replace(ghent, name="Ghent")
    assert reading.attestations[0].place == replace(ghent, name="Ghent")


def test_readings_without_other_names_stay_as_they_are() -> None:
    reading = telling((known("Ghent"), "Gent"))
    assert with_told_names([reading], GAZETTEER) == (reading,)
