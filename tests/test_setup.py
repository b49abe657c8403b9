"""What a fresh machine relies on: the locks, the wheel, the theme, and tests that stay on loopback."""

import os
import re
import socket
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
import streamlit.config
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from playwright.sync_api import Error, Page
from pytest_socket import SocketConnectBlockedError

from geo import data_files
from tests import chromium

ROOT = Path(__file__).resolve().parent.parent
RUN_LOCK = ROOT / "requirements.lock"
LOCKS = (RUN_LOCK, ROOT / "tests" / "requirements.lock")
ELSEWHERE = "192.0.2.1"  # RFC 5737: an address that belongs to nobody
PLATFORMS = {"linux": "posix", "darwin": "posix", "win32": "nt"}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

each_lock = pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.parent.name)


def entries(lock: Path) -> list[str]:
    """The lock's requirements, each with its hashes on the same line, without comments."""
    lines = [line for line in lock.read_text(encoding="utf-8").splitlines() if not line.lstrip().startswith("#")]
    return [entry for entry in "\n".join(lines).replace("\\\n", " ").splitlines() if entry.strip()]


def requirements(lock: Path) -> list[Requirement]:
    return [Requirement(entry.split("--hash=")[0]) for entry in entries(lock)]


def names_for(lock: Path, python: str, platform: str) -> list[str]:
    machine = {
        "python_version": python,
        "python_full_version": f"{python}.0",
        "sys_platform": platform,
        "os_name": PLATFORMS[platform],
    }
    return [found.name for found in requirements(lock) if not found.marker or found.marker.evaluate(machine)]


def python(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=environment.pop("cwd", ROOT),
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
    )


@each_lock
def test_lock_names_no_index_and_no_path(lock: Path) -> None:
    for line in lock.read_text(encoding="utf-8").splitlines():
        assert not re.search(r"://|(^|\s)--(?!hash=sha256:)|(^|\s)-[fir]\b|(^|\s)\.{0,2}/|@ ", line), line


@each_lock
def test_every_locked_package_is_pinned_and_hashed(lock: Path) -> None:
    for entry in entries(lock):
        assert re.fullmatch(r"[a-z0-9._-]+==\S+( ; [^\\]+?)?(\s+--hash=sha256:[0-9a-f]{64})+\s*", entry), entry


@each_lock
@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13"])
def test_lock_gives_each_machine_one_version_of_a_package(lock: Path, version: str, platform: str) -> None:
    names = names_for(lock, version, platform)
    assert len(names) == len(set(names)) > 30


@each_lock
def test_what_only_windows_needs_is_marked(lock: Path) -> None:
    assert "colorama" in names_for(lock, "3.12", "win32")
    assert "colorama" not in names_for(lock, "3.12", "linux")
    assert "colorama" not in names_for(lock, "3.12", "darwin")


def test_run_lock_holds_every_dependency() -> None:
    wanted = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["build"]]
    locked = {found.name: found for found in requirements(RUN_LOCK)}
    for wish in map(Requirement, wanted):
        pin = next(iter(locked[canonicalize_name(wish.name)].specifier))
        assert wish.specifier.contains(pin.version)


def test_test_lock_holds_every_tool() -> None:
    assert {*PROJECT["dependency-groups"]["test"]} <= {found.name for found in requirements(LOCKS[1])}


def test_locks_agree_on_what_they_share() -> None:
    run, test = ({found.name: found.specifier for found in requirements(lock)} for lock in LOCKS)
    shared = run.keys() & test.keys()
    assert {name: run[name] for name in shared} == {name: test[name] for name in shared}
    assert "numpy" in shared


def test_checkout_has_its_data_and_app_beside_the_package() -> None:
    assert data_files.data_dir() == ROOT / "data"
    assert data_files.app_path() == ROOT / "app.py"


def test_wheel_carries_data_app_and_theme_to_any_folder(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    with zipfile.ZipFile(next(tmp_path.glob("dateline-*.whl"))) as wheel:
        wheel.extractall(tmp_path / "site")
    ask = "from geo.data_files import app_path, data_dir; print(app_path(), data_dir())"
    app, data = map(Path, python(ask, cwd=str(tmp_path), PYTHONPATH=str(tmp_path / "site")).stdout.split())
    assert tmp_path in app.parents
    for ours, theirs in (
        (ROOT / "app.py", app),
        (ROOT / ".streamlit/config.toml", app.parent / ".streamlit/config.toml"),
    ):
        assert theirs.read_bytes() == ours.read_bytes()
    assert files_under(data) == files_under(ROOT / "data")


def files_under(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}


def test_every_option_of_the_theme_is_known_to_streamlit() -> None:
    config = tomllib.loads((ROOT / ".streamlit/config.toml").read_text(encoding="utf-8"))
    known = streamlit.config.get_config_options()
    assert {*dotted(config)} <= known.keys()
    assert config["browser"]["gatherUsageStats"] is False


def dotted(table: dict[str, object], prefix: str = "") -> list[str]:
    inner = [(f"{prefix}{key}", value) for key, value in table.items()]
    return [name for key, value in inner for name in (dotted(value, f"{key}.") if isinstance(value, dict) else [key])]


def test_a_test_cannot_connect_beyond_loopback() -> None:
    with socket.socket() as connection, pytest.raises(SocketConnectBlockedError):
        connection.connect((ELSEWHERE, 80))


def test_a_test_can_connect_to_loopback() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        assert server.accept()[1][0] == "127.0.0.1"


@pytest.mark.parametrize("code", [f"connect(('{ELSEWHERE}', 80))", f"sendto(b'', ('{ELSEWHERE}', 53))"])
def test_a_program_that_a_test_starts_cannot_reach_beyond_loopback(code: str) -> None:
    kind = "SOCK_DGRAM" if "sendto" in code else "SOCK_STREAM"
    answer = python(f"import socket; socket.socket(type=socket.{kind}).{code}")
    assert f"PermissionError: tests stay on loopback: {ELSEWHERE}" in answer.stderr


def test_a_program_that_a_test_starts_can_reach_loopback() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        answer = python(f"import socket; socket.create_connection(('localhost', {server.getsockname()[1]}))")
    assert answer.returncode == 0, answer.stderr


@pytest.mark.browser
@pytest.mark.parametrize("host", [ELSEWHERE, "example.org"])
def test_the_browser_resolves_nothing_beyond_loopback(page: Page, host: str) -> None:
    with pytest.raises(Error, match="ERR_NAME_NOT_RESOLVED"):
        page.goto(f"http://{host}/")


def test_a_chromium_that_does_not_start_is_not_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHROMIUM", "/nowhere/chromium")
    assert chromium.find() is None


def test_the_named_chromium_is_found_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHROMIUM", sys.executable)
    assert chromium.find() == sys.executable


def test_chromium_is_installed_by_apt_only_where_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chromium.shutil, "which", {"apt-get": "/usr/bin/apt-get"}.get)
    assert [way[0] for way in chromium.ways_to_install(is_root=True)] == [sys.executable, "sh"]
    assert [way[0] for way in chromium.ways_to_install(is_root=False)] == [sys.executable]


def test_continuous_integration_runs_lint_and_tests() -> None:
    script = ROOT / ".ci/run"
    assert os.access(script, os.X_OK)
    assert script.read_text(encoding="utf-8").splitlines()[-2:] == ["make lint", "make test"]
