"""Which module reads a file to add: its ending tells."""

from pathlib import Path

from geo.errors import InputError
from geo.gazetteer.additions.geojson import read_features
from geo.gazetteer.additions.geonames import read_geonames
from geo.gazetteer.additions.rows import Reader
from geo.gazetteer.additions.table import read_table

READERS: dict[str, Reader] = {
    ".txt": read_geonames,
    ".zip": read_geonames,
    ".csv": read_table,
    ".tsv": read_table,
    ".geojson": read_features,
    ".json": read_features,
    ".jsonld": read_features,
}


def reader_of(path: Path) -> Reader:
    """Return what reads such a file; InputError when no format ends so."""
    try:
        return READERS[path.suffix.lower()]
    except KeyError:
        raise InputError(f"Places are added from files ending in {' '.join(READERS)}: {path}") from None
