from dataclasses import replace
from datetime import date

import pytest

from geo.exports.share_check import MOST_NAMED, share_check
from geo.gazetteer.place import Candidate
from geo.journey.records import Journey, Standing
from geo.reading.records import Mention, PlaceRef, Reading, Role
from geo.reports import Report, Span
from tests.maps.builders import PYONGYANG, VLADIVOSTOK, A, first_case, make_place

SPAN = Span(0, 4)


def journey_of(**head: object) -> Journey:
    """The first case with reports whose head is complete, but for what is changed in the first."""
    journey = first_case()
    full = [replace(r, title="T", publisher="P", published=date(2023, 9, 13)) for r in journey.reports]
    stated = tuple(stop for stop in journey.stops if stop.place_basis == "stated")
    return replace(journey, reports=(replace(full[0], **head), full[1]), stops=stated)  # type: ignore[arg-type]


def readings_of(journey: Journey, *mentions: Mention) -> list[Reading]:
    return [Reading(report, mentions if report.id == A else ()) for report in journey.reports]


def checked(journey: Journey, *mentions: Mention, whole: Journey | None = None) -> tuple[str, ...]:
    return share_check(journey, whole or journey, readings_of(journey, *mentions))


def make_mention(text: str = "Foo", **changes: object) -> Mention:
    return replace(Mention(SPAN, text, Role.LOCATION, None, (), "not in the gazetteer"), **changes)  # type: ignore[arg-type]


def test_a_journey_with_nothing_to_say_gives_no_sentence() -> None:
    assert checked(journey_of()) == ()


def test_an_undated_report_is_told_with_how_it_is_read() -> None:
    assert checked(journey_of(published=None)) == (f"Report A ({A}) has no date; it is read as of 12 to 16 Sep 2023.",)
    unanchored = replace(journey_of(published=None), attestations=())
    assert checked(unanchored) == (f"Report A ({A}) has no date; its times stay open.",)


@pytest.mark.parametrize("head", [{"publisher": ""}, {"title": ""}, {"publisher": "", "title": ""}])
def test_a_report_without_credit_is_told(head: dict[str, str]) -> None:
    (sentence,) = checked(journey_of(**head))
    assert sentence == f"Report A ({A}) is cited without its {' and '.join(head)}."


def test_a_report_that_is_not_shown_needs_neither_date_nor_credit() -> None:
    journey = journey_of(published=None, publisher="")
    assert checked(replace(journey, shown=journey.shown[1:])) == ()


def test_a_place_name_that_is_on_no_map_is_told_with_the_reason() -> None:
    (sentence,) = checked(journey_of(), make_mention())
    assert sentence == f"1 place name is on no map, in report A ({A}): “Foo” (not in the gazetteer)."


@pytest.mark.parametrize(("count", "more"), [(MOST_NAMED, ""), (MOST_NAMED + 2, ", and 2 more")])
def test_of_many_place_names_the_rest_is_counted(count: int, more: str) -> None:
    (sentence,) = checked(journey_of(), *(make_mention(f"N{number}") for number in range(count)))
    assert sentence.startswith(f"{count} place names are")
    assert sentence.endswith(f"“N{MOST_NAMED - 1}” (not in the gazetteer){more}.")


def test_a_name_that_is_no_location_is_not_missed() -> None:
    assert checked(journey_of(), make_mention(role=Role.ORGANISATION)) == ()


def test_an_inferred_place_is_told() -> None:
    journey = replace(journey_of(), stops=tuple(replace(s, why="the crossing.") for s in first_case().stops))
    assert checked(journey) == ("No report names Friendship bridge; it is inferred: the crossing.",)


@pytest.mark.parametrize(("lead", "told"), [(0.79, 1), (0.8, 0)])
def test_a_pin_whose_place_was_chosen_narrowly_is_told(lead: float, told: int) -> None:
    rivals = (Candidate(PYONGYANG, 1.0, ""), Candidate(make_place("Other", 1, 1), 1.0 - lead, ""))
    mention = make_mention("Pyongyang", place=PYONGYANG, candidates=rivals, why="narrowly before 1 other")
    journey = journey_of()
    said = replace(journey.attestations[0], source=PlaceRef(PYONGYANG, SPAN))
    sentences = checked(replace(journey, attestations=(said,)), mention)
    doubt = "1 other place bears the name, such as Other, RU, at 1.00, 1.00"
    assert sentences == (f"The pin of Pyongyang is a guess: {doubt}.",) * told


def test_a_pin_that_only_bears_a_name_like_it_is_told_with_what_decided() -> None:
    alike = (Candidate(PYONGYANG, 1.0, "is spelt nearly so, 3,000,000 people"), Candidate(VLADIVOSTOK, 0.1, ""))
    mention = make_mention("Pyongyan", place=PYONGYANG, candidates=alike, why="somebody goes there; taken for it")
    journey = journey_of()
    said = replace(journey.attestations[0], source=PlaceRef(PYONGYANG, SPAN))
    (sentence,) = checked(replace(journey, attestations=(said,)), mention)
    assert sentence == "The pin of Pyongyang is a guess: taken for it."


def test_what_speaks_for_a_place_at_all_is_no_part_of_why_it_is_on_no_map() -> None:
    (sentence,) = checked(journey_of(), make_mention(why="a name of several words; not in the gazetteer"))
    assert sentence.endswith("“Foo” (not in the gazetteer).")


def test_what_the_filter_hides_of_the_disagreements_is_told() -> None:
    whole = journey_of()
    view = replace(whole, conflicts=whole.conflicts[1:], branches=whole.branches[:2])
    assert checked(view, whole=whole) == (
        "The filter hides a disagreement: Through Beijing.", "The filter hides a disputed way through Beijing.",
    )  # fmt: skip


def test_a_hidden_way_that_nobody_disputes_is_not_told() -> None:
    whole = journey_of()
    undisputed = [replace(b, standing=Standing.SPECULATED) for b in whole.branches if b.place == VLADIVOSTOK]
    assert checked(replace(whole, branches=()), whole=replace(whole, branches=tuple(undisputed))) == ()


def test_a_sentence_is_one_line_without_hidden_signs() -> None:
    report: Report = journey_of().reports[0]
    (sentence,) = checked(journey_of(), make_mention("a\n\u202eb", why="c\rd"))
    assert sentence == f"1 place name is on no map, in report A ({report.id}): “a b” (c d)."
