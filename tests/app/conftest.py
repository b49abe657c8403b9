"""Sessions of the dashboard: one that has just been opened on the sample, one that has nothing to open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from geo.dashboard import loading
from geo.serving import REPORTS_VARIABLE
from tests.app.session import opened


@pytest.fixture(autouse=True)
def _opened_anew(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv(REPORTS_VARIABLE, raising=False)
    loading.opened.clear()
    yield
    loading.opened.clear()


@pytest.fixture
def sample() -> AppTest:
    return opened()


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    monkeypatch.setenv(REPORTS_VARIABLE, str(tmp_path))
    return opened()
