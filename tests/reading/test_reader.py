from datetime import date

import pytest

from geo.gazetteer.opening import open_gazetteer
from geo.reading.reader import read, reread
from tests.reading.builders import make_place, make_report

TEXT = (
    "The envoy's train left Ankara on Sunday afternoon, state television said.\n\n"
    "Photo: the train at Ankara\n\n"
    "It crossed into Georgia early on Tuesday and will reach Tbilisi on Friday with 12 carriages."
)


@pytest.fixture(scope="module")
def gazetteer():
    return open_gazetteer()


@pytest.fixture(scope="module")
def reading(gazetteer):
    return read(make_report(TEXT, date(2023, 9, 13)), gazetteer)


def test_all_layers_are_joined(reading):
    assert [a.motion for a in reading.attestations] == ["depart", "cross", "arrive"]
    assert [q.low for q in reading.quantities] == [12]
    assert [s.name for s in reading.speakers] == ["state television"]
    assert [s.kind for s in reading.set_aside] == ["caption"]


def test_spans_hold_their_quotes(reading):
    assert all(TEXT[slice(*a.span)] == a.quote for a in (*reading.attestations, *reading.quantities))


def test_a_time_is_read_in_the_zone_of_the_place_that_is_left(reading):
    assert reading.attestations[0].when.earliest.isoformat() == "2023-09-10T09:00:00+00:00"


def test_a_weekday_to_come_is_the_next_one(reading):
    assert reading.attestations[2].when.earliest.isoformat() == "2023-09-14T20:00:00+00:00"


def test_an_undated_report_leaves_its_weekdays_open(gazetteer, reading):
    undated = reread(reading, gazetteer, published=None)
    assert undated.report.published is None
    assert [a.when for a in undated.attestations] == [None, None, None]


def test_another_date_moves_the_times_and_keeps_the_ids(gazetteer, reading):
    later = reread(reading, gazetteer, published=date(2023, 9, 20))
    assert [a.id for a in later.attestations] == [a.id for a in reading.attestations]
    assert (later.attestations[0].when.earliest - reading.attestations[0].when.earliest).days == 7


def test_rereading_without_a_change_changes_nothing(gazetteer, reading):
    assert reread(reading, gazetteer) == reading


def test_a_chosen_place_replaces_the_one_that_was_read(gazetteer, reading):
    span = reading.attestations[0].source.mention
    chosen = reread(reading, gazetteer, choices={span: make_place("Elsewhere")})
    assert chosen.attestations[0].place.name == "Elsewhere"
    assert chosen.attestations[0].id == reading.attestations[0].id


def test_the_same_quote_twice_gives_two_ids(gazetteer):
    text = "The train left Ankara. Nobody saw it.\n\nThe train left Ankara."
    found = read(make_report(text), gazetteer).attestations
    assert len({a.id for a in found}) == len(found) == 2
