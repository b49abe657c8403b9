"""Hostile reports in a real browser: every panel opened, every mark clicked, no script runs, text stays text."""

import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, FilePayload, Page, expect

from tests.browser.pages import LONGEST_MS, STOP, map_frame, opened, settled
from tests.dashboard_server import served
from tests.hostile.corpus import SCRIPTS, TEXTS, hostile_report

pytestmark = pytest.mark.browser

# Whatever calls pwned() or sets it is counted, in every frame.
TRAP = """
  window.hits = 0;
  Object.defineProperty(window, "pwned", { get: () => () => { window.hits += 1; }, set: () => { window.hits += 1; } });
"""
ALIVE = (
    "a[href^='javascript']",
    ".stHtml img:not([src^='data:image/svg+xml,'])",
    ".stHtml svg",
    "[onerror]",
    "[onload]",
    "[onmouseover]",
)
MARKS = ".leaflet-map-pane [data-id]"


def row(text: str, number: int) -> str:
    report = hostile_report(text, number)
    head = {"title": report.title, "publisher": report.publisher, "url": report.url, "published": "2023-09-13"}
    return json.dumps({"id": report.id, "text": report.text, **head})


@pytest.fixture(scope="module")
def page_of_all(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A dashboard on all hostile texts at once, each the text and the head of a report."""
    file = tmp_path_factory.mktemp("hostile") / "all.jsonl"
    file.write_text("\n".join(row(text, number) for number, text in enumerate(TEXTS)), encoding="utf-8")
    with served(reports=[file]) as address:
        context = browser.new_context(viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
        page = context.new_page()
        page.add_init_script(TRAP)
        page.on("dialog", lambda dialog: pytest.fail(f"A dialog opened: {dialog.message}"))
        yield opened(page, address)
        context.close()


def unharmed(page: Page) -> None:
    assert {frame.evaluate("window.hits") for frame in page.frames} == {0}
    assert page.locator(", ".join(ALIVE)).count() == 0


def test_all_reports_are_read(page_of_all: Page):
    expect(page_of_all.locator("h1")).to_contain_text(f"{len(TEXTS)} reports:")
    unharmed(page_of_all)


def test_every_mark_opens_evidence_that_is_text(page_of_all: Page):
    frame, said = map_frame(page_of_all), ""
    for selected in frame.locator(MARKS).evaluate_all("all => [...new Set(all.map((each) => each.dataset.id))]"):
        frame.locator(f"[data-id='{selected}']").first.press("Enter")
        page_of_all.wait_for_function("id => new URLSearchParams(location.search).get('show') === id", arg=selected)
        settled(page_of_all)
        unharmed(page_of_all)
        said += page_of_all.locator(".st-key-evidence").inner_text()
    assert "pwned()" in said


def test_many_reports_at_one_place_leave_the_page_its_width(page_of_all: Page):
    assert page_of_all.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= 1440 - 284


def test_every_tab_shows_text(page_of_all: Page):
    for tab in page_of_all.get_by_role("tab").all():
        tab.click()
        settled(page_of_all)
        unharmed(page_of_all)
    expect(page_of_all.get_by_role("tabpanel").get_by_text("<script>pwned()</script>").first).to_be_visible()


def test_the_whole_report_is_text(page_of_all: Page):
    page_of_all.get_by_role("tabpanel").get_by_role("button", name="Open", exact=True).nth(1).click()
    dialog = page_of_all.get_by_role("dialog")
    expect(dialog).to_contain_text(SCRIPTS[1])
    unharmed(page_of_all)
    page_of_all.keyboard.press("Escape")


def test_no_row_of_the_filter_is_markup(page_of_all: Page):
    labels = page_of_all.get_by_test_id("stSidebar").locator("label")
    assert labels.locator("strong, em, a, h1, code, .katex, span[style*=color]").count() == 0
    unharmed(page_of_all)


@pytest.mark.parametrize("name", ["SVG", "GeoJSON"])
def test_an_export_opened_in_the_browser_runs_nothing(page_of_all: Page, tmp_path: Path, name: str):
    page_of_all.get_by_role("button", name="Export").click()
    with page_of_all.expect_download() as waiting:
        page_of_all.get_by_role("button", name=name, exact=True).click()
    file = tmp_path / waiting.value.suggested_filename
    waiting.value.save_as(file)
    page_of_all.keyboard.press("Escape")
    other = page_of_all.context.new_page()
    other.add_init_script(TRAP)
    other.goto(file.as_uri())
    assert other.evaluate("window.hits") == 0
    other.close()


def test_a_hostile_link_is_text(page: Page, address: str):
    page.add_init_script(TRAP)
    hostile = quote(SCRIPTS[1], safe="")
    page.goto(f"{address}/?mover={hostile}&show={hostile}&report={hostile}&speaker={hostile}")
    expect(page.get_by_text(SCRIPTS[1]).first).to_be_visible(timeout=LONGEST_MS)
    settled(page)
    unharmed(page)


def test_a_hostile_form_and_file_name_are_text(page: Page, address: str):
    page.add_init_script(TRAP)
    dashboard = opened(page, address)
    dashboard.get_by_role("button", name="Add reports").click()
    dashboard.get_by_role("tab", name="Upload").click()
    expect(dashboard.get_by_text("per file")).to_be_visible()
    settled(dashboard)
    names = ["<img src=x onerror=pwned()>.txt", "`;pwned();`.txt", "**bold**.txt"]
    body = b"Amundsen left Oslo on Monday."
    dashboard.locator("input[type=file]").set_input_files(
        [*(FilePayload(name=name, mimeType="text/plain", buffer=body) for name in names),
         FilePayload(name="<b>empty.txt", mimeType="text/plain", buffer=b"")]
    )  # fmt: skip
    dashboard.get_by_role("button", name="Add these reports").click()
    expect(dashboard.get_by_text("<b>empty.txt: The file is empty")).to_be_visible()
    expect(dashboard.locator("h1")).to_contain_text("Five reports")
    map_frame(dashboard).wait_for_selector(STOP)
    unharmed(dashboard)
