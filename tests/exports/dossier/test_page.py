"""The page as a whole: what it fetches, what it may run, where its links lead, how it is read out."""

import base64
import json
import re
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise

import pytest
from lxml.html import HtmlElement

from geo.exports.manifest import manifest_object
from geo.journey.records import Journey
from tests.exports.cases import MANIFEST, area_journey, hostile_journey, make_journey
from tests.exports.dossier.pages import page_of, words, written
from tests.hostile.corpus import DIRECTIONS, FORMULAS, HIDDEN, MARKUP, SCRIPTS
from tests.maps.builders import first_case
from tests.maps.builders import make_journey as empty_journey

FETCHING = ("src", "srcset", "poster", "data", "action", "background", "ping", "manifest")
NOTHING_IN_VIEW = empty_journey()
CASES = {
    "whole": make_journey(),
    "areas": area_journey(),
    "one stop": replace(first_case(), stops=first_case().stops[:1], legs=(), branches=(), conflicts=()),
    "no movement": NOTHING_IN_VIEW,
    "no reports": empty_journey(reports=(), shown=()),
}


@pytest.fixture(scope="module", params=CASES, ids=str)
def made(request: pytest.FixtureRequest) -> HtmlElement:
    return page_of(CASES[request.param])


@pytest.fixture(scope="module")
def whole() -> HtmlElement:
    return page_of(make_journey())


def test_no_element_asks_for_anything_outside_the_file(made: HtmlElement) -> None:
    asked = [value for each in made.iter() for name, value in each.items() if name in FETCHING]
    assert [value for value in asked if not value.startswith("data:")] == []
    assert made.findall(".//link") == made.findall(".//iframe") == made.findall(".//base") == []


def test_the_style_sheet_names_no_address_but_data_and_parts_of_the_page(made: HtmlElement) -> None:
    style = made.findtext(".//style") or ""
    assert "@import" not in style
    assert {address[:5] for address in re.findall(r"url\(([^)]*)\)", style)} == {"data:"}


def test_the_policy_lets_nothing_in_and_runs_the_one_script_that_it_knows(whole: HtmlElement) -> None:
    policy = whole.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    (script,) = whole.xpath("//script[not(@type)]/text()")
    digest = base64.b64encode(sha256(script.encode()).digest()).decode()
    assert policy.startswith("default-src 'none'; ")
    assert f"script-src 'sha256-{digest}';" in policy
    assert "http" not in policy


def test_every_id_is_there_once_and_every_link_in_the_page_leads_to_one(made: HtmlElement) -> None:
    ids = made.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {href[1:] for href in made.xpath("//@href[starts-with(., '#')]")} <= set(ids)
    assert {key for of in made.xpath("//@data-of") for key in of.split()} <= set(ids)


def test_headings_go_down_one_level_at_a_time(made: HtmlElement) -> None:
    levels = [int(each.tag[1]) for each in made.iter("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert max(after - before for before, after in pairwise(levels)) == 1


def test_every_control_and_drawing_is_named_or_said_to_be_decoration(made: HtmlElement) -> None:
    assert made.get("lang") == "en"
    assert made.findtext(".//title")
    nameless = [each for each in made.iter("a", "button") if not (words(each) or each.get("aria-label"))]
    assert nameless == []
    assert [box for box in made.iter("input") if box.getparent().tag != "label"] == []
    assert made.xpath("//svg[not(@aria-hidden) and not(.//a)][not(contains(@class, 'over'))]") == []


def test_the_skip_link_comes_first(made: HtmlElement) -> None:
    first = next(made.iter("a"))
    assert (first.get("class"), first.get("href")) == ("skip", "#places")


def test_the_manifest_stands_in_the_head() -> None:
    facts = json.loads(page_of(make_journey()).xpath("//head/script[@id='manifest']/text()")[0])
    assert facts == manifest_object(MANIFEST)


def test_the_same_journey_makes_the_same_bytes() -> None:
    assert written(make_journey()) == written(make_journey())


def test_a_page_without_places_says_why_in_its_headline() -> None:
    assert words(next(page_of(NOTHING_IN_VIEW).iter("h1"))).startswith("No movement found in these reports.")


def test_reports_that_the_view_left_out_are_named_and_not_shown() -> None:
    journey = make_journey()
    made = page_of(first_case(shown=journey.shown[:1]))
    assert "Switched off when this file was made: report B." in words(made)
    assert made.xpath("//article[@class='whole']/@id") == ["report-A"]


@pytest.mark.parametrize("text", [" ".join(SCRIPTS), " ".join(FORMULAS + DIRECTIONS + MARKUP)], ids=["scripts", "rest"])
def test_hostile_text_stays_text(text: str) -> None:
    journey: Journey = hostile_journey(text)
    source = written(journey)
    made = page_of(journey)
    assert len(made.xpath("//script")) == 2
    assert not HIDDEN & set(source)
    assert made.xpath("//@*[starts-with(name(), 'on')]") == []
    assert made.xpath("//a[starts-with(@href, 'javascript')]") == []
