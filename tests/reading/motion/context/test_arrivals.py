import pytest

from geo.reading.motion.sentences import read_sentences
from geo.reading.records import Timex, TimexType
from geo.reading.tokens import tokenize
from geo.reports import Span
from tests.reading.builders import attestations_of, make_mentions, told

WAY = "The envoy flew to Leon"


@pytest.mark.parametrize(
    "words", [", landing at noon.", " and landed at noon.", ", arriving safely.", ". She landed at noon."]
)
def test_an_arrival_without_a_place_is_where_the_mover_was_going(words: str) -> None:
    found = attestations_of(WAY + words, "Leon", times=("noon",) if "noon" in words else ())
    assert [(a.motion.value, a.place.name) for a in found if a.place] == [("head", "Leon"), ("arrive", "Leon")]


@pytest.mark.parametrize(
    "words",
    [
        ". A letter landed at noon.",
        ". She landed.",
        " and landed.",
        ". The crew landed at noon.",
        " and landed a contract at noon.",
        " and landed in hospital at noon.",
    ],
)
def test_whatever_else_lands_and_an_arrival_without_a_time_are_no_arrivals(words: str) -> None:
    found = attestations_of(WAY + words, "Leon", times=("noon",) if "noon" in words else ())
    assert [a.motion.value for a in found] == ["head"]


def test_an_arrival_of_a_way_that_is_planned_is_planned() -> None:
    found = attestations_of("The envoy will fly to Leon, landing at noon.", "Leon", times=("noon",))
    assert [a.certainty.value for a in found] == ["expected", "expected"]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (
            "Reached Leon; at 9.40 they were off again for Lugo.",
            [("arrive", "Leon"), ("depart", "Leon"), ("head", "Lugo")],
        ),
        ("She is resting in Leon.", [("stop", "Leon")]),
    ],
)
def test_rests_and_departures_again_are_read(text: str, statements: list[tuple[str, str]]) -> None:
    assert told(text, "Leon", "Lugo") == statements


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The ship left Lugo for Leon. She arrived at noon.", "reported"),
        ("The ship is bound for Leon. She is due at noon.", "expected"),
        ("The ship was bound for Leon but never arrived.", "denied"),
        ("The ship made for Leon. She docked at the quay at noon.", "reported"),
        ("The ship left for Leon. She passed Lugo on Monday. She arrived at noon.", "reported"),
        ("They set out for Leon on Monday. They got there at noon.", "reported"),
    ],
)
def test_an_arrival_is_as_sure_as_its_own_words(text: str, certainty: str) -> None:
    times = tuple(t for t in ("noon", "Monday") if t in text)
    found = [a for a in attestations_of(text, "Leon", "Lugo", times=times) if a.motion == "arrive"]
    assert [(a.place and a.place.name, a.certainty.value) for a in found] == [("Leon", certainty)]


def test_what_is_expected_home_is_not_expected_where_it_was_going() -> None:
    found = attestations_of("He went to Leon. He is expected home at noon.", "Leon", times=("noon",))
    assert [a.motion.value for a in found] == ["head"]


def test_coming_in_from_somewhere_ends_where_the_sentence_goes_on():
    found = attestations_of("The envoy, who had flown in from Lugo, slept in Leon.", "Lugo", "Leon")
    assert [(a.motion.value, a.place and a.place.name) for a in found] == [("arrive", "Leon"), ("stop", "Leon")]


def test_coming_in_from_somewhere_to_no_place_is_a_departure():
    found = attestations_of("The envoy had flown in from Lugo.", "Lugo")
    assert [(a.motion.value, a.place and a.place.name) for a in found] == [("depart", "Lugo")]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("LEON, May 4 - The envoy arrived at noon.", [("arrive", "LEON")]),
        ("LEON, Sunday.\n\nThe envoy arrived at noon.", [("arrive", "LEON")]),
        ("LEON, May 4 - The envoy left Lugo on Monday. She arrived at noon.", [("depart", "Lugo")]),
        ("LEON, May 4 - Talks failed. " + "It rained. " * 40 + "The envoy arrived at noon.", []),
    ],
)
def test_who_is_told_of_first_arrives_where_the_report_was_written(
    text: str, statements: list[tuple[str, str]]
) -> None:
    found = attestations_of(text, "LEON", "Lugo", times=("noon",))
    assert [(a.motion.value, a.place.name) for a in found if a.place] == statements


def at_hours(text: str, first: str, second: str) -> list[str]:
    """Motions of a text in which the train's arrival may be told twice, with these hours."""
    mentions = make_mentions(text, "Leon")
    timexes = [
        Timex(Span(text.index(h), text.index(h) + len(h)), h, TimexType.TIME, f"2023-06-15T{h}")
        for h in (first, second)
        if h
    ]
    found = read_sentences(tokenize(text), mentions, timexes)
    return [s.motion.value for sentence in found for s in sentence.statements]


def test_an_arrival_is_told_again_with_its_hour_and_not_with_another():
    assert at_hours("The train reached Leon. It pulled in at 07:12.", "", "07:12") == ["arrive", "arrive"]
    assert at_hours("The train reached Leon at 06:10. It pulled in at 07:12.", "06:10", "07:12") == ["arrive"]


@pytest.mark.parametrize("words", ["was driven in at noon", "were flown in at noon", "was put ashore at noon"])
def test_who_is_brought_in_arrives_where_the_way_led(words: str) -> None:
    found = attestations_of(f"The envoy set off for Leon. He {words}.", "Leon", times=("noon",))
    assert [a.motion.value for a in found][-1] == "arrive"


@pytest.mark.parametrize(
    "words", ["on the ground at noon", "safely in by noon", "in port at noon", "down safely at noon"]
)
def test_who_is_down_or_in_at_a_time_has_arrived_where_the_way_led(words: str) -> None:
    found = attestations_of(f"The ship left for Leon. She was {words}.", "Leon", times=("noon",))
    assert [a.motion.value for a in found][-1] == "arrive"


@pytest.mark.parametrize("words", ["in doubt at noon", "in trouble by noon", "down on her luck at noon"])
def test_other_states_are_no_arrivals(words: str) -> None:
    found = attestations_of(f"The ship left for Leon. She was {words}.", "Leon", times=("noon",))
    assert "arrive" not in [a.motion.value for a in found]


@pytest.mark.parametrize("words", ["taxied in", "filed in", "trundled in", "limped in"])
def test_who_comes_in_by_any_gait_arrives_where_the_way_led(words: str) -> None:
    found = attestations_of(f"The convoy set off for Leon. It {words} at noon.", "Leon", times=("noon",))
    assert [a.motion.value for a in found][-1] == "arrive"
