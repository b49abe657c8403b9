import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from geo.gazetteer.additions.formats import reader_of
from geo.gazetteer.additions.rows import Found
from geo.gazetteer.additions.sources import opened
from geo.gazetteer.entry import Entry


def geonames_line(
    number: str = "1",
    name: str = "Aville",
    others: str = "",
    at: tuple[str, str] = ("48.5", "2.5"),
    kind: str = "P.PPL",
    country: str = "FR",
    people: str = "1200",
    zone: str = "Europe/Paris",
) -> str:
    kinds = kind.split(".")
    return "\t".join(
        (number, name, name, others, *at, *kinds, country, "", "11", "", "", "", people, "", "9", zone, "2024")
    )


def write_lines(path: Path, *lines: str) -> Path:
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def write_zip(path: Path, **members: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(f"{name}.txt", content)
    return path


def write_features(path: Path, *features: Mapping[str, Any]) -> Path:
    collection = {"type": "FeatureCollection", "features": features}
    path.write_text(json.dumps(collection, indent=1), encoding="utf-8")
    return path


def make_feature(longitude: float = 2.5, latitude: float = 48.5, **properties: Any) -> dict[str, Any]:
    point = {"type": "Point", "coordinates": [longitude, latitude]}
    return {"type": "Feature", "geometry": point, "properties": {"name": "Aville", **properties}}


def read(path: Path) -> list[Found]:
    with opened(path, path) as source:
        return list(reader_of(path)(source))


def only_entry(path: Path) -> Entry:
    ((_, found),) = read(path)
    assert isinstance(found, Entry), found
    return found
