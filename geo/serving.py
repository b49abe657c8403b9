"""Serve the dashboard from this machine to this machine."""

import os
import runpy
import socket
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread

from geo.data_files import app_path
from geo.errors import DatelineError, InputError, OutputError

REPORTS_VARIABLE = "DATELINE_REPORTS"
"""Names the reports to open, as the platform separates paths."""

HOST = "localhost"
FIRST_PORT = 8501
_PORTS_TRIED = 50


def reports_setting(paths: Sequence[Path]) -> str:
    """Return the value of the environment variable that passes the paths on; InputError when one cannot be passed."""
    for path in paths:
        if not path.exists():
            raise InputError(f"There is no such file or folder: {path}")
        if os.pathsep in str(path.resolve()):
            raise InputError(f"A path to serve may not contain {os.pathsep!r}: {path}")
    return os.pathsep.join(str(path.resolve()) for path in paths)


def free_port(first: int = FIRST_PORT) -> int:
    """Return the first free port from the given one on; OutputError when fifty are taken."""
    for port in range(first, min(first + _PORTS_TRIED, 65_536)):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                trial.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise OutputError(f"No port is free; name another with --port: {first}")


def streamlit_arguments(port: int, *, opens_browser: bool) -> list[str]:
    """Return the command line for Streamlit: bound to this machine, asking for nothing, sending nothing."""
    settings = {
        "server.address": HOST,
        "server.port": str(port),
        "server.headless": str(not opens_browser).lower(),
        "server.showEmailPrompt": "false",
        "server.fileWatcherType": "none",
        "browser.gatherUsageStats": "false",
    }
    return ["run", str(app_path()), *(f"--{name}={value}" for name, value in settings.items())]


def serve(reports: str, port: int, *, opens_browser: bool, prepare: Callable[[], None]) -> None:
    """Serve the dashboard on the reports of a setting until it is stopped; on the sample reports when it is empty.

    `prepare` makes what the dashboard opens; it runs beside the server's own start.
    """
    os.environ[REPORTS_VARIABLE] = reports
    sys.argv = ["streamlit", *streamlit_arguments(port, opens_browser=opens_browser)]
    Thread(target=_warm_up, args=(prepare,), daemon=True).start()
    # As `python -m streamlit` does, in this process: whoever stops this one has stopped the server.
    runpy.run_module("streamlit", run_name="__main__", alter_sys=True)


def _warm_up(prepare: Callable[[], None]) -> None:
    """Load what the first page needs while the browser fetches the page; what fails here is told by the page itself."""
    with suppress(DatelineError):
        prepare()
        from geo import pipeline
        from geo.maps import web

        web.served_folders()
        pipeline.open_atlas()
