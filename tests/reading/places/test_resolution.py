import pytest

from geo.gazetteer.index import Hit
from geo.gazetteer.kinds import NameKind
from geo.reading.places.choices import reresolve
from geo.reading.places.resolution import MOST_NAMES, Group, resolve
from tests.gazetteer.builders import make_place
from tests.reading.places.world import found, mentions_in, world


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("He flew to Paris.", "paris-fr"),
        ("He lives in Paris, Texas.", "paris-tx"),
        ("He lives in Paris, TX.", "paris-tx"),
        ("In Moscow, Idaho, it rained.", "moscow-id"),
        ("He went to Springfield.", "springfield-mo"),
        ("He drove to Springfield from Henry and Mason County.", "springfield-il"),
        ("He drove to Springfield from Branson.", "springfield-mo"),
        ("London police went to St. Thomas, Ontario.", "london-on"),
    ],
)
def test_the_first_name_means_the_place_that_the_report_makes_likely(text: str, place: str) -> None:
    assert found(text)[0][1] == place


def test_one_goes_to_the_town_and_not_to_the_county_of_its_name() -> None:
    assert found("The airship landed at Teller.")[0][1] == "teller"
    assert found("The airship landed in Teller County.")[0][1] == "county:teller"


def test_a_capital_is_not_drawn_to_a_namesake_by_a_report_about_the_world() -> None:
    text = "The plane left Boston for London, then flew on to Moscow, Paris and Vladivostok."
    assert dict(found(text)) | {"Paris": "paris-fr", "London": "london-gb"} == dict(found(text))


def test_one_sense_a_report_unless_a_state_is_given() -> None:
    assert found("In Paris, Texas, he spoke. He left Paris at noon.")[-1][1] == "paris-tx"


def test_the_publisher_speaks_for_places_near_it() -> None:
    assert found("A man from Springfield won.", publisher="Henry County News")[0][1] == "springfield-il"


def test_an_unknown_name_has_no_place_and_says_so() -> None:
    mention = mentions_in("They fished in Evergreen Lake.")[0]
    assert (mention.place, mention.candidates) == (None, ())
    assert "not in the gazetteer" in mention.why


def test_candidates_are_ranked_and_each_has_a_reason() -> None:
    candidates = mentions_in("He flew to Moscow.")[0].candidates
    assert [c.place.id for c in candidates] == ["test:moscow-ru", "test:moscow-id"]
    assert candidates[0].score > candidates[1].score
    assert all("people" in candidate.why for candidate in candidates)


def test_equals_are_ambiguous() -> None:
    twins = tuple(Hit(make_place(country=c, place_id=c), NameKind.USUAL, 4.0) for c in ("US", "FR"))
    ranked = resolve([Group(twins, 1.0, {})])[0]
    assert ranked.scores[0] == ranked.scores[1]


def test_nothing_to_resolve_resolves_to_nothing() -> None:
    assert resolve([]) == ()
    assert resolve([Group((), 1.0, {})])[0].hits == ()


def test_a_text_of_very_many_names_is_still_resolved() -> None:
    towns = [make_place(f"Town {n}", at=(n % 80, n % 170)) for n in range(MOST_NAMES + 5)]
    ranked = resolve([Group((Hit(town, NameKind.USUAL, 4.0),), 1.0, {}) for town in towns])
    assert [each.hits[0].place for each in ranked] == towns


def test_a_chosen_place_replaces_the_read_one_and_says_why() -> None:
    mentions = mentions_in("He flew to Moscow and Paris.")
    idaho = world().get("test:moscow-id")
    chosen = reresolve(mentions, {mentions[0].span: idaho}, "chosen by the user")
    assert (chosen[0].place, chosen[1]) == (idaho, mentions[1])
    assert "chosen by the user" in chosen[0].why
