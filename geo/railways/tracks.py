"""Real track beside the shipped lines: added from files, kept in the user's folder, preferred in routing."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from geo.errors import OutputError
from geo.folders import added_dir
from geo.railways.joining import join
from geo.railways.network import Network, network_of, shipped_network
from geo.railways.sections import Halt, Section, Stop, tolls_of
from geo.railways.snapping import nearest_by_section
from geo.railways.track_files import Polyline, read_polylines

JOIN_KM = 0.05
STOP_KM = 3.0
LINE = "track as mapped"
REAL = "by rail, along the track as mapped"


@dataclass(frozen=True, slots=True)
class Component:
    """A connected part of the track: its length in kilometres and the number of its sections."""

    length_km: float
    sections: int


@dataclass(frozen=True, slots=True)
class TrackReport:
    """What came out of files of track: the connected parts, longest first, the ends joined and those left loose."""

    components: tuple[Component, ...]
    joined_ends: int
    loose_ends: int

    @property
    def length_km(self) -> float:
        """The length of all the track."""
        return sum(component.length_km for component in self.components)


def track_network(
    polylines: Sequence[Polyline], stops: Iterable[Stop] = (), *, join_km: float = JOIN_KM
) -> tuple[Network, TrackReport]:
    """Return the network of the track, with the stops that lie within three kilometres of it, and what came out.

    Ends that are no farther than ``join_km`` from another run of track are joined to it.
    """
    joined = join(polylines, LINE, join_km)
    network = network_of(with_stops(network_of(joined.sections), stops), why=REAL)
    return network, TrackReport(_components(network), joined.joined_ends, joined.loose_ends)


def with_stops(network: Network, stops: Iterable[Stop]) -> tuple[Section, ...]:
    """Return the sections with the stops, each at the nearest point of every section that it is near to."""
    halts: dict[int, list[Halt]] = defaultdict(list)
    for stop in stops:
        for snap in nearest_by_section(network, stop.position, STOP_KM):
            halts[snap.section].append(Halt(snap.km, stop))
    return tuple(_with_halts(section, tuple(sorted(halts[n]))) for n, section in enumerate(network.sections))


def _with_halts(section: Section, halts: tuple[Halt, ...]) -> Section:
    return replace(section, halts=halts, tolls=tolls_of(halts, section.stretches))


def _components(network: Network) -> tuple[Component, ...]:
    lengths: dict[int, list[float]] = defaultdict(list)
    for section, component in zip(network.sections, network.components, strict=True):
        lengths[component].append(section.length_km)
    parts = (Component(sum(each), len(each)) for each in lengths.values())
    return tuple(sorted(parts, key=lambda part: -part.length_km))


def add_tracks(path: Path, folder: Path | None = None, *, join_km: float = JOIN_KM) -> TrackReport:
    """Keep a file of track for routing and return what came out of it; a file of that name is replaced."""
    _, report = track_network(read_polylines(path), join_km=join_km)
    kept = (folder or tracks_dir()) / f"{path.stem}.geojson"
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(path.read_bytes())
    except OSError as error:
        raise OutputError(f"The track could not be kept ({error.strerror}): {kept}") from error
    usual_network.cache_clear()
    return report


@cache
def usual_network(folder: Path | None = None) -> Network:
    """Return the shipped network; where track was added, that is preferred."""
    shipped = shipped_network()
    files = sorted((folder or tracks_dir()).glob("*.geojson"))
    if not files:
        return shipped
    stops = dict.fromkeys(halt.stop for section in shipped.sections for halt in section.halts)
    network, _ = track_network([line for file in files for line in read_polylines(file)], stops)
    return replace(shipped, preferred=network)


def tracks_dir() -> Path:
    """Return the folder for added track: DATELINE_TRACKS, else where the platform keeps a user's data."""
    return added_dir("railways", "DATELINE_TRACKS")
