"""The README tells the truth: its commands run, its words exist, its picture and targets are there."""

import importlib
import pkgutil
import re
import shlex
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

import geo
from geo.cli import app

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SHELL = "\n".join(re.findall(r"```sh\n(.*?)```", README, re.S))
COMMANDS = [
    line for line in SHELL.splitlines() if line.startswith("dateline ") and not line.startswith("dateline serve")
]
TYPES = sorted(set(re.findall(r"`([A-Z][A-Za-z]+)`", README.partition("## Glossary")[2].partition("## What")[0])))


def names_in_geo() -> set[str]:
    modules = pkgutil.walk_packages(geo.__path__, "geo.")
    without_page = (each.name for each in modules if not each.name.startswith("geo.dashboard"))
    return {name for module in without_page for name in vars(importlib.import_module(module))}


def test_the_commands_of_the_readme_run_one_after_the_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "data" / "reports", tmp_path / "data" / "reports")
    monkeypatch.chdir(tmp_path)
    for command in COMMANDS:
        result = CliRunner().invoke(app, shlex.split(command)[1:])
        assert result.exit_code == 0, f"{command}\n{result.stderr}"


def test_the_readme_names_commands_and_types() -> None:
    assert len(COMMANDS) >= 4
    assert len(TYPES) >= 10


def test_each_type_of_the_glossary_exists() -> None:
    assert set(TYPES) - names_in_geo() == set()


@pytest.mark.parametrize("target", sorted(set(re.findall(r"`?make (\w+)`?", README))))
def test_each_make_target_of_the_readme_exists(target: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert re.search(rf"^{target}:", makefile, re.M)


def test_the_readme_opens_with_a_picture_that_is_there() -> None:
    picture = re.search(r"!\[[^\]]+\]\(([^)]+)\)", README)
    assert picture is not None
    assert (ROOT / picture[1]).is_file()
    assert README.index(picture[0]) < 40


def test_the_plain_lines_serve_the_dashboard_that_make_run_serves() -> None:
    assert "dateline serve" in SHELL
    assert "--require-hashes -r requirements.lock" in SHELL
