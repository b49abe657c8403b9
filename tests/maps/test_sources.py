"""How a report is named where it stands beside others: in the filter, at a quote, in a picture's sources."""

from dataclasses import replace
from datetime import date

import pytest

from geo.maps.scene import Source
from geo.maps.sources import DATED_BY, MOST_OF_A_NAME, short_who, sources
from geo.reports import DateSource
from tests.maps.builders import first_case, make_report


def source(text: str = "The train left.", **head: object) -> Source:
    """The first source of the first case, with another head and text."""
    journey = first_case()
    first = replace(journey.reports[0], **{"title": "", "publisher": "", "text": text, **head})
    return sources(replace(journey, reports=(first, *journey.reports[1:]), attestations=()))[0]


def test_a_report_is_known_by_its_publisher_and_title() -> None:
    assert source(title="Marigold sails", publisher="The Quay").who == "The Quay, “Marigold sails”"
    assert source(title="Marigold sails").who == "“Marigold sails”"


@pytest.mark.parametrize("text", ["\n# The last days\n\nHe left.", "The last days", "**The last days**\nHe left."])
def test_a_report_without_a_title_is_known_by_its_first_words(text: str) -> None:
    named = source(text)
    assert named.who == "begins “The last days”"
    assert named.citation == "report that begins “The last days”, publisher not stated; undated."


def test_a_long_beginning_is_cut_between_words() -> None:
    who = source("word " * MOST_OF_A_NAME).who
    assert who.endswith("word …”")
    assert len(who) <= len("begins “”") + MOST_OF_A_NAME


def test_a_text_of_signs_alone_has_a_name() -> None:
    assert source("***").who == "begins “***”"


@pytest.mark.parametrize("by", DateSource)
def test_a_dated_report_says_where_its_date_comes_from(by: DateSource) -> None:
    told = source(published=date(2023, 9, 13), dated_by=by)
    assert told.note == DATED_BY[by]
    assert "header" not in told.note


@pytest.mark.parametrize(
    ("publisher", "words"), [("The Quay", "The Quay"), ("Wire", "“Marigold sails”"), ("", "“Marigold sails”")]
)
def test_among_many_a_report_is_known_by_what_only_it_has(publisher: str, words: str) -> None:
    report = make_report("a", title="Marigold sails", publisher=publisher)
    assert short_who(report, (report, make_report("b", publisher="Wire"), make_report("c"))) == words
