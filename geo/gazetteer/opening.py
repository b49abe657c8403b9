"""Open the gazetteer, compiling it when that is needed, with the places that the user has added."""

from collections.abc import Callable
from pathlib import Path

from geo.errors import DataError, InputError
from geo.gazetteer.additions.kept import added_files, compile_addition, compiled_addition
from geo.gazetteer.compile import Progress, compile_gazetteer, compiled_path, inputs_key
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.joined import JoinedGazetteer
from geo.gazetteer.superseded import remove_superseded
from geo.locks import turn


def open_gazetteer(progress: Progress | None = None) -> Gazetteer:
    """Return the gazetteer, compiled first when it is not there, is damaged, or its inputs have changed."""
    path = compiled_path()
    shipped = _opened(path, lambda: compile_gazetteer(path, progress))
    added = [_opened_addition(kept, progress) for kept in added_files()]
    return JoinedGazetteer(path, added) if added else shipped


def gazetteer_key() -> str:
    """Return what names the gazetteer that `open_gazetteer` opens: a hash of its inputs, and one of each added file."""
    return "+".join([inputs_key(), *(compiled_addition(kept).stem.removeprefix("places-") for kept in added_files())])


def _opened_addition(kept: Path, progress: Progress | None) -> Gazetteer:
    try:
        return _opened(compiled_addition(kept), lambda: compile_addition(kept, progress))
    except InputError as error:
        raise DataError(f"{error}; take the file out with: dateline gazetteer remove {kept.name}") from error


def _opened(path: Path, compile_it: Callable[[], object]) -> Gazetteer:
    try:
        return Gazetteer(path)
    except (DataError, FileNotFoundError):
        path.parent.mkdir(parents=True, exist_ok=True)
    with turn(path):
        return _opened_in_turn(path, compile_it)


def _opened_in_turn(path: Path, compile_it: Callable[[], object]) -> Gazetteer:
    try:
        # Another process may have compiled it meanwhile.
        return Gazetteer(path)
    except (DataError, FileNotFoundError):
        compile_it()
    remove_superseded()
    return Gazetteer(path)
