"""The answers of online geocoders on disk, one small file each, so that nothing is asked twice in a while."""

import hashlib
import json
import os
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from geo.coords import LatLon, latlon

KEPT = timedelta(days=90)


class Answer(NamedTuple):
    """A place as an online geocoder tells it: full name, position, country code, kind in the service's words."""

    name: str
    at: LatLon
    country: str
    kind: str


class OnlineCache:
    """Answers by what was asked, in a folder; those older than ninety days are asked anew."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> tuple[Answer, ...] | None:
        """Return the kept answer, None when there is none that is young and whole."""
        try:
            kept = json.loads(self._path(key).read_bytes())
            if datetime.now(UTC) - datetime.fromisoformat(kept["asked"]) > KEPT or kept["key"] != key:
                return None
            return tuple(Answer(name, latlon(*at), country, kind) for name, at, country, kind in kept["answers"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def put(self, key: str, answers: tuple[Answer, ...]) -> None:
        """Keep an answer."""
        self._folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self._folder, prefix=".answer-")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump({"key": key, "asked": datetime.now(UTC).isoformat(), "answers": answers}, file)
        Path(name).replace(self._path(key))

    def _path(self, key: str) -> Path:
        return self._folder / f"{hashlib.sha256(key.encode()).hexdigest()[:24]}.json"
