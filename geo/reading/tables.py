"""The reading's tables: comma-separated values that lie beside the module that reads them."""

import csv
from pathlib import Path


def rows(path: Path) -> tuple[dict[str, str], ...]:
    """Return the rows of a table by column name."""
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))
