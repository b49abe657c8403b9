from datetime import date

import pytest

from geo import pipeline
from geo.errors import UnknownNameError
from geo.journey.corrections import Corrections, DateChoice, PlaceChoice, TimeChoice
from geo.pipeline import Atlas
from geo.reading.records import Attestation, Motion, Reading
from geo.report_heads import Head
from geo.report_texts import make_report
from geo.reports import Span
from geo.view import View
from tests.maps.builders import SUNDAY

DATED = "Amundsen left Oslo on Monday. He arrived in Bergen on Tuesday."
UNDATED = "Amundsen left Oslo on Monday morning."
PUBLISHED = date(2023, 9, 13)
NONE = Corrections()
WHOLE = View()


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return pipeline.open_atlas()


@pytest.fixture(scope="module")
def readings(atlas: Atlas) -> tuple[Reading, ...]:
    texts = {"dated": (DATED, PUBLISHED), "undated": (UNDATED, None)}
    reports = [make_report(key, f"{key}.txt", Head(published=day), text) for key, (text, day) in texts.items()]
    return pipeline.read_reports(reports, atlas)


def departure(reading: Reading) -> Attestation:
    return next(each for each in reading.attestations if each.motion is Motion.DEPART)


def stops(readings: tuple[Reading, ...], corrections: Corrections, atlas: Atlas, view: View = WHOLE) -> list[str]:
    ready = pipeline.prepared(readings, corrections, atlas)
    return [stop.place.name for stop in pipeline.journey(ready, view, atlas).stops]


def test_progress_is_told_after_each_report(atlas: Atlas, readings: tuple[Reading, ...]) -> None:
    told: list[tuple[int, int]] = []
    pipeline.read_reports([reading.report for reading in readings], atlas, lambda done, of: told.append((done, of)))
    assert told == [(1, 2), (2, 2)]


def test_a_journey_is_told_from_start_to_end(atlas: Atlas, readings: tuple[Reading, ...]) -> None:
    assert stops(readings, NONE, atlas) == ["Oslo", "Bergen"]


def test_an_undated_report_is_anchored_through_a_dated_one(atlas: Atlas, readings: tuple[Reading, ...]) -> None:
    said = departure(pipeline.prepared(readings, NONE, atlas)[1])
    assert said.anchored.by == "dated"
    assert str(said.when.earliest.date()) == "2023-09-11"


def test_a_view_hides_a_report_and_keeps_the_anchor(atlas: Atlas, readings: tuple[Reading, ...]) -> None:
    assert stops(readings, NONE, atlas, View(reports=("undated",))) == ["Oslo"]


def test_a_date_that_is_set_is_read_from(atlas: Atlas, readings: tuple[Reading, ...]) -> None:
    alone = pipeline.prepared(readings[1:], Corrections((DateChoice("undated", date(2020, 1, 8)),)), atlas)
    assert str(departure(alone[0]).when.earliest.date()) == "2020-01-06"


def test_another_place_that_is_chosen_is_the_one_that_is_drawn(atlas: Atlas, readings: tuple[Reading, ...]) -> None:
    wanted = next(place for place in atlas.gazetteer.find("Bergen") if place.country == "DE")
    named = next(mention.span for mention in readings[0].mentions if mention.text == "Bergen")
    ready = pipeline.prepared(readings, Corrections((PlaceChoice("dated", named, wanted.id),)), atlas)
    assert [stop.place.id for stop in pipeline.journey(ready, WHOLE, atlas).stops][-1] == wanted.id


def test_a_place_that_is_not_there_cannot_be_chosen(atlas: Atlas, readings: tuple[Reading, ...]) -> None:
    with pytest.raises(UnknownNameError):
        pipeline.prepared(readings, Corrections((PlaceChoice("dated", Span(14, 18), "geonames:0"),)), atlas)


def test_a_statement_that_is_taken_out_is_gone_and_undo_brings_it_back(
    atlas: Atlas, readings: tuple[Reading, ...]
) -> None:
    arrival = next(each.id for each in readings[0].attestations if each.motion is Motion.ARRIVE)
    corrections = NONE.add(arrival)
    assert stops(readings, corrections, atlas) == ["Oslo"]
    assert stops(readings, corrections.undo(), atlas) == ["Oslo", "Bergen"]


def test_a_time_that_is_set_goes_over_the_one_that_was_read(atlas: Atlas, readings: tuple[Reading, ...]) -> None:
    chosen = Corrections((TimeChoice(departure(readings[1]).id, SUNDAY),))
    assert departure(pipeline.prepared(readings, chosen, atlas)[1]).when == SUNDAY


def test_correcting_changes_no_reading(atlas: Atlas, readings: tuple[Reading, ...]) -> None:
    before = repr(readings)
    pipeline.prepared(readings, Corrections((DateChoice("undated", PUBLISHED),)), atlas)
    assert repr(readings) == before
