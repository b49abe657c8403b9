"""What the features of the GeoJSON are called in the formats that are made from them."""

from collections.abc import Mapping
from typing import Any

Feature = Mapping[str, Any]

GROUPS = {
    "stop": "On the way",
    "leg": "Ways",
    "branch": "Ways not taken or not sure",
    "branch_place": "Possible places",
}
"""The kinds of features with the title of each, in the order in which formats group them."""


def name_of(feature: Feature) -> str:
    """Return "1 Pyongyang" of a stop, the name of another place, "Pyongyang to Ussuriysk" of a way."""
    told = feature["properties"]
    name: str = told["name"] if "name" in told else f"{told['from_name']} to {told['to_name']}"
    return f"{told['number']} {name}" if "number" in told else name


def status_of(feature: Feature) -> str:
    """Return the standing of a branch, the status of a stop or leg."""
    told = feature["properties"]
    return str(told.get("standing") or told["status"])


def basis_of(feature: Feature) -> str:
    """Return whether a report states the thing or it is inferred: "stated", "inferred"."""
    told = feature["properties"]
    return str(told.get("place_basis") or told.get("basis", "stated"))


def notes_of(feature: Feature) -> list[str]:
    """Return a way's sum, how the thing came about, and what its point stands for when it is none."""
    told = feature["properties"]
    return [told[name] for name in ("arithmetic", "why", "geometry_note") if told.get(name)]


def quotes_of(feature: Feature) -> list[str]:
    """Return each quote that it rests on, with the report's id."""
    return [f"“{each['quote']}” ({each['report']})" for each in feature["properties"]["quotes"]]
