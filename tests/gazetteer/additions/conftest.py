from pathlib import Path

import pytest


@pytest.fixture
def folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder for added places and one for what is compiled, both empty; the test's own files lie beside them."""
    monkeypatch.setenv("DATELINE_PLACES", str(tmp_path / "places"))
    monkeypatch.setenv("DATELINE_CACHE", str(tmp_path / "cache"))
    return tmp_path
