"""Hostile reports in a real browser: every panel is opened, every mark clicked, and no script comes alive."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import STOP, map_frame, opened
from tests.dashboard_server import served
from tests.hostile.corpus import SCRIPTS

pytestmark = pytest.mark.browser

TABS = ("Disagreements", "Distance and time", "Claims", "Left out", "Quantities", "Reports")
ALIVE = "window.pwned = window.pwned || 0; window.pwned_calls = 0; window.pwned = () => { window.pwned_calls += 1; };"


def hostile_text(head: str, body: str) -> str:
    return (
        f"title: {head}\npublisher: {head}\npublished: 2023-09-13\n\n"
        f"Amundsen {body} left Oslo on Monday morning, {head} said. He arrived in Bergen on Tuesday. {body}\n\n"
        f'"{body}", a spokesman said. He is expected to travel on to Tromso on Friday.\n'
    )


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder: Path = tmp_path_factory.mktemp("hostile")
    half = len(SCRIPTS) // 2
    for number, texts in enumerate((SCRIPTS[:half], SCRIPTS[half:])):
        (folder / f"<img src=x onerror=pwned()> {number}.txt").write_text(
            hostile_text(texts[0], " ".join(texts)), encoding="utf-8"
        )
    with served(reports=[folder]) as address:
        yield address


def calls(page: Page) -> list[object]:
    return [frame.evaluate("window.pwned_calls") for frame in page.frames]


def test_no_hostile_text_comes_alive_anywhere(page: Page, hostile: str) -> None:
    page.on("dialog", lambda dialog: pytest.fail(f"a dialog opened: {dialog.message}"))
    page.add_init_script(ALIVE)
    opened(page, hostile)
    for tab in TABS:
        page.get_by_role("tab", name=tab).click()
        page.wait_for_timeout(300)
    frame = map_frame(page)
    for number in range(frame.locator(STOP).count()):
        frame.locator(STOP).nth(number).click(force=True)
        expect(page.get_by_role("button", name="All stops")).to_be_visible()
    page.get_by_role("button", name="Open the whole report").first.click()
    expect(page.get_by_role("dialog")).to_contain_text("pwned")
    assert not any(calls(page))


def test_hostile_text_is_shown_as_text(page: Page, hostile: str) -> None:
    opened(page, hostile)
    page.locator('[class*="st-key-go_"] button').first.click()
    expect(page.locator("blockquote").first).to_contain_text("<script>pwned()</script>")
