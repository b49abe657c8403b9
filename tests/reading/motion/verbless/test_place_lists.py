import pytest

from tests.reading.builders import attestations_of, told

PLACES = ("Leon", "Lugo", "Vigo")


def each(motion: str) -> list[tuple[str, str]]:
    return [(motion, place) for place in PLACES]


@pytest.mark.parametrize(
    ("text", "motion"),
    [
        ("He can still recite the halts: Leon, Lugo, Vigo.", "stop"),
        ("Ports of call: Leon, Lugo and Vigo.", "stop"),
        ("Stopovers on the way out: Leon (3 May), Lugo (7 May), Vigo.", "stop"),
        ("The envoy's day: Leon (factory), Lugo (lunch), Vigo (speech).", "be_at"),
        ("Her itinerary: Leon, then Lugo, then Vigo.", "be_at"),
        ("Sightings of the balloon: Leon, 14.10; Lugo, 15.00; Vigo, 15.40.", "be_at"),
        ("Leon, Lugo, Vigo: in each the envoy gave one speech.", "be_at"),
        ("Leon, Lugo and Vigo: three towns, and the same brass band.", "be_at"),
        ("Leon, Lugo, Vigo: three stations, and not one halt.", "pass"),
        ("Leon for coal, Lugo for water, Vigo for letters: no other port saw her.", "stop"),
        ("Leon yes, Lugo no, Vigo perhaps.", "be_at"),
    ],
)
def test_a_list_tells_the_same_of_each_of_its_places(text, motion):
    assert told(text, *PLACES) == each(motion)


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Next stop for the marchers: Leon.", ["expected"]),
        ("Her itinerary: Leon, Lugo.", ["expected", "expected"]),
        ("The envoy's day: Leon, Lugo.", ["reported", "reported"]),
        ("The duchess's plans are cut: Leon yes, Lugo no, Vigo maybe.", ["expected", "denied", "speculated"]),
    ],
)
def test_a_list_tells_how_sure_its_places_are(text, sure):
    assert [a.certainty.value for a in attestations_of(text, *PLACES)] == sure


@pytest.mark.parametrize(
    "text",
    [
        "The firm has three factories: Leon, Lugo, Vigo.",
        "Two of the stops: fewer than Leon, Lugo and Vigo have.",
        "The cup's results for the day: Ek beat Lund in Leon.",
        "Leon, Lugo, Vigo: the weather was fine.",
        "Leon for Ek, Lugo for Lund: the votes are in.",
    ],
)
def test_a_list_of_something_else_tells_nothing(text):
    assert told(text, *PLACES) == []
