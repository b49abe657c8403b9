"""Dossiers as text and as a tree of elements."""

from lxml.html import HtmlElement, document_fromstring

from geo.exports.dossier.page import dossier
from geo.journey.records import Journey
from geo.maps.evidence.case import case_of
from geo.reading.records import Reading
from tests.exports.cases import MANIFEST, scene_of


def written(journey: Journey, *readings: Reading) -> str:
    return dossier(case_of(journey, scene_of(journey), readings), MANIFEST).decode()


def page_of(journey: Journey, *readings: Reading) -> HtmlElement:
    return document_fromstring(written(journey, *readings))


def words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())
