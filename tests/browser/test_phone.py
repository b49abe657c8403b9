"""The page on a phone, and in the dark."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from geo.maps.style import DARK
from tests.browser.pages import MAP_FRAME, STOP, map_frame, opened, picture, row, select

pytestmark = pytest.mark.browser

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True, "reduced_motion": "reduce"}
WIDER = """() => {
  const wide = document.documentElement.clientWidth;
  return [...document.querySelectorAll("body *")].filter((each) => {
    const box = each.getBoundingClientRect();
    const clipped = '[role="tablist"], [data-testid="stSidebar"], [data-testid="stDataFrame"], .mr, .skip';
    return box.width > 0 && box.left >= 0 && box.right > wide + 1 && !each.closest(clipped);
  }).map((each) => each.outerHTML.slice(0, 120));
}"""


@pytest.fixture(scope="module")
def phone(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(**PHONE)
    yield opened(context.new_page(), address)
    context.close()


@pytest.fixture
def dark(browser: Browser, browser_context_args: dict[str, Any], address: str) -> Iterator[Page]:
    context = browser.new_context(**{**browser_context_args, "color_scheme": "dark"})
    yield opened(context.new_page(), address)
    context.close()


def test_a_phone_scrolls_one_way_only(phone: Page):
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390
    assert phone.evaluate(WIDER) == []


def test_a_phone_shows_headline_buttons_and_the_whole_map_first(phone: Page):
    phone.evaluate("document.querySelector('[data-testid=stMain]').scrollTo(0, 0)")
    expect(phone.locator("h1")).to_be_in_viewport()
    expect(phone.get_by_role("button", name="Export")).to_be_in_viewport()
    expect(phone.locator(MAP_FRAME)).to_be_in_viewport(ratio=0.9)


def test_a_phones_filter_has_a_word_and_opens(browser: Browser, address: str):
    context = browser.new_context(**PHONE)
    page = opened(context.new_page(), address)
    button = page.get_by_test_id("stExpandSidebarButton")
    assert "Filter" in button.evaluate("(each) => getComputedStyle(each, '::after').content")
    button.tap()
    expect(page.get_by_test_id("stSidebar").get_by_text("A, undated report")).to_be_in_viewport()
    context.close()


def test_one_finger_on_the_map_moves_the_page_and_a_hint_says_what_moves_the_map(phone: Page):
    main = "document.querySelector('[data-testid=stMain]')"
    phone.evaluate(f"{main}.scrollTo(0, 0)")
    finger = phone.context.new_cdp_session(phone)
    finger.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": 195, "y": 600}]})
    for y in range(580, 300, -20):
        finger.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": 195, "y": y}]})
    finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    phone.wait_for_function(f"{main}.scrollTop > 150")
    expect(map_frame(phone).locator(".hint")).to_have_text("Use two fingers to move the map")


def test_stops_on_a_phone_are_big_enough_for_a_finger(phone: Page):
    boxes = [box for each in map_frame(phone).locator(STOP).all() if (box := each.bounding_box())]
    assert min(min(box["width"], box["height"]) for box in boxes) >= 22


def test_evidence_on_a_phone_comes_into_view(browser: Browser, address: str):
    context = browser.new_context(**PHONE)
    page = opened(context.new_page(), address)
    map_frame(page).locator(STOP, has_text="1").tap()
    expect(page.locator(".st-key-evidence h2").first).to_be_in_viewport()
    context.close()


def test_the_dark_page_follows_the_readers_system(dark: Page):
    colour = "getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor"
    assert dark.evaluate(colour) == "rgb({}, {}, {})".format(*bytes.fromhex(DARK.page[1:]))


def test_the_dark_map_is_dark(dark: Page, shown: Page):
    brightness = [sum(sum(p) for p in picture(page).resize((20, 20)).getdata()) for page in (dark, shown)]
    assert brightness[0] < brightness[1] / 2


def test_words_stand_out_in_the_dark(dark: Page):
    select(dark, "Pyongyang")
    mark = "getComputedStyle(document.querySelector('blockquote mark'))"
    assert dark.evaluate(f"{mark}.backgroundColor") == "rgb(90, 74, 18)"
    assert dark.evaluate(f"{mark}.color") == "rgb({}, {}, {})".format(*bytes.fromhex(DARK.ink[1:]))
    dark.get_by_role("button", name="All stops").click()
    expect(row(dark, "Pyongyang")).to_be_visible()
