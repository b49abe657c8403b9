"""Marks that say a file is in use, so that no other process deletes it; and turns, so that two do not do one thing.

They last as long as the file is open and end with the process, however it ends. Windows has no such marks and needs
none to keep what is in use: it deletes no file that is open. Some network drives have none either; there two processes
may do the same work at once, which is safe.
"""

import contextlib
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

if sys.platform != "win32":
    import fcntl


def mark_in_use(file: IO[Any]) -> None:
    """Mark an open file as in use, beside others; the mark lasts while it, or a mapping of it, is open."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            fcntl.flock(file, fcntl.LOCK_SH)


def mark_as_ours(file: IO[Any]) -> None:
    """Mark an open file as in use by nobody else, waiting until that is so."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            fcntl.flock(file, fcntl.LOCK_EX)


@contextlib.contextmanager
def turn(path: Path) -> Iterator[None]:
    """Wait until no other process is in its turn at this path, and be in it."""
    with turn_file(path).open("ab") as file:
        mark_as_ours(file)
        yield


def turn_file(path: Path) -> Path:
    """Return the small file beside that path which holds the mark of a turn."""
    return path.with_name(f"{path.name}.turn")


def remove_unless_in_use(path: Path, mark: Path | None = None) -> bool:
    """Delete a file, or a folder, and return whether it is gone; it stays while its mark (itself) is in use."""
    held = mark or path
    try:
        if sys.platform == "win32" or not held.is_file():
            _remove(path)
        else:
            with held.open("rb") as file:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                _remove(path)
    except OSError:
        return not path.exists()
    return True


def _remove(path: Path) -> None:
    if not path.is_dir():
        path.unlink(missing_ok=True)
        return
    # Under another name first: nobody finds half a folder, and Windows renames none that is in use.
    aside = Path(tempfile.mkdtemp(prefix=".removed-", dir=path.parent))
    try:
        path.rename(aside / path.name)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
