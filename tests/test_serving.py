import os
import runpy
import socket
import sys
import threading
from pathlib import Path

import pytest

from geo.errors import InputError, OutputError
from geo.serving import REPORTS_VARIABLE, free_port, reports_setting, serve, streamlit_arguments


@pytest.fixture
def taken_port() -> object:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        yield server.getsockname()[1]


def test_the_dashboard_is_for_this_machine_and_sends_nothing() -> None:
    arguments = streamlit_arguments(8501, opens_browser=False)
    assert Path(arguments[1]).is_file()
    for setting in ("server.address=localhost", "server.port=8501", "browser.gatherUsageStats=false"):
        assert f"--{setting}" in arguments


def test_the_server_runs_in_this_process_and_is_told_the_reports(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[str] = []
    prepared = threading.Event()
    monkeypatch.setattr(runpy, "run_module", lambda name, **_: ran.append(name))
    monkeypatch.setattr(sys, "argv", [])
    monkeypatch.setenv(REPORTS_VARIABLE, "other")
    serve("reports", 8501, opens_browser=True, prepare=prepared.set)
    assert ran == ["streamlit"]
    assert prepared.wait(60)
    assert os.environ[REPORTS_VARIABLE] == "reports"
    assert "--server.headless=false" in sys.argv


def test_paths_are_passed_on_whole(tmp_path: Path) -> None:
    assert reports_setting([tmp_path, tmp_path / "."]) == os.pathsep.join([str(tmp_path.resolve())] * 2)
    assert reports_setting([]) == ""


def test_a_path_that_is_not_there_or_cannot_be_passed_on_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        reports_setting([tmp_path / "none"])
    odd = tmp_path / f"a{os.pathsep}b"
    odd.mkdir()
    with pytest.raises(InputError, match="may not contain"):
        reports_setting([odd])


def test_a_port_that_is_taken_is_passed_over(taken_port: int) -> None:
    assert free_port(taken_port) > taken_port


def test_no_free_port_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(socket.socket, "bind", refuse)
    with pytest.raises(OutputError, match=r"--port: 8501$"):
        free_port(8501)
