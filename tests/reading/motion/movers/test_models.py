import pytest

from tests.reading.builders import attestations_of, subjects_of


@pytest.mark.parametrize("craft", ["The A330", "The Ilyushin Il-76", "Flight 788", "Aeria flight AX788"])
def test_a_model_or_a_number_stands_for_the_aircraft_of_the_report(craft):
    text = f"Ada Lund flew to Leon. Lund was met there. Lund left Leon for Lugo. {craft} landed in Lugo at noon."
    assert attestations_of(text, "Leon", "Lugo")[-1].journey


@pytest.mark.parametrize("craft", ["Another A330", "A second Il-76", "A sister flight 212", "An F-15", "Two MiG-29s"])
def test_a_craft_that_is_brought_in_is_another(craft):
    text = f"Ada Lund sailed to Leon. Lund left Leon for Lugo. {craft} landed in Lugo at noon."
    assert not attestations_of(text, "Leon", "Lugo")[-1].journey


def test_several_of_one_make_are_one_word():
    assert subjects_of("Two F-16s left Leon. Three Il-76s landed in Lugo.", "Leon", "Lugo") == [
        "Two F-16s",
        "Three Il-76s",
    ]


def test_a_zone_of_the_clock_is_nobody():
    text = "Lund left Leon at 9.20 G.M.T. on Friday. The G.M.T. of his landing in Lugo was noon. He left Lugo at once."
    assert {a.mover for a in attestations_of(text, "Leon", "Lugo")} == {"Lund"}


def test_a_duke_goes_by_his_title():
    text = "The Duke of Arran landed in Leon. His Royal Highness left Leon for Lugo. The Duke reached Lugo."
    assert all(a.journey for a in attestations_of(text, "Leon", "Lugo"))


def test_the_only_person_who_travels_often_is_the_main_mover_and_not_the_plane():
    text = (
        "The jet left Leon. Ada Lund had come to Leon by car. The jet landed in Lugo. Lund slept in Lugo. "
        "Lund's office said the jet was hired. The jet left Lugo."
    )
    assert {a.mover for a in attestations_of(text, "Leon", "Lugo")} == {"Ada Lund"}
