"""Where a report is published, as the name of its publisher says: "Dallas Morning News"."""

from geo.gazetteer.index import Gazetteer
from geo.reading.places.demonyms import demonyms
from geo.reading.places.matches import matches
from geo.reading.places.resolution import Group
from geo.reading.places.runs import runs
from geo.reading.places.text import name_text
from geo.reading.tokens import tokenize
from geo.reports import Report

_WEIGHT = 0.6


def home_groups(report: Report, gazetteer: Gazetteer) -> list[Group]:
    """Return the places in the publisher's name as something that the report mentions without saying so."""
    if not report.publisher:
        return []
    text = name_text(tokenize(report.publisher))
    found = matches(text, list(runs(text)), gazetteer, demonyms())
    return [Group(match.hits or match.namesakes, _WEIGHT, {}) for match in found if not match.demonym]
