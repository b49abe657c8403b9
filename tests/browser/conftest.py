"""One served dashboard for all browser tests, one page that no test changes, and fresh pages for the others."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.pages import opened
from tests.dashboard_server import served


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    with served() as found:
        yield found


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    return {**browser_context_args, "viewport": {"width": 1440, "height": 900}}


@pytest.fixture
def dashboard(page: Page, address: str) -> Page:
    return opened(page, address)


@pytest.fixture(scope="session")
def shown(browser: Browser, browser_context_args: dict[str, Any], address: str) -> Iterator[Page]:
    """The sample as it opens, for tests that only look."""
    context = browser.new_context(**browser_context_args)
    yield opened(context.new_page(), address)
    context.close()
