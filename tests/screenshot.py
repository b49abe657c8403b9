"""The pictures in docs/: the dashboard on the sample, light, dark and on a phone. Run by `make screenshot`."""

import io
from pathlib import Path
from typing import Literal, NamedTuple

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from tests import chromium
from tests.browser.pages import opened, picture
from tests.conftest import CHROMIUM_STAYS_HERE
from tests.dashboard_server import ROOT, served

DOCS = ROOT / "docs"
COLOURS = 256


class Shot(NamedTuple):
    """A picture to take: its file, the window's size in px, light or dark."""

    name: str
    width: int
    height: int
    scheme: Literal["light", "dark"]


SHOTS = (
    Shot("dashboard.png", 1440, 900, "light"),
    Shot("dashboard-dark.png", 1440, 900, "dark"),
    Shot("phone.png", 390, 844, "light"),
)


def main() -> None:
    DOCS.mkdir(exist_ok=True)
    with sync_playwright() as playwright, served() as address:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=[CHROMIUM_STAYS_HERE])
        for shot in SHOTS:
            size = _save(_taken(browser, address, shot), DOCS / shot.name)
            print(f"{DOCS / shot.name}: {size / 1000:.0f} kB")
        browser.close()


def _taken(browser: Browser, address: str, shot: Shot) -> bytes:
    context = browser.new_context(
        viewport={"width": shot.width, "height": shot.height},
        color_scheme=shot.scheme,
        reduced_motion="reduce",
    )
    page = opened(context.new_page(), address)
    picture(page)
    data = page.screenshot()
    context.close()
    return data


def _save(data: bytes, path: Path) -> int:
    """Write the picture with a palette of its own, which makes it a third of the size; return its bytes."""
    image = Image.open(io.BytesIO(data)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    image.save(path, optimize=True)
    return path.stat().st_size


if __name__ == "__main__":
    main()
