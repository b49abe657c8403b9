"""What the sections say: evidence, texts, tables, sums, methods; and which reports each part names as its own."""

from dataclasses import replace

import pytest
from lxml.html import HtmlElement

from geo.exports.dossier.methods import TERMS
from geo.journey.records import Journey
from geo.maps.evidence.case import Case
from geo.reports import Span
from tests.exports.cases import BARE_ATTESTATION, REPORT, make_attestation, make_journey, make_reading, scene_of
from tests.exports.dossier.pages import page_of, words
from tests.maps.builders import A, B, first_case
from tests.maps.test_rides import detoured


@pytest.fixture(scope="module")
def made() -> HtmlElement:
    return page_of(make_journey())


def told(**changes: object) -> Journey:
    """A journey whose only report has a text, a statement in it, and a passage that was set aside."""
    journey = first_case(attestations=(make_attestation(id="a1"),), conflicts=(), **changes)
    aside = ((REPORT.id, make_reading().set_aside[0]),)
    return replace(journey, reports=(REPORT,), shown=(REPORT.id,), set_aside=aside)


def classes(made: HtmlElement, name: str) -> list[HtmlElement]:
    return made.xpath(f"//*[contains(concat(' ', @class, ' '), ' {name} ')]")


def section(made: HtmlElement, key: str) -> HtmlElement:
    return made.get_element_by_id(key).getparent()


def test_every_stop_branch_and_leg_has_an_article(made: HtmlElement) -> None:
    journey = make_journey()
    assert len(classes(made, "place")) == len(journey.stops) + len(journey.branches)
    assert len(classes(made, "way")) == len(journey.legs)


def test_an_article_names_its_reports_and_a_way_its_ends(made: HtmlElement) -> None:
    stop = classes(made, "place")[0]
    way = classes(made, "way")[0]
    assert stop.get("data-reports") == "A"
    assert way.get("data-ends").split() == [each.get("id") for each in classes(made, "place")[:2]]


def test_evidence_has_the_quote_marked_in_its_sentence_and_leads_to_the_report() -> None:
    made = page_of(told())
    statement = classes(made, "statement")[0]
    assert words(statement.find(".//mark")) == "Kim left Pyongyang for Russia on Sunday"
    assert "Said by" in words(statement)
    assert made.get_element_by_id(statement.xpath(".//a/@href")[0][1:]) is not None


def test_the_candidates_come_from_the_readings() -> None:
    (mention,) = make_reading().mentions
    other = replace(mention.candidates[0], place=replace(mention.candidates[0].place, id="other", name="Elsewhere"))
    reading = replace(make_reading(), mentions=(replace(mention, candidates=(other,)),))
    assert "Elsewhere, KP: y" in words(page_of(told(), reading))
    assert "Elsewhere" not in words(page_of(told()))


def test_a_whole_report_comes_back_sign_by_sign_with_its_statements_marked() -> None:
    report = classes(page_of(told()), "report")[0]
    assert report.text_content() == REPORT.text
    assert [words(mark) for mark in report.iter("mark")] == ["Kim left Pyongyang for Russia on Sunday"]
    assert [words(each) for each in report.find_class("aside")] == ["Page 1"]


def test_statements_that_overlap_mark_their_words_once_for_each() -> None:
    inner = make_attestation(id="a2", span=Span(4, 18), quote=REPORT.text[4:18])
    journey = replace(told(), attestations=(make_attestation(id="a1"), inner))
    report = classes(page_of(journey), "report")[0]
    marks = [(mark.text, mark.get("data-quotes")) for mark in report.iter("mark")]
    assert marks[1] == ("left Pyongyang", "quote-a1 quote-a2")
    assert report.text_content() == REPORT.text


@pytest.mark.parametrize(("url", "links"), [
    ("https://example.org/a?b=1", 1), ("http://example.org", 1), ("javascript:pwned()", 0), ("//example.org", 0),
    ("ftp://example.org", 0), ("https://", 0), ("http://[", 0), ("https://example.org/\u202egnp", 0), ("", 0),
])  # fmt: skip
def test_only_an_address_in_the_web_is_a_link(url: str, links: int) -> None:
    journey = replace(told(), reports=(replace(REPORT, url=url),))
    assert len(classes(page_of(journey), "whole")[0].xpath(".//a")) == links


def test_a_row_of_a_table_names_the_reports_that_it_rests_on(made: HtmlElement) -> None:
    claim = section(made, "claims").xpath(".//tbody/tr")[0]
    left_out = section(made, "left-out").xpath(".//tbody/tr")[0]
    assert (claim.get("data-reports"), left_out.get("data-reports")) == ("A", "A")
    assert "no movement" in words(left_out)


def test_each_position_of_a_disagreement_names_its_reports(made: HtmlElement) -> None:
    conflict = made.get_element_by_id("c1")
    positions = conflict.xpath(".//div[@class='positions']/div/@data-reports")
    assert (conflict.get("data-reports"), positions) == ("A B", ["B", "A"])


def test_the_diagram_is_drawn_in_the_page_and_its_parts_name_their_reports() -> None:
    made = page_of(detoured())
    drawing = section(made, "distance").xpath(".//svg[@class='lines']")[0]
    assert drawing.xpath("./g/@data-reports")
    assert "var(--" in drawing.xpath(".//path/@stroke")[0]
    assert "impossible at the stated speed" in words(section(made, "distance"))


def test_a_journey_without_a_diagram_says_what_it_lacks(made: HtmlElement) -> None:
    lacking = page_of(replace(first_case(), stops=first_case().stops[:1], legs=(), branches=()))
    assert "two places with a stated time" in words(section(lacking, "distance"))


def test_methods_tell_every_word_and_the_hash_of_every_report(made: HtmlElement) -> None:
    said = words(section(made, "methods"))
    assert [term for term, _ in TERMS if term not in said] == []
    assert [each.sha256 for each in make_journey().reports if each.sha256 not in said] == []


def test_the_map_has_a_link_for_every_mark_and_way_and_hides_them_by_its_ids(made: HtmlElement) -> None:
    wide = classes(made, "wide-map")[0]
    journey = make_journey()
    wanted = {each.get("id") for each in classes(made, "thing")}
    assert {href[1:] for href in wide.xpath(".//a/@href")} == wanted
    assert {key for of in wide.xpath(".//g/@data-of") for key in of.split()} == wanted
    assert len(wanted) == len(journey.stops) + len(journey.branches) + len(journey.legs)


def test_the_timeline_has_a_row_a_stop_and_one_a_publication(made: HtmlElement) -> None:
    rows = classes(made, "when")
    assert next(words(row.find("a")) for row in rows if row.get("data-of")) == "1 Pyongyang"
    assert [row.get("data-reports") for row in rows if row.get("data-reports")] == ["A", "B"]


def test_the_filter_has_a_box_a_report(made: HtmlElement) -> None:
    assert made.xpath("//div[@id='filter']//input/@value") == ["A", "B"]
    assert "everything is shown" in words(classes(made, "unscripted")[0])


def test_a_case_without_readings_knows_its_letters_and_ends() -> None:
    journey = first_case()
    case = Case(journey, scene_of(journey), {})
    assert case.letters == {A: "A", B: "B"}
    assert case.ends(journey.legs[0]) == "Pyongyang to Friendship bridge"
    assert case.mentions(BARE_ATTESTATION) == ()
