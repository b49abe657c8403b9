"""The house reads from top to bottom: a module imports only from those above it."""

import ast
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

import networkx as nx
import pytest

ROOT = Path(__file__).resolve().parent.parent
FLOORS = (
    ("errors",), ("data_files", "folders", "locks"), ("escaping",), ("dates",), ("coords",), ("outlines",),
    ("view", "view_links"), ("languages",), ("reports",), ("report_*", "loaded"), ("gazetteer",), ("railways",),
    ("reading",), ("journey",), ("maps",), ("exports",), ("pipeline",), ("serving", "terminal"), ("cli*",),
    ("dashboard",),
)  # fmt: skip
"""From the roof down; the rooms of one floor may import each other."""
KEPT_TO = {
    "streamlit": ("app.py", "geo/dashboard/*"),
    "streamlit_folium": ("app.py", "geo/dashboard/*"),
    "folium": ("geo/maps/*",),
    "pandas": ("geo/exports/*", "geo/dashboard/*"),
}
"""The libraries that only some files may import: what they draw or tabulate is known to no other part."""
MOST_LINES_OF_APP = 100


@cache
def sources() -> tuple[Path, ...]:
    return tuple(sorted((*(ROOT / "geo").rglob("*.py"), ROOT / "app.py")))


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports when it runs, at its top or within a function."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    only_for_types = {id(node) for block in ast.walk(tree) if is_for_types(block) for node in ast.walk(block)}
    for node in (each for each in ast.walk(tree) if id(each) not in only_for_types):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{named(path)} imports relatively"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def own_imports(path: Path) -> set[str]:
    """The files of the package that a file imports, as dotted modules."""
    return {name for name in imports(path) if name.startswith("geo.") and is_module(name)}


def is_module(name: str) -> bool:
    path = ROOT / name.replace(".", "/")
    return path.with_suffix(".py").exists() or (path / "__init__.py").exists()


def floor_of(module: str) -> int | None:
    room = module.split(".")[1]
    return next((n for n, rooms in enumerate(FLOORS) if any(fnmatch(room, each) for each in rooms)), None)


def module_of(path: Path) -> str:
    return named(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".")


@pytest.mark.parametrize("path", [p for p in sources() if named(p) not in ("geo/__init__.py", "app.py")], ids=named)
def test_a_module_imports_only_from_its_floor_and_those_above(path: Path) -> None:
    floor = floor_of(module_of(path))
    assert floor is not None, f"{named(path)} has no floor in the house"
    below = {name for name in own_imports(path) if (floor_of(name) or 0) > floor}
    assert not below


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph: nx.DiGraph[str] = nx.DiGraph()
    for path in sources():
        graph.add_edges_from((module_of(path), name) for name in own_imports(path) if name != module_of(path))
    assert [sorted(circle) for circle in nx.strongly_connected_components(graph) if len(circle) > 1] == []


def test_the_rooms_of_the_reading_of_movement_import_each_other_in_no_circle() -> None:
    graph: nx.DiGraph[str] = nx.DiGraph()
    for path in (ROOT / "geo/reading/motion").rglob("*.py"):
        used = {name for name in own_imports(path) if name.startswith("geo.reading.motion.")}
        graph.add_edges_from((module_of(path).split(".")[3], name.split(".")[3]) for name in used)
    graph.remove_edges_from(list(nx.selfloop_edges(graph)))
    assert list(nx.simple_cycles(graph)) == []


@pytest.mark.parametrize("library", sorted(KEPT_TO))
def test_a_library_is_imported_only_where_it_belongs(library: str) -> None:
    users = {named(path) for path in sources() if library in {name.split(".")[0] for name in imports(path)}}
    assert users
    assert {user for user in users if not any(fnmatch(user, place) for place in KEPT_TO[library])} == set()


def test_the_entry_is_short_and_has_no_classes() -> None:
    text = (ROOT / "app.py").read_text(encoding="utf-8")
    assert len(text.splitlines()) < MOST_LINES_OF_APP
    assert not [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ClassDef)]
