"""What the benchmarks share: how long work takes, and how a figure is printed beside its peer's."""

import statistics
import time
from collections.abc import Callable


def seconds(work: Callable[[], object]) -> float:
    """How long it takes once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def print_beside(what: str, ours: list[float], peer: list[float], name: str) -> None:
    """Print the medians and their ratio."""
    mine, other = statistics.median(ours), statistics.median(peer)
    print(f"{what}: {mine:.2f}; {name}: {other:.2f}; ratio {mine / other:.2f} (medians of {len(ours)} and {len(peer)})")
