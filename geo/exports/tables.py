"""The journey as tables: places, legs, attestations; and a table as CSV that no spreadsheet takes for formulas."""

from collections.abc import Iterable
from typing import Any

import pandas as pd

from geo.dates import Interval, rfc3339
from geo.escaping import csv_row, line
from geo.exports.evidence import Evidence, evidence, reports_of, said_by
from geo.gazetteer.place import Place
from geo.journey.records import Branch, Journey, Leg, Stop
from geo.maps.telling import speaker
from geo.reading.records import Attestation

Row = dict[str, Any]

AT_COLUMNS = ["place", "country", "latitude", "longitude", "extent"]
_TIMES = ["arrive_earliest", "arrive_latest", "depart_earliest", "depart_latest"]
_GROUNDS = ["said_by", "reports", "quotes", "id"]
PLACE_COLUMNS = ["kind", "number", *AT_COLUMNS, "status", "place_basis", "motions", *_TIMES, "timed", "why", *_GROUNDS]
LEG_COLUMNS = [
    *("kind", "from", "to", "via", "mode", "status", "basis", "order_basis", "distance_km", "distance_basis"),
    *("hours_low", "hours_high", "kmh_low", "kmh_high", "plausibility", "arithmetic", "why", *_GROUNDS),
]
ATTESTATION_COLUMNS = [
    *("report", "published", "start", "end", "quote", "mover", "motion", *AT_COLUMNS, "from", "to", "time_words"),
    *("time_earliest", "time_latest", "time_basis", "certainty", "said_by", "of_this_journey", "why", "id"),
]


def places_table(journey: Journey) -> pd.DataFrame:
    """Return one row a stop, in order, then one a branch; times in UTC, coordinates in degrees."""
    known = evidence(journey)
    rows = [_stop(stop, number, known) for number, stop in enumerate(journey.stops, 1)]
    return frame([*rows, *(_destination(branch, known) for branch in journey.branches)], PLACE_COLUMNS)


def legs_table(journey: Journey) -> pd.DataFrame:
    """Return one row a leg, in order, then one a branch."""
    known = evidence(journey)
    legs = [_leg("leg", leg.status, leg, known) for leg in journey.legs]
    ways = [_branch(branch, known) for branch in journey.branches]
    return frame([*legs, *ways], LEG_COLUMNS)


def attestations_table(journey: Journey) -> pd.DataFrame:
    """Return one row an attestation, in the order of reports and text."""
    published = {report.id: report.published for report in journey.reports}
    rows = [_attestation(each, str(published[each.report] or "")) for each in journey.attestations]
    return frame(rows, ATTESTATION_COLUMNS)


def csv_text(table: pd.DataFrame) -> str:
    """Return a table as CSV (RFC 4180), each text on one line and safe for spreadsheets."""
    rows = (map(_cell, row) for row in table.itertuples(index=False, name=None))
    return csv_row(map(str, table.columns)) + "".join(map(csv_row, rows))


def _cell(value: str | float | int | None) -> str | float | int | None:
    return line(value) if isinstance(value, str) else value


def frame(rows: Iterable[Row], columns: list[str]) -> pd.DataFrame:
    """Return the rows under the columns; a cell that a row does not name is None."""
    # Of objects, so that a missing number stays missing and a whole one whole.
    return pd.DataFrame([[row.get(column) for column in columns] for row in rows], columns=columns, dtype=object)


def _stop(stop: Stop, number: int, known: Evidence) -> Row:
    return {
        "kind": "stop",
        "number": number,
        **place_cells(stop.place),
        "status": str(stop.status),
        "place_basis": str(stop.place_basis),
        "motions": ", ".join(stop.motions),
        **_ends("arrive", stop.arrive),
        **_ends("depart", stop.depart),
        "timed": "stated" if stop.timed else "bounded",
        "why": stop.why,
        **_grounds(stop.id, known.of(stop.attestations)),
    }


def _destination(branch: Branch, known: Evidence) -> Row:
    return {
        "kind": "branch",
        **place_cells(branch.place),
        "status": str(branch.standing),
        "why": branch.why,
        **_grounds(branch.id, known.of(branch.way.attestations)),
    }


def _leg(kind: str, status: str, leg: Leg, known: Evidence) -> Row:
    hours, speeds = leg.window_h or (None, None), leg.speed_kmh or (None, None)
    return {
        "kind": kind,
        "from": known.names.get(leg.start, ""),
        "to": known.names.get(leg.end, ""),
        "via": ", ".join(line(place.name) for place in leg.via),
        "mode": leg.mode or "",
        "status": str(status),
        "basis": str(leg.basis),
        "order_basis": leg.order_basis,
        "distance_km": round(leg.distance_km, 1),
        "distance_basis": leg.distance_basis,
        **dict(zip(("hours_low", "hours_high"), map(_rounded, hours), strict=True)),
        **dict(zip(("kmh_low", "kmh_high"), map(_rounded, speeds), strict=True)),
        "plausibility": str(leg.plausibility),
        "arithmetic": leg.arithmetic,
        **_grounds(leg.id, known.of(leg.attestations)),
    }


def _branch(branch: Branch, known: Evidence) -> Row:
    return {**_leg("branch", branch.standing, branch.way, known), "why": branch.why, "id": branch.id}


def _attestation(attestation: Attestation, published: str) -> Row:
    time = attestation.time
    return {
        "report": attestation.report,
        "published": published,
        "start": attestation.span.start,
        "end": attestation.span.end,
        "quote": attestation.quote,
        "mover": attestation.mover,
        "motion": str(attestation.motion),
        **(place_cells(attestation.place) if attestation.place else {}),
        "from": line(attestation.source.place.name) if attestation.source else "",
        "to": line(attestation.goal.place.name) if attestation.goal else "",
        "time_words": time.text if time else "",
        **_ends("time", attestation.when),
        "time_basis": _time_basis(attestation),
        "certainty": str(attestation.certainty),
        "said_by": speaker(attestation.attributed_to),
        "of_this_journey": "yes" if attestation.journey else "no",
        "why": attestation.why,
        "id": attestation.id,
    }


def _time_basis(attestation: Attestation) -> str:
    if attestation.anchored is not None:
        back = attestation.anchored.moved_days
        moved = f", moved back {back} days to where a dated report tells it" if back else ""
        return f"inferred, from the date of {attestation.anchored.by}{moved}"
    return attestation.time.basis if attestation.time else ""


def place_cells(place: Place) -> Row:
    """Return the cells of a place: name, country, position, extent."""
    return {
        "place": line(place.name),
        "country": place.country,
        "latitude": round(place.at.latitude, 5),
        "longitude": round(place.at.longitude, 5),
        "extent": str(place.extent),
    }


def _ends(name: str, interval: Interval | None) -> Row:
    if interval is None:
        return {}
    return {f"{name}_earliest": rfc3339(interval.earliest), f"{name}_latest": rfc3339(interval.latest)}


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 1)


def _grounds(key: str, told: tuple[Attestation, ...]) -> Row:
    return {
        "said_by": "; ".join(said_by(told)),
        "reports": ", ".join(reports_of(told)),
        "quotes": " | ".join(f"“{line(each.quote)}” ({each.report})" for each in told),
        "id": key,
    }
