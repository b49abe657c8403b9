"""Runs every benchmark, or those named: `python -m tests.benchmarks [browser places times journeys]`."""

import importlib
import pkgutil
import sys

import tests.benchmarks as package


def main(names: list[str]) -> None:
    known = sorted(each.name for each in pkgutil.iter_modules(package.__path__))
    runnable = [
        n for n in known if n != "__main__" and hasattr(importlib.import_module(f"tests.benchmarks.{n}"), "main")
    ]
    for name in names or runnable:
        print(f"== {name}")
        importlib.import_module(f"tests.benchmarks.{name}").main()


if __name__ == "__main__":
    main(sys.argv[1:])
