"""The pictures in docs/: the dashboard on the sample, light, dark and on a phone. Run by `make screenshot`."""

import io
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from tests import chromium
from tests.conftest import CHROMIUM_STAYS_HERE
from tests.dashboard_server import ROOT, served

DOCS = ROOT / "docs"
DESKTOP, PHONE = (1440, 900), (390, 844)
PICTURES = (("dashboard.png", DESKTOP, "light"), ("dashboard-dark.png", DESKTOP, "dark"), ("phone.png", PHONE, "light"))
FRAME, STOP = 'iframe[src*="streamlit_folium"]', '[data-id^="stop-"]'
COLOURS = 256
LONGEST_MS = 120_000
SETTLE_MS = 2_500


def main() -> None:
    DOCS.mkdir(exist_ok=True)
    with served() as address, sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-gpu", CHROMIUM_STAYS_HERE]
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=arguments)
        for name, size, scheme in PICTURES:
            _keep(_taken(browser, address, size, scheme), DOCS / name)
            print(f"wrote {DOCS / name}")
        browser.close()


def _taken(browser: Browser, address: str, size: tuple[int, int], scheme: str) -> bytes:
    viewport = {"width": size[0], "height": size[1]}
    page = browser.new_page(viewport=viewport, color_scheme="dark" if scheme == "dark" else "light")
    page.goto(address)
    frame = page.wait_for_selector(FRAME, timeout=LONGEST_MS).content_frame()
    frame.wait_for_selector(STOP, timeout=LONGEST_MS)
    page.wait_for_timeout(SETTLE_MS)
    data = page.screenshot()
    page.close()
    return data


def _keep(data: bytes, path: Path) -> None:
    image = Image.open(io.BytesIO(data)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    image.save(path, optimize=True)


if __name__ == "__main__":
    main()
