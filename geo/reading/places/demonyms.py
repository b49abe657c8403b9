"""Names of peoples and origins ("Russian", "North Koreans"), each with the place that it is made from."""

import csv
from collections.abc import Mapping
from functools import cache

from geo.data_files import data_dir
from geo.gazetteer.normalise import fold


@cache
def demonyms() -> Mapping[str, str]:
    """Return the id of the place for each folded demonym."""
    with (data_dir() / "demonyms.csv").open(encoding="utf-8", newline="") as file:
        return {fold(row["demonym"].removeprefix("the ")): row["place_id"] for row in csv.DictReader(file)}
