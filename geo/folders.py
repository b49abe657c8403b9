"""Where a user's own files lie: what can be made again (the cache), and what the user has added (the data)."""

import os
import sys
from pathlib import Path


def cache_dir() -> Path:
    """Return the folder for compiled files: DATELINE_CACHE, else where the platform keeps a user's caches."""
    chosen = os.environ.get("DATELINE_CACHE")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        return _local_app_data() / "dateline" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "dateline"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "dateline"


def added_dir(name: str, variable: str) -> Path:
    """Return the folder for what a user has added: the environment variable's, else among the platform's data."""
    chosen = os.environ.get(variable)
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        return _local_app_data() / "dateline" / name
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "dateline" / name
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "dateline" / name


def _local_app_data() -> Path:
    return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
