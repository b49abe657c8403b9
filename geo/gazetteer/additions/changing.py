"""Add a file of places, and take one out: each wholly or not at all."""

import os
import shutil
import tempfile
from pathlib import Path

from geo.errors import DatelineError, InputError, OutputError, UnknownNameError
from geo.gazetteer.additions.formats import reader_of
from geo.gazetteer.additions.kept import Outcome, Progress, added_files, compile_addition, places_dir
from geo.gazetteer.superseded import remove_superseded
from geo.locks import mark_in_use, remove_unless_in_use

_UNFINISHED = ".adding-"


def add_places(path: Path, progress: Progress | None = None) -> Outcome:
    """Keep a file of places and return what came of it; one of that name is replaced.

    A bad row is skipped. InputError: a bad file, which changes nothing. Progress is called with the bytes read and
    expected.
    """
    reader_of(path)
    if path.name.startswith(".") or not path.is_file():
        raise InputError(f"There is no such file of places: {path}")
    try:
        outcome = _add(path, progress)
    except DatelineError:
        raise
    except OSError as error:
        raise OutputError(f"The places could not be kept ({error.strerror}): {places_dir() / path.name}") from error
    remove_superseded()
    return outcome


def remove_places(name: str) -> None:
    """Remove an added file by its name; UnknownNameError tells those that there are."""
    known = {path.name: path for path in added_files()}
    if name not in known:
        raise UnknownNameError(f"No such file of places was added (there are: {', '.join(known) or 'none'}): {name!r}")
    known[name].unlink()
    remove_superseded()


def _add(path: Path, progress: Progress | None) -> Outcome:
    folder = places_dir()
    folder.mkdir(parents=True, exist_ok=True)
    for left_behind in folder.glob(f"{_UNFINISHED}*"):
        remove_unless_in_use(left_behind)
    handle, name = tempfile.mkstemp(prefix=_UNFINISHED, dir=folder)
    copy = Path(name)
    try:
        with os.fdopen(handle, "rb") as held:
            mark_in_use(held)
            shutil.copy2(path, copy)
            outcome = compile_addition(copy, progress, told_as=path)
        copy.replace(folder / path.name)
    finally:
        copy.unlink(missing_ok=True)
    return outcome
