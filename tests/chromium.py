"""Finds a Chromium that starts, or installs one: on the PATH, else Playwright's, else Debian's.

`python tests/chromium.py` is run by `make test` before pytest; the tests call `find()`.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
DOWNLOAD_SECONDS = 300
ADVICE = (
    "No Chromium starts on this machine, and the browser tests need one. Install it (on Debian, as root: "
    "apt-get install chromium), or name one: make test CHROMIUM=/path/to/chromium"
)
ASK_PLAYWRIGHT = (
    "from playwright.sync_api import sync_playwright\n"
    "with sync_playwright() as playwright: print(playwright.chromium.executable_path)"
)


def find() -> str | None:
    """The path of a Chromium that starts: the one that CHROMIUM names, else on the PATH, else Playwright's."""
    return next((path for path in _candidates() if path and starts(path)), None)


def starts(path: str) -> bool:
    """Whether the program runs; one that Playwright downloaded may lack the system's libraries."""
    return _runs([path, "--version"])


def main() -> int:
    """Report the Chromium found, or install one; the exit status."""
    for install in ((), *ways_to_install(is_root=_is_root())):
        if install:
            print("No Chromium yet:", " ".join(install), flush=True)
        if (not install or _runs(install, quiet=False)) and (path := find()):
            print("Chromium:", path, flush=True)
            return 0
    print(ADVICE, file=sys.stderr)
    return 1


def ways_to_install(*, is_root: bool) -> tuple[tuple[str, ...], ...]:
    """The commands that may bring a Chromium here, the least intrusive first."""
    playwright = (sys.executable, "-m", "playwright", "install", "chromium")
    if not shutil.which("apt-get") or not (is_root or shutil.which("sudo")):
        return (playwright,)
    as_root = () if is_root else ("sudo", "--non-interactive")
    apt = "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends chromium"
    return (playwright, (*as_root, "sh", "-c", apt))


def _candidates() -> Iterator[str | None]:
    if named := os.environ.get("CHROMIUM"):
        yield named
        return
    yield from map(shutil.which, NAMES)
    yield _playwrights()


def _playwrights() -> str | None:
    answer = subprocess.run([sys.executable, "-c", ASK_PLAYWRIGHT], capture_output=True, text=True, check=False)
    return answer.stdout.strip() or None


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _runs(command: Sequence[str], *, quiet: bool = True) -> bool:
    sink = subprocess.DEVNULL if quiet else None
    try:
        return not subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=sink, stderr=sink, timeout=DOWNLOAD_SECONDS, check=False
        ).returncode
    except (OSError, subprocess.TimeoutExpired):
        return False


if __name__ == "__main__":
    sys.exit(main())
