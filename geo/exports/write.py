"""Files written whole or not at all, and never over another unless that is wanted."""

import contextlib
import errno
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from geo.errors import OutputError

_CAUSES = {
    errno.ENOSPC: "The disk is full; nothing was written",
    errno.EFBIG: "The file is larger than this disk takes; nothing was written",
    errno.EDQUOT: "The quota of disk space is used up; nothing was written",
    errno.EACCES: "This folder may not be written to",
    errno.EPERM: "This folder may not be written to",
    errno.EROFS: "This folder is on a disk that is read only",
    errno.ENAMETOOLONG: "This file name is too long",
}


def write_file(path: Path, data: bytes, *, force: bool = False) -> None:
    """Write the bytes so that the file is whole or not there.

    Args:
        path: where to; its folder must be there.
        data: the whole content.
        force: whether a file that is there already is replaced.

    Raises:
        OutputError: when the file cannot be written, or is there already and may not be replaced.
    """
    check_writable(path, force=force)
    try:
        _replace(path.resolve(), data)
    except (OSError, ValueError) as error:
        cause = _CAUSES.get(getattr(error, "errno", None) or 0, "The file cannot be written")
        raise OutputError(f"{cause}: {path}") from error


def check_writable(path: Path, *, force: bool = False) -> None:
    """Raise the OutputError that can be told before there is anything to write."""
    if path.is_dir():
        raise OutputError(f"This is a folder; name a file in it: {path}")
    if not path.parent.is_dir():
        raise OutputError(f"There is no such folder; make it first: {path.parent}")
    if path.exists() and not force:
        raise OutputError(f"This file is there already; --force replaces it: {path}")


def check_all_writable(paths: Sequence[Path], *, force: bool = False) -> None:
    """Raise the first of these errors for several files, and one when two are the same file."""
    for number, path in enumerate(paths):
        check_writable(path, force=force)
        if path.resolve() in [other.resolve() for other in paths[:number]]:
            raise OutputError(f"This file is named twice: {path}")


def _replace(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".dateline-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(_usual_mode())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _usual_mode() -> int:
    # There is no way to ask for the mask but to set it.
    mask = os.umask(0o077)
    os.umask(mask)
    return 0o666 & ~mask
