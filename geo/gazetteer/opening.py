"""Open the gazetteer, compiling it when that is needed."""

from geo.errors import DataError
from geo.gazetteer.compile import Progress, compile_gazetteer, compiled_path
from geo.gazetteer.index import Gazetteer


def open_gazetteer(progress: Progress | None = None) -> Gazetteer:
    """Return the gazetteer, compiled first when it is not there, is damaged, or its inputs have changed."""
    path = compiled_path()
    try:
        return Gazetteer(path)
    except (DataError, FileNotFoundError):
        compile_gazetteer(path, progress)
    return Gazetteer(path)
