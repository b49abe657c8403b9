"""The dashboard on a phone and in the dark: nothing runs off the side, the page takes the reader's scheme."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import opened

pytestmark = pytest.mark.browser

WIDTH = 390


def test_a_phone_has_nothing_off_its_side(browser: Browser, address: str) -> None:
    page = opened(browser.new_page(viewport={"width": WIDTH, "height": 844}), address)
    assert page.evaluate("document.documentElement.scrollWidth") <= WIDTH
    page.close()


def test_the_dark_scheme_is_taken(browser: Browser, address: str) -> None:
    page = opened(browser.new_page(color_scheme="dark"), address)
    assert page.evaluate("getComputedStyle(document.querySelector('.stApp')).backgroundColor") == "rgb(20, 24, 28)"
    page.close()


def test_the_first_view_shows_headline_map_timeline_and_tabs(browser: Browser, address: str) -> None:
    page = opened(browser.new_page(viewport={"width": 1440, "height": 900}), address)
    for thing in (page.locator("h1"), page.locator("#times-of-stops"), page.get_by_role("tab", name="Disagreements")):
        expect(thing).to_be_in_viewport()
    page.close()
