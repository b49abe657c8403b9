from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.reading.places.mentions import read_mentions
from geo.reading.tokens import tokenize
from geo.reports import Report, Span
from tests.reading.places.world import found, mentions_in, roles, world

NO_PLACE = [
    "Chiquita Henry was fined, and Henry paid.",
    "Sheila Hartford, 41, was fined.",
    "He has been reading a book. Reading is fun, she said.",
    "The general election was fair.",
    "",
]


@pytest.mark.parametrize("text", NO_PLACE)
def test_persons_and_everyday_words_are_no_places(text: str) -> None:
    assert [m for m in mentions_in(text) if m.role.value != "person"] == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He flew to Moscow.", ["Moscow"]),
        ("Moscow's mayor left.", ["Moscow"]),
        ("They met in St. Thomas, Ontario.", ["St. Thomas", "Ontario"]),
        ("A Boston-based firm and pro-Russia voices.", ["Boston", "Russia"]),
        ("They crossed the Razdolnaya River.", ["Razdolnaya River"]),
        ("It lies in Springfield, Ill., near Branson.", ["Springfield", "Ill.", "Branson"]),
        ("A canoe sank on Evergreen Lake.", ["Evergreen Lake"]),
        ("He lives on North Elm Street.", ["North Elm Street"]),
        ("Fire hit the village of Prisi.", ["Prisi"]),
        ("Storms in Mason and Logan counties.", ["Mason", "Logan"]),
        ("POLICE IN BOSTON SEEK MAN FROM HARTFORD", ["BOSTON", "HARTFORD"]),
        ("he left moscow on monday and flew to saint petersburg by night", ["moscow", "saint petersburg"]),
        ("the visit of moscow and Boston", ["Boston"]),
    ],
)
def test_names_are_found_with_their_whole_words(text: str, names: list[str]) -> None:
    assert [words for words, _ in found(text)] == names


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Kim left Pyongyang on Sunday.", "location"),
        ("The train travelled on to Pyongyang.", "location"),
        ("He slipped out of Pyongyang.", "location"),
        ("He travelled by way of Pyongyang and Boston to Hartford.", "location"),
        ("PYONGYANG, Monday. A train left.", "location"),
        ("The train went to the capital, Pyongyang, on Friday.", "location"),
        ("Talks were held in Pyongyang.", "location"),
        ("Pyongyang has not delivered munitions.", "metonym"),
        ("The sale of Pyongyang's weapons went on.", "metonym"),
        ("Neither side nor Pyongyang have disclosed it.", "metonym"),
        ("They gave arms to Pyongyang.", "metonym"),
        ("They have sent Pyongyang munitions.", "metonym"),
        ("The train came by 9:30 a.m. Moscow time.", "metonym"),
        ("Boston, where she slept, is far.", "location"),
        ("A clerk of the Bank of Canada resigned.", "organisation"),
        ("South Korea's Defense Ministry confirmed it.", "organisation"),
        ("A spokesman for the White House declined.", "organisation"),
        ("The Boston Globe reported it.", "organisation"),
        ("Boston Police searched the house.", "metonym"),
        ("North Korean officials waved.", "demonym"),
        ("Aboard the USS Boston they slept.", "vessel"),
        ("The tanker Boston sank.", "vessel"),
    ],
)
def test_the_first_name_has_its_role(text: str, role: str) -> None:
    assert roles(text)[0][1] == role


def test_a_ship_keeps_its_name_through_the_report() -> None:
    assert {role for _, role in roles("They boarded the Vladivostok. By dawn the Vladivostok had sunk.")} == {"vessel"}


def test_a_person_named_after_a_town_is_no_stop() -> None:
    assert ("Tamale", "location") not in roles("Kofi Tamale left Boston. Tamale then slept.")


def test_passages_set_aside_are_not_read() -> None:
    text = "Photo: in Boston. He is in Moscow."
    report = Report("r", "", "", "", "", None, "en", text, "")
    read = read_mentions(report, tokenize(text), world(), skip=[Span(0, 17)])
    assert [mention.text for mention in read] == ["Moscow"]


