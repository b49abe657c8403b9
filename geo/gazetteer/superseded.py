"""Compiled gazetteers that nobody needs any more: made from older inputs, or left behind by a killed process."""

from pathlib import Path

from geo.folders import cache_dir
from geo.gazetteer.additions.kept import added_files, compiled_addition
from geo.gazetteer.compile import compiled_path
from geo.locks import remove_unless_in_use, turn_file

_COMPILED = ("gazetteer-*.bin", "places-*.bin")


def remove_superseded() -> None:
    """Delete the compiled gazetteers in the cache folder but the present ones and those that a process is using."""
    present = {compiled_path(), *map(compiled_addition, added_files())}
    for pattern in _COMPILED:
        found = {_compiled(path) for path in cache_dir().glob(f"{pattern}*")}
        for path in found - present:
            _remove(path)


def _compiled(path: Path) -> Path:
    """The compiled file that this one is, or is being made for."""
    return path.with_name(path.name[: path.name.index(".bin") + len(".bin")])


def _remove(path: Path) -> None:
    # One that is just being made belongs to a process that will open it.
    if remove_unless_in_use(turn_file(path)):
        for part in path.parent.glob(f"{path.name}*"):
            remove_unless_in_use(part)
