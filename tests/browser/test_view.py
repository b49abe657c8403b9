"""The view as a link, the clock, and the keyboard."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import STOP, map_frame, opened

pytestmark = pytest.mark.browser

FOCUSED_BUTTON = "document.activeElement.tagName === 'BUTTON' ? document.activeElement.innerText : ''"


def row(page: Page, name: str) -> Locator:
    """The button of a row in the list at the right."""
    return page.locator('[class*="st-key-go_"]').get_by_role("button", name=name)


def test_a_link_restores_the_filter_and_the_selection(dashboard: Page) -> None:
    dashboard.get_by_role("checkbox", name="A, undated").locator("xpath=ancestor::label").click()
    expect(dashboard.locator("h1")).to_contain_text("One report")
    row(dashboard, "Ussuriysk").click()
    expect(dashboard.get_by_role("button", name="All stops")).to_be_visible()
    link = dashboard.url
    assert "report=" in link
    assert "show=" in link
    other = opened(dashboard.context.new_page(), link)
    expect(other.locator("h1")).to_contain_text("One report")
    expect(other.get_by_role("button", name="All stops")).to_be_visible()


def test_a_plain_address_shows_everything(dashboard: Page, address: str) -> None:
    assert dashboard.url.rstrip("/") == address.rstrip("/")


def test_the_clock_changes_to_utc(dashboard: Page) -> None:
    expect(dashboard.get_by_text("left Sun 10 Sep, 12:00 to 18:00").first).to_be_visible()
    dashboard.get_by_role("radio", name="UTC").or_(
        dashboard.get_by_role("button", name="UTC", exact=True)
    ).first.click()
    expect(dashboard.get_by_text("left Sun 10 Sep, 03:00 to 09:00").first).to_be_visible()


def test_the_list_is_reached_and_used_with_the_keyboard_alone(dashboard: Page) -> None:
    for _ in range(80):
        dashboard.keyboard.press("Tab")
        if "Pyongyang" in dashboard.evaluate(FOCUSED_BUTTON):
            break
    dashboard.keyboard.press("Enter")
    expect(dashboard.get_by_role("button", name="All stops")).to_be_visible()


def test_taking_a_stop_out_changes_the_map_and_undo_brings_it_back(dashboard: Page) -> None:
    frame = map_frame(dashboard)
    before = frame.locator(STOP).count()
    row(dashboard, "Ussuriysk").click()
    dashboard.get_by_role("button", name="That’s wrong").click()
    dashboard.get_by_role("button", name="Take Ussuriysk out").click()
    expect(frame.locator(STOP)).to_have_count(before - 1)
    dashboard.get_by_role("button", name="Undo").click()
    expect(frame.locator(STOP)).to_have_count(before)
