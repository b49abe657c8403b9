"""What every test shares: no network beyond loopback, the same examples in every run, one Chromium.

pytest-socket holds the tests themselves to loopback (the options are in pyproject.toml), `tests/loopback` the programs
that they start, and a resolver rule the browser.
"""

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from tests import chromium

LOOPBACK = Path(__file__).parent / "loopback"
CHROMIUM_STAYS_HERE = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1"

settings.register_profile("dateline", derandomize=True, database=None, deadline=None)
settings.load_profile("dateline")

# What the person at this machine has added to the gazetteer and the railways is no part of what is tested.
os.environ |= {name: str(Path(__file__).parent / "nothing-added") for name in ("DATELINE_PLACES", "DATELINE_TRACKS")}
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(LOOPBACK), os.environ.get("PYTHONPATH"))))


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """The Chromium to drive; a test that needs one fails without it, and says what to do."""
    return chromium.find() or pytest.fail(chromium.ADVICE)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any], chromium_path: str) -> dict[str, Any]:
    """Playwright's launch options: this machine's Chromium, which resolves no name but loopback's."""
    arguments = [*browser_type_launch_args.get("args", []), CHROMIUM_STAYS_HERE]
    return {**browser_type_launch_args, "executable_path": chromium_path, "args": arguments}
