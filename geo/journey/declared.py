"""Goals that are only declared: what a flight plan, a ship's papers or her transponder give moves nobody there."""

import re

from geo.journey.visits import Visit
from geo.reading.records import Attestation

_DECLARED = re.compile(
    r"""\bdeclar(?:ed|es|ing)\b|\bflight[- ]plan\b|\bcleared\ for\b
    |\b(?:papers|manifest|transponder|signal)\b[^,;.]*\b(?:g[ai]ves?|given|names?d?|reads?|shows?|showed|says?|said)\b
    |\b(?:destination|goal|next\ port)\b(?:\ \w+)?\ (?:reads?|was|is|had|became)\b
    |\b(?:gave|giving|gives|given|named?|naming|entered|keyed\ in)\b[^,;.]*\bas\ (?:her|his|its|their|the|a)\b
    |\bas\ (?:her|his|its|their|the)\ (?:\w+\ )?(?:destination|goal|next\ port)\b
    |\b(?:alter|chang|correct|switch|reset)\w*\ (?:\w+\ )?(?:(?:declared|her|his|its|their|the)\ )*
     (?:entry|destination|goal|from)\b""",
    re.VERBOSE | re.IGNORECASE,
)


def is_only_declared(goal: Visit) -> bool:
    """Return whether all that is told of a goal is that it was declared, and nowhere that anybody made for it."""
    return all(is_declared(sighting.attestation) for sighting in goal.sightings)


def is_declared(attestation: Attestation) -> bool:
    """Return whether a statement tells what somebody gave for a goal, and not that anybody made for it."""
    return _DECLARED.search(attestation.quote) is not None
