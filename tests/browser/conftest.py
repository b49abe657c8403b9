"""One served dashboard for all browser tests, and a page that has drawn its map."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Frame, Page, expect

from tests.dashboard_server import served

LONGEST_MS = 60_000
MAP_FRAME = 'iframe[src*="streamlit_folium"]'
STOP = '[data-id^="stop-"]'


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    with served() as found:
        yield found


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, object]) -> dict[str, object]:
    return {**browser_context_args, "viewport": {"width": 1440, "height": 900}}


@pytest.fixture
def dashboard(page: Page, address: str) -> Page:
    return opened(page, address)


def opened(page: Page, address: str) -> Page:
    """Open an address and wait until the stops stand on the map."""
    page.set_default_timeout(LONGEST_MS)
    page.goto(address)
    expect(page.locator("h1")).to_contain_text("place", timeout=LONGEST_MS)
    map_frame(page).wait_for_selector(STOP, timeout=LONGEST_MS)
    return page


def map_frame(page: Page) -> Frame:
    """Return the frame that the map is in."""
    handle = page.wait_for_selector(MAP_FRAME, timeout=LONGEST_MS)
    frame = handle.content_frame() if handle is not None else None
    assert frame is not None
    return frame
