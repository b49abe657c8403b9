"""How files name reports and places for other programs: addresses that stay the same, and a citation in words."""

import re
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from geo.escaping import line
from geo.gazetteer.place import Place
from geo.maps.scene import Scene
from geo.reports import Report

_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`]+")
_GEONAMES = "geonames:"


def text_address(report: Report) -> str:
    """Return an address that only this text has: its hash as RFC 6920 writes it."""
    digest = urlsafe_b64encode(bytes.fromhex(report.sha256)).rstrip(b"=")
    return f"ni:///sha-256;{digest.decode()}"


def address(report: Report) -> str:
    """Return where the report says that it can be read, else the address of its text."""
    url = line(report.url)
    return url if _WEB_ADDRESS.fullmatch(url) else text_address(report)


def citations(reports: Mapping[str, Report], scene: Scene) -> Mapping[str, Mapping[str, Any]]:
    """Return by report id a citation as JSON-LD: a label for people, an address."""
    words = {source.id: source.citation for source in scene.sources}
    return {key: {"label": words[key], "@id": address(report)} for key, report in reports.items()}


def place_address(place: Place) -> str:
    """Return an address that only this place has: GeoNames' where it is theirs."""
    if is_geonames(place):
        return f"https://sws.geonames.org/{quote(place.id.removeprefix(_GEONAMES))}/"
    return f"urn:dateline:place:{quote(line(place.id))}"


def is_geonames(place: Place) -> bool:
    """Return whether GeoNames has the place."""
    return place.id.startswith(_GEONAMES)


def attestation_address(key: str) -> str:
    """Return the address of an attestation; it hashes the report's text, the quote and the motion."""
    return f"urn:dateline:attestation:{quote(key)}"
