"""Readers that we did not write, for what is exported: GDAL through pyogrio, RELAX NG through lxml, JSON-LD by PyLD."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pyogrio.raw
import shapely
from jsonschema import Draft202012Validator
from lxml import etree
from pyld import jsonld

HERE = Path(__file__).parent
INTERCHANGE = json.loads((HERE / "interchange.schema.json").read_text(encoding="utf-8"))


class Layer(NamedTuple):
    """A layer as GDAL reads it: shapes, and the columns by name."""

    shapes: list[Any]
    columns: Mapping[str, list[Any]]


def layers(data: bytes) -> dict[str, Layer]:
    """Every layer of a file that GDAL can open, by name."""
    names = [str(name) for name, _ in pyogrio.list_layers(data)]
    return {name: _layer(data, number) for number, name in enumerate(names)}


def _layer(data: bytes, number: int) -> Layer:
    meta, _, shapes, columns = pyogrio.raw.read(data, layer=number)
    values = dict(zip(meta["fields"], (list(column) for column in columns), strict=True))
    return Layer(list(shapely.from_wkb(shapes)), values)


def faults_by(grammar: str, data: bytes) -> list[str]:
    """What keeps XML from our small grammar; the official schemas are not shipped with these tests."""
    checker = etree.RelaxNG(etree.parse(HERE / grammar))
    checker.validate(etree.fromstring(data))
    return [f"line {error.line}: {error.message}" for error in checker.error_log]


def faults_in(name: str, value: Any) -> list[str]:
    """What keeps JSON from being a "timelinejs", "timemap", "linked_places" or "annotations" of our small schema."""
    validator = Draft202012Validator({**INTERCHANGE, "$ref": f"#/$defs/{name}"})
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


def expanded(value: Any, context: Mapping[str, Any]) -> list[Any]:
    """The value as PyLD expands it, its context, which lies on the web, answered by the given one."""

    def load(url: str, _: object) -> dict[str, Any]:
        document = {"@context": context}
        return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": document}

    return jsonld.expand(value, {"documentLoader": load})
