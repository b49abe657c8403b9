import csv
import io
from dataclasses import replace

import pytest

from geo.exports.tables import (
    ATTESTATION_COLUMNS,
    LEG_COLUMNS,
    PLACE_COLUMNS,
    attestations_table,
    csv_text,
    legs_table,
    places_table,
)
from tests.exports.cases import area_journey, make_journey
from tests.maps.builders import make_leg

JOURNEY = make_journey()


def test_places_are_the_stops_in_order_then_the_branches() -> None:
    table = places_table(JOURNEY)
    assert list(table["kind"]) == ["stop"] * 4 + ["branch"] * 3
    assert list(table["number"][:4]) == [1, 2, 3, 4]
    assert list(table["place"][:2]) == ["Pyongyang", "Friendship bridge"]


def test_a_place_says_when_and_how_that_is_known() -> None:
    first, _, third, _, *_ = places_table(JOURNEY).to_dict("records")
    assert (first["depart_earliest"], first["arrive_earliest"], first["timed"]) == (
        "2023-09-10T03:00:00Z",
        None,
        "stated",
    )
    assert third["timed"] == "bounded"


def test_a_place_shows_its_quotes_with_the_report_and_who_says_it() -> None:
    first = places_table(JOURNEY).iloc[0]
    assert first["quotes"] == "“text” (1-leaving-pyongyang-undated)"
    assert first["said_by"] == "North Korea’s state media"
    assert places_table(JOURNEY).iloc[2]["said_by"] == "the report itself"


def test_legs_name_their_ends_and_show_their_sum() -> None:
    first = legs_table(JOURNEY).iloc[0]
    assert (first["from"], first["to"]) == ("Pyongyang", "Friendship bridge")
    assert first["arithmetic"] == "835 km by rail / 30 to 42 h = 20 to 28 km/h"


def test_a_branch_is_a_way_to_its_own_place_with_its_standing() -> None:
    branch = legs_table(JOURNEY).set_index("id").loc["branch:Vostochny"]
    assert (branch["kind"], branch["to"], branch["status"]) == ("branch", "Vostochny Cosmodrome", "speculated")


@pytest.mark.parametrize(("speeds", "shown"), [(None, (None, None)), ((20.04, None), (20.0, None)), ((1, 2), (1, 2))])
def test_a_speed_that_is_not_known_stays_empty(speeds: object, shown: object) -> None:
    row = legs_table(replace(JOURNEY, legs=(make_leg("a", "b", speed_kmh=speeds),))).iloc[0]
    assert (row["kmh_low"], row["kmh_high"]) == shown


def test_an_attestation_has_the_anchored_time_and_says_so() -> None:
    first = attestations_table(JOURNEY).iloc[0]
    assert first["time_earliest"] == "2023-09-10T03:00:00Z"
    assert first["time_basis"] == "inferred, from the date of 2-detour-to-ussuriysk"


def test_an_anchored_time_that_was_moved_back_says_by_how_much() -> None:
    first, *rest = JOURNEY.attestations
    assert first.anchored is not None
    moved = replace(first, anchored=replace(first.anchored, moved_days=14))
    table = attestations_table(replace(JOURNEY, attestations=(moved, *rest)))
    assert "moved back 14 days to where a dated report tells it" in table.iloc[0]["time_basis"]


@pytest.mark.parametrize(("make", "columns"), [
    (places_table, PLACE_COLUMNS), (legs_table, LEG_COLUMNS), (attestations_table, ATTESTATION_COLUMNS),
])  # fmt: skip
def test_an_empty_journey_gives_a_table_with_its_columns(make: object, columns: list[str]) -> None:
    empty = replace(JOURNEY, stops=(), legs=(), branches=(), attestations=())
    assert list(make(empty).columns) == columns  # type: ignore[operator]
    assert csv_text(make(empty)).count("\r\n") == 1  # type: ignore[operator]


def test_csv_reads_back_with_empty_cells_for_what_is_unknown() -> None:
    rows = list(csv.DictReader(io.StringIO(csv_text(places_table(area_journey())), newline="")))
    assert [row["extent"] for row in rows] == ["point", "area", "area"]
    assert rows[0]["depart_earliest"] == rows[2]["number"] == ""
