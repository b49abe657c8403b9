"""The keyboard alone: the way through the page, where the focus goes, and that one sees it."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.pages import MAP_FRAME, STOP, map_frame, row, select

pytestmark = pytest.mark.browser

FOCUSED = """() => {
  const on = document.activeElement;
  return on.getAttribute("aria-label") || on.innerText || on.title || on.closest("label")?.innerText || on.tagName;
}"""
OUTLINE = """() => {
  const style = getComputedStyle(document.activeElement), own = [style.outlineStyle, parseFloat(style.outlineWidth)];
  const inside = document.activeElement.closest("label")?.querySelector(":scope > div");
  return own[0] !== "none" && own[1] >= 2 || Boolean(inside && getComputedStyle(inside).boxShadow !== "none");
}"""
MOST_STEPS = 60


def steps(page: Page, until: str) -> list[str]:
    """What Tab reaches, one after the other, up to what begins with these words."""
    reached: list[str] = []
    while len(reached) < MOST_STEPS and not (reached and reached[-1].startswith(until)):
        page.keyboard.press("Tab")
        reached.append(page.evaluate(FOCUSED).strip())
    assert reached[-1].startswith(until), reached
    return reached


def test_tab_goes_through_the_page_in_its_order(dashboard: Page):
    reached = steps(dashboard, "1 Pyongyang")
    wanted = ["A, undated", "Add reports", "Export", "Skip the map"]
    found = [next(i for i, words in enumerate(reached) if wish in words) for wish in wanted]
    assert found == sorted(found)


def test_every_step_shows_where_it_is(dashboard: Page):
    unseen = []
    for _ in range(24):
        dashboard.keyboard.press("Tab")
        if not dashboard.evaluate(OUTLINE) and dashboard.evaluate("document.activeElement.tagName") != "IFRAME":
            unseen.append(dashboard.evaluate(FOCUSED))
    assert unseen == []


def test_the_skip_link_leads_to_the_list(dashboard: Page):
    link = dashboard.locator("a.skip", has_text="Skip to the list")
    link.focus()
    expect(link).to_be_in_viewport()
    link.press("Enter")
    expect(dashboard.locator("#places")).to_be_in_viewport()
    dashboard.keyboard.press("Tab")
    assert "Pyongyang" in dashboard.evaluate(FOCUSED)


def test_the_map_can_be_skipped(dashboard: Page):
    dashboard.locator("a.skip", has_text="Skip the map").press("Enter")
    dashboard.keyboard.press("Tab")
    assert dashboard.evaluate("document.activeElement.tagName") != "IFRAME"


def test_filter_list_evidence_and_back_with_keys_alone(dashboard: Page):
    dashboard.get_by_role("checkbox", name="A, undated").press("Space")
    expect(dashboard.locator("h1")).to_contain_text("One report")
    row(dashboard, "Ussuriysk").press("Enter")
    expect(dashboard.locator(".st-key-evidence h2").first).to_be_focused()
    dashboard.get_by_role("button", name="All stops").press("Enter")
    expect(row(dashboard, "Ussuriysk")).to_be_focused()


@pytest.mark.parametrize(("name", "first"), [("Add reports", "Paste"), ("Export", "Before you share")])
def test_an_opened_popover_takes_the_focus_and_gives_it_back(dashboard: Page, name: str, first: str):
    button = dashboard.get_by_role("button", name=name)
    button.press("Enter")
    expect(dashboard.get_by_test_id("stPopoverBody").locator(":focus")).to_contain_text(first)
    dashboard.keyboard.press("Escape")
    expect(button).to_be_focused()


def test_a_report_is_added_with_keys_alone(dashboard: Page):
    dashboard.get_by_role("button", name="Add reports").press("Enter")
    expect(dashboard.get_by_test_id("stPopoverBody").locator(":focus")).to_contain_text("Paste")
    steps(dashboard, "Text of the report")
    dashboard.keyboard.insert_text("The freighter Marigold left Lisbon on Monday and reached Oran on Wednesday.")
    steps(dashboard, "Add this report")
    dashboard.keyboard.press("Enter")
    expect(dashboard.locator("h1")).to_contain_text("Three reports")
    expect(dashboard.get_by_role("button", name="Add reports")).to_be_focused()


def test_a_filter_used_later_does_not_take_the_focus_away(dashboard: Page):
    select(dashboard, "Ussuriysk")
    dashboard.get_by_role("checkbox", name="A, undated").press("Space")
    expect(dashboard.locator("h1")).to_contain_text("One report")
    expect(dashboard.get_by_role("checkbox", name="A, undated")).to_be_focused()


def test_enter_on_a_stop_of_the_map_opens_its_evidence(dashboard: Page):
    map_frame(dashboard).locator(STOP, has_text="4").press("Enter")
    expect(dashboard.locator(".st-key-evidence h2").first).to_have_text("Ussuriysk")


def test_only_stops_destinations_and_ways_of_the_map_take_the_focus(shown: Page):
    stops = map_frame(shown).locator('.leaflet-map-pane [tabindex="0"]')
    names = stops.evaluate_all("all => all.map((each) => each.getAttribute('aria-label'))")
    assert all(names)
    ids = stops.evaluate_all("all => all.map((each) => each.dataset.id || '')")
    assert all(each.startswith(("stop-", "destination-", "leg-", "way-")) for each in ids)


def test_the_frame_and_the_headings_have_names(shown: Page):
    assert shown.locator(MAP_FRAME).get_attribute("title") == "Map of the journey"
    expect(shown.get_by_role("heading", level=1)).to_have_count(1)
    names = shown.get_by_role("heading", level=2).all_inner_texts()
    assert {"Reports", "Who said it", "On the way"} <= set(names)


def test_no_field_of_the_page_is_without_a_name(shown: Page):
    fields = shown.locator("button:visible, input:visible, textarea:visible, [role=slider]:visible, a[href]:visible")
    nameless = [
        each.evaluate("(each) => each.outerHTML.slice(0, 200)")
        for each in fields.all()
        if not each.evaluate(
            "(each) => each.innerText || each.getAttribute('aria-label') || each.labels?.[0]?.innerText || each.title"
        )
    ]
    assert nameless == []
