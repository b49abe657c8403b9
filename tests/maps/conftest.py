"""The base map that pictures are drawn on: the one on disk, made when it is not there yet."""

from pathlib import Path

import pytest

from geo.maps.basemap import prepare


@pytest.fixture(scope="session")
def ground() -> Path:
    return prepare()