@given(st.text(alphabet=st.sampled_from("Paris Texas, Moscow's.\n-’\"(—St Lake0"), max_size=60))
def test_every_mention_quotes_the_text_at_its_span(text: str) -> None:
    spans = [mention.span for mention in mentions_in(text)]
    assert all(text[m.span.start : m.span.end] == m.text != "" for m in mentions_in(text))
    assert all(one.end <= other.start for one, other in pairwise(spans))


def test_an_everyday_word_is_a_place_where_somebody_goes_there() -> None:
    assert [m.text for m in mentions_in("The lorry drove at dawn to Reading.")] == ["Reading"]


def test_nobody_goes_where_a_verb_only_points() -> None:
    assert mentions_in("The judge turned to Henry.") == ()


@pytest.mark.parametrize("verb", ["Sailed", "Passed", "Entered", "Arrived"])
def test_the_verb_that_opens_an_entry_of_a_log_is_no_part_of_the_name(verb: str) -> None:
    assert [m.text for m in mentions_in(f"{verb} Tamale 4 May.")] == ["Tamale"]


def test_a_city_and_its_state_of_one_name_are_not_ambiguous() -> None:
    (mention,) = mentions_in("He flew to Singapore.")
    assert mention.place is not None


def test_a_base_that_is_named_in_full_is_meant_by_its_short_name_too() -> None:
    places = [place for _, place in found("The ship left Branson station. She had reached Branson in May.")]
    assert places == ["dl:branson-station", "dl:branson-station"]
    assert found("She had reached Branson in May.") == [("Branson", "branson-mo")]


def test_a_place_without_a_region_lies_in_the_one_named_behind_it_by_its_distance() -> None:
    places = [place for _, place in found("She was seen at Point Grey, Idaho. She left Point Grey, Texas, at noon.")]
    assert places[::2] == ["dl:point-grey", "point-grey-tx"]


def test_a_base_that_is_named_in_full_is_meant_by_the_last_word_of_its_name_too() -> None:
    places = [place for _, place in found("They landed at Camp Andover. He left Andover at noon.")]
    assert places == ["dl:camp-andover", "dl:camp-andover"]


@pytest.mark.parametrize("pole", ["First", "Last"])
def test_a_short_name_with_the_article_means_the_one_that_is_named_in_full(pole: str) -> None:
    places = [place for _, place in found(f"They reached the {pole} Pole in May. He left the Pole at noon.")]
    assert places == [f"dl:{pole.lower()}-pole"] * 2


@pytest.mark.parametrize("text", ["The bulker sailed Reading 3 March.", "The yacht slipped out of Reading at dawn."])
def test_what_is_sailed_or_slipped_out_of_is_a_place(text: str) -> None:
    assert [m.text for m in mentions_in(text)] == ["Reading"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The jet came down at the Springfield air base.", "Springfield Air Base"),
        ("They slept at St. Thomas's abbey.", "St. Thomas's Abbey"),
        ("The jet came down at Springfield, Missouri air being cold.", "Springfield"),
    ],
)
def test_small_letters_may_tell_which_base_or_abbey_is_meant(text: str, place: str) -> None:
    assert next(mention.place.name for mention in mentions_in(text) if mention.place) == place


def test_a_building_is_not_the_far_town_that_it_is_called_after() -> None:
    places = [mention.place for mention in mentions_in("The two met in Moscow, Russia, outside the Branson church.")]
    assert [place.name if place else None for place in places] == ["Moscow", "Russia", None]


def test_a_building_near_the_other_places_of_the_report_is_in_its_town() -> None:
    places = [mention.place for mention in mentions_in("They drove from Springfield, Missouri, to the Branson church.")]
    assert "Branson" in [place.name for place in places if place]


def test_the_agency_of_a_dateline_is_no_place() -> None:
    assert [mention.text for mention in mentions_in("MOSCOW (Branson) — The train left.")] == ["MOSCOW"]
    assert "Texas" in [mention.text for mention in mentions_in("PARIS (Texas) — The train left.")]
