"""Names that only the way tells for places, known or not, and places called by a short or an odd name."""

import pytest

from tests.reading.places.world import found, mentions_in, roles


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The exile quitted Reading on Sunday.", "Reading"),
        ("Branson was reached by sea.", "Branson"),
        ("They travelled by Branson and slept.", "Branson"),
        ("The lorry came no further than Branson.", "Branson"),
        ("They halted at Prisi for tyres.", "Prisi"),
        ("Through Prisi they drove without lights.", "Prisi"),
        ("A coach took forty of them from Prisi to Moscow.", "Prisi"),
        ("The helicopter took off from Prisi at dawn.", "Prisi"),
    ],
)
def test_where_a_verb_of_travel_leads_is_a_place(text: str, name: str) -> None:
    assert found(text)[0][0] == name


@pytest.mark.parametrize(
    "text",
    [
        "She sent letters to Pehrson and the police.",
        "They support the March for Babies.",
        "He was seen by Walmart guards.",
        "Prisi waded into the water.",
        "He returned to Prisi 4 in May.",
        "They halted at Prisi's house.",
    ],
)
def test_other_unknown_names_are_no_places(text: str) -> None:
    assert mentions_in(text) == ()


def test_a_name_where_somebody_goes_is_a_place_in_the_rest_of_the_report() -> None:
    assert [words for words, _ in found("They halted at Prisi. What he saw at Prisi was odd.")] == ["Prisi", "Prisi"]


@pytest.mark.parametrize("name", ["Vladivostock", "Vladivostk", "Vladivastok", "Vladviostok"])
def test_a_name_that_is_one_letter_off_is_taken_for_the_known_one(name: str) -> None:
    (mention, _) = mentions_in(f"The train went to {name} from Ussuriysk.")
    assert mention.place is not None
    assert mention.place.name == "Vladivostok"
    assert "spelt nearly so" in mention.why


def test_a_name_that_is_one_letter_off_a_little_town_is_no_misspelling_of_it() -> None:
    (_, mention) = mentions_in("The train went from Springfield, Illinois, to Hentry.")[-2:]
    assert mention.text == "Hentry" and mention.place is None


def test_a_name_that_is_one_letter_off_is_not_guessed_at_far_from_everything() -> None:
    (mention,) = mentions_in("The train went to Hartfard.")
    assert mention.place is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("They crossed the Razdolnaya by the bridge.", ("Razdolnaya", "dl:razdolnaya")),
        ("They left Land's End on 3 April.", ("Land's End", "lands-end")),
        ("He saw him in Newton Stewart.", ("Newton Stewart", "newton-stewart")),
        ("Her consort had gone to Wei-hai-wei.", ("Wei-hai-wei", "weihai")),
        ("They were driven to Ben Gurion airport.", ("Ben Gurion airport", "airport:TLV")),
    ],
)
def test_a_short_or_hyphened_name_or_one_after_a_person_means_its_place(text: str, place: tuple[str, str]) -> None:
    assert found(text) == [place]


def test_a_river_by_its_article_is_none_before_a_noun() -> None:
    assert found("They joined the Razdolnaya company.") == []


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("From Moscow the envoy went on by rail.", "location"),
        ("Out of Moscow at nine, down in Paris at noon.", "location"),
        ("They had left the Arbat district of Moscow.", "location"),
        ("He got as far as Moscow.", "location"),
        ("Two cars stood on the Moscow side.", "location"),
        ("The train eased into Moscow's main station.", "location"),
        ("09:00 Departure by air from Moscow.", "location"),
        ("He spoke of Moscow.", "metonym"),
    ],
)
def test_a_capital_is_a_location_where_the_way_begins_or_leads(text: str, role: str) -> None:
    assert dict(roles(text))["Moscow"] == role


def test_in_and_an_area_choose_among_namesakes() -> None:
    assert found("He was born at Moscow in Idaho.")[0] == ("Moscow", "moscow-id")
