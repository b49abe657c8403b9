"""A dashboard served on loopback for tests, screenshots and benchmarks: started, awaited, stopped."""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

ROOT = Path(__file__).parents[1]
LONGEST_START_S = 120.0
PAUSE_S = 0.05


@contextmanager
def served(script: Path = ROOT / "app.py", reports: Sequence[Path] = (), base_path: str = "") -> Iterator[str]:
    """Serve a Streamlit script and yield its address; the process is gone afterwards."""
    port = _free_port()
    environment = {"DATELINE_REPORTS": os.pathsep.join(map(str, reports))}
    command = ["streamlit", "run", str(script), *_options(port, base_path)]
    with _running(command, f"http://127.0.0.1:{port}{base_path}", environment) as address:
        yield address


@contextmanager
def served_by_command() -> Iterator[str]:
    """Serve the dashboard on the sample as `dateline serve` does, and yield its address."""
    port = _free_port()
    with _running(["geo.cli", "serve", "--port", str(port)], f"http://localhost:{port}", {}) as address:
        yield address


@contextmanager
def _running(module: Sequence[str], address: str, environment: Mapping[str, str]) -> Iterator[str]:
    command, variables = [sys.executable, "-m", *module], {**os.environ, **environment}
    with (
        tempfile.TemporaryFile() as log,
        subprocess.Popen(command, cwd=ROOT, env=variables, stdout=log, stderr=subprocess.STDOUT) as process,
    ):
        try:
            _await(f"{address}/_stcore/health", process, log)
            yield address
        finally:
            process.terminate()


def _options(port: int, base_path: str) -> list[str]:
    options = {
        "server.port": port,
        "server.address": "127.0.0.1",
        "server.headless": "true",
        "server.baseUrlPath": base_path,
        "server.fileWatcherType": "none",
        "browser.gatherUsageStats": "false",
    }
    return [f"--{name}={value}" for name, value in options.items()]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _await(address: str, process: "subprocess.Popen[bytes]", log: IO[bytes]) -> None:
    end = time.monotonic() + LONGEST_START_S
    while time.monotonic() < end:
        if process.poll() is not None:
            log.seek(0)
            raise RuntimeError(f"The server ended: {log.read().decode()}")
        try:
            with urllib.request.urlopen(address, timeout=1):
                return
        except OSError:
            time.sleep(PAUSE_S)
    raise TimeoutError(f"No answer within {LONGEST_START_S} s: {address}")
