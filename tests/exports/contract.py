"""The contract as a JSON schema, for whatever prints it."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

SCHEMA = json.loads((Path(__file__).parent / "contract.schema.json").read_text(encoding="utf-8"))


@cache
def _validator(name: str) -> Draft202012Validator:
    return Draft202012Validator({**SCHEMA, "$ref": f"#/$defs/{name}"})


def faults(name: str, value: Any) -> list[str]:
    """What keeps a value from being a "reading" or a "journey" of the contract."""
    return [f"{error.json_path}: {error.message}" for error in _validator(name).iter_errors(value)]


def mentioned_ids(value: Any) -> set[str]:
    """All attestation ids that an object and those in it name."""
    if isinstance(value, list):
        return {each for item in value for each in mentioned_ids(item)}
    if not isinstance(value, dict):
        return set()
    named = value.get("attestations")
    own = {each for each in named if isinstance(each, str)} if isinstance(named, list) else set()
    return own.union(*(mentioned_ids(item) for item in value.values()))
