"""The view as a link, the clock, corrections and added reports, as a reader drives them."""

import pytest
from playwright.sync_api import Browser, Page, expect

from geo.dashboard.timeline_panel import TIMES
from tests.browser.pages import MAP_FRAME, STOP, map_frame, opened, select, settled, switch

pytestmark = pytest.mark.browser

STORY = "The freighter Marigold left Lisbon on Monday, the port authority said. It reached Oran on Wednesday."


def test_a_copied_link_restores_the_filter_and_the_selection_elsewhere(dashboard: Page, browser: Browser):
    switch(dashboard, "A, undated")
    expect(dashboard.locator("h1")).to_contain_text("One report")
    select(dashboard, "Ussuriysk")
    dashboard.wait_for_url("**show=*")
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    other = opened(context.new_page(), dashboard.url)
    expect(other.locator("h1")).to_contain_text("One report")
    expect(other.locator(".st-key-evidence h2").first).to_have_text("Ussuriysk")
    expect(other.get_by_role("checkbox", name="A, undated")).not_to_be_checked()
    assert map_frame(other).locator(".mark.chosen").count() == 1
    context.close()


def test_a_plain_address_shows_everything(shown: Page, address: str):
    assert shown.url.rstrip("/") == address.rstrip("/")


def test_the_first_view_holds_headline_map_timeline_and_tabs(shown: Page):
    for thing in (shown.locator("h1"), shown.locator(f"#{TIMES}"), shown.get_by_role("tab", name="Disagreements")):
        expect(thing).to_be_in_viewport()
    expect(shown.locator(MAP_FRAME)).to_be_in_viewport(ratio=1)


def test_the_clock_changes_every_time_to_utc(dashboard: Page):
    expect(dashboard.get_by_text("left Sun 10 Sep, 12:00 to 18:00").first).to_be_visible()
    dashboard.locator(".st-key-clock_box button", has_text="UTC").click()
    expect(dashboard.get_by_text("left Sun 10 Sep, 03:00 to 09:00").first).to_be_visible()
    expect(dashboard.get_by_text("12:00 to 18:00")).to_have_count(0)


def test_a_name_on_the_timeline_selects_on_the_map(dashboard: Page):
    dashboard.locator('[class*="st-key-when_"] button', has_text="Ussuriysk").click()
    expect(map_frame(dashboard).locator(".mark.chosen")).to_have_text("4")


def test_taking_a_stop_out_changes_the_map_and_undo_brings_it_back(dashboard: Page):
    frame = map_frame(dashboard)
    select(dashboard, "Ussuriysk")
    dashboard.get_by_role("button", name="That’s wrong").click()
    dashboard.get_by_role("button", name="Take Ussuriysk out").click()
    expect(frame.locator(STOP)).to_have_count(3)
    dashboard.get_by_role("button", name="Undo").click()
    expect(frame.locator(STOP)).to_have_count(4)


def test_a_pasted_report_is_on_the_map(dashboard: Page):
    dashboard.get_by_role("button", name="Add reports").click()
    dashboard.get_by_label("Text of the report").fill(STORY)
    dashboard.get_by_label("Text of the report").press("Tab")
    settled(dashboard)
    dashboard.get_by_role("button", name="Add this report").click()
    expect(dashboard.locator("h1")).to_contain_text("Three reports")
    expect(dashboard.get_by_label("Text of the report")).to_have_count(0)
    dashboard.get_by_role("button", name="Add reports").click()
    expect(dashboard.get_by_label("Text of the report")).to_have_value("")


def test_coordinates_and_openstreetmap_are_offered_and_not_followed(dashboard: Page):
    select(dashboard, "Ussuriysk")
    link = dashboard.get_by_role("link", name="OpenStreetMap")
    assert "openstreetmap.org/?mlat=43." in (link.get_attribute("href") or "")
    expect(dashboard.locator(".st-key-evidence code")).to_contain_text("43.")


def test_the_whole_report_opens_at_the_sentence(dashboard: Page):
    select(dashboard, "Ussuriysk")
    dashboard.get_by_role("button", name="Open the whole report at this sentence").first.click()
    dialog = dashboard.get_by_role("dialog")
    expect(dialog.locator("mark").first).to_be_in_viewport()
    expect(dialog.get_by_text("Earlier in the report")).to_be_visible()
