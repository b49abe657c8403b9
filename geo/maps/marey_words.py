"""The words inside the distance and time diagram: each beside what it tells of, none over another."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from geo.maps.marey_room import Line, Spot, Taken, Wanted, Words, best
from geo.maps.marey_sheet import BAR_PX, THIN_BAR_PX, Sheet
from geo.maps.plane import Box, Point
from geo.maps.rides import At, Detour, Diagram, Ride, Shortfall, Slope, Station
from geo.maps.scene import Bar, BarKind

_GAP_PX = 9.0
_BESIDE_PX = (8.0, 20.0, 36.0, 56.0, 80.0)
_SHARES = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.9)
_NEAR_THE_END = (0.86, 0.78, 0.7, 0.93, 0.62, 0.5, 0.4, 0.3)
_TOGETHER_PX = 6.0


def placed_words(diagram: Diagram, sheet: Sheet, *, utc: bool) -> tuple[Words, ...]:
    """Return the words that find room on a sheet; the list under the diagram has them all."""
    bars = [bar_box(bar, station.km, sheet) for station in diagram.every_station for bar in station.bars]
    heights = [sheet.y_share(station.km) * sheet.height_px for station in diagram.every_station]
    taken = Taken(bars, list(_lines(diagram, sheet)), heights)
    placed: list[Words] = []
    for wanted in _wanted(diagram, sheet, utc=utc):
        found = best(wanted, placed, taken, sheet)
        if found is not None:
            placed.append(found)
    return tuple(placed)


def bar_box(bar: Bar, km: float, sheet: Sheet) -> Box:
    """Return the rectangle of a bar on the sheet; an end that nothing bounds runs to the edge."""
    left = 0.0 if bar.time.earliest is None else sheet.x_share(bar.time.earliest)
    right = 1.0 if bar.time.latest is None else sheet.x_share(bar.time.latest)
    middle = sheet.y_share(km) * sheet.height_px
    half = (THIN_BAR_PX if bar.kind is BarKind.BOUNDED else BAR_PX) / 2
    return Box(left * sheet.width_px, middle - half, right * sheet.width_px, middle + half)


def _lines(diagram: Diagram, sheet: Sheet) -> Iterator[Line]:
    pairs = [(slope.start, slope.end) for slope in diagram.slopes]
    for ride in diagram.rides:
        corners = ride.band
        pairs += [ride.slowest, (corners[0], corners[1]), (corners[2], corners[3])]
    for detour in diagram.detours:
        pairs.append(detour.ride.slowest)
        if detour.shortfall is not None:
            pairs.append(_gap(detour.shortfall))
    return ((sheet.point(a), sheet.point(b)) for a, b in pairs)


def _gap(short: Shortfall) -> tuple[At, At]:
    return At(short.when, short.reached_km), At(short.when, short.wanted_km)


def _wanted(diagram: Diagram, sheet: Sheet, *, utc: bool) -> Iterator[Wanted]:
    for detour in diagram.detours:
        yield from _detour(detour, sheet)
    if sheet.narrow:
        yield from (_own(s, sheet) for detour in diagram.detours for s in detour.stations[1:])
    yield from _times(diagram, sheet, utc=utc)
    yield from (_slope(slope, sheet) for slope in diagram.slopes)
    yield from (_sum(ride, sheet) for ride in diagram.rides)


class _Timed(NamedTuple):
    """A bar on the sheet, and its words with and without the verb."""

    number: str
    words: str
    short_words: str
    letters: tuple[str, ...]
    box: Box

    @property
    def key(self) -> str:
        """The letters of the reports, as they stand behind the words."""
        return _key(self.letters)


def _times(diagram: Diagram, sheet: Sheet, *, utc: bool) -> Iterator[Wanted]:
    """The words of stated bars each beside its own; bounded ones that lie on one another share their lines of words."""
    bars = [(bar, station) for station in diagram.stations for bar in station.bars if _in_view(bar, sheet)]
    yield from (_stated(_timed(*each, sheet, utc=utc), sheet) for each in bars if each[0].kind is not BarKind.BOUNDED)
    groups: list[list[_Timed]] = []
    for each in bars:
        if each[0].kind is BarKind.BOUNDED:
            timed = _timed(*each, sheet, utc=utc)
            near = groups and groups[-1][-1].box.grown(_TOGETHER_PX / 2).overlaps(timed.box.grown(_TOGETHER_PX / 2))
            groups = [*groups[:-1], [*groups[-1], timed]] if near else [*groups, [timed]]
    yield from (_bounded(group, sheet) for group in groups)


def _in_view(bar: Bar, sheet: Sheet) -> bool:
    starts, ends = bar.time.earliest, bar.time.latest
    return (starts is None or starts < sheet.end) and (ends is None or ends > sheet.start)


def _timed(bar: Bar, station: Station, sheet: Sheet, *, utc: bool) -> _Timed:
    words, short = (bar.utc_words, bar.utc_words) if utc else (bar.words, bar.short_words)
    return _Timed(station.label.partition(" ")[0], words, short, station.letters, bar_box(bar, station.km, sheet))


def _key(letters: Sequence[str]) -> str:
    return f" [{', '.join(letters)}]" if letters else ""


def _stated(timed: _Timed, sheet: Sheet) -> Wanted:
    whole, short, bare = timed.words + timed.key, timed.short_words + timed.key, timed.short_words
    forms = ((short,), (bare,)) if sheet.narrow else ((whole,), (short,), (bare,))
    return Wanted(forms, tuple(_beside_bar(timed.box)), "time", timed.box, timed.letters)


def _bounded(group: Sequence[_Timed], sheet: Sheet) -> Wanted:
    """The words of bars that nothing but bounds hold, the highest bar's on top."""
    down = list(reversed(group))
    number = [f"{timed.number} " if len(group) > 1 else "" for timed in down]
    whole = tuple(f"{n}{timed.words}{timed.key}" for n, timed in zip(number, down, strict=True))
    short = tuple(f"{n}{timed.short_words}{timed.key}" for n, timed in zip(number, down, strict=True))
    boxes, letters = [timed.box for timed in group], tuple(dict.fromkeys(chain(*(timed.letters for timed in group))))
    own = Box(
        min(box.left for box in boxes), min(box.top for box in boxes),
        max(box.right for box in boxes), max(box.bottom for box in boxes),
    )  # fmt: skip
    return Wanted((short,) if sheet.narrow else (whole, short), tuple(_round_bar(own)), "time", own, letters)


def _round_bar(box: Box) -> Iterator[Spot]:
    """Spots over and under a bar, which may be as long as the plot is wide."""
    for down, edge in ((-1, box.top - 1), (1, box.bottom + 1)):
        yield Spot(Point(box.right - 2, edge), at_right=True, down=down)
        yield Spot(Point(box.left + 2, edge), at_right=False, down=down)


def _beside_bar(box: Box) -> Iterator[Spot]:
    """Spots to the right of a bar, farther off where a ride begins there, then to its left, then under and over it."""
    middle = box.centre.y
    for away in _BESIDE_PX:
        yield Spot(Point(box.right + away, middle), at_right=False)
    for away in _BESIDE_PX:
        yield Spot(Point(box.left - away, middle), at_right=True)
    for down, edge in ((1, box.bottom + 1), (-1, box.top - 1)):
        yield Spot(Point(box.left, edge), at_right=False, down=down)
        yield Spot(Point(box.right, edge), at_right=True, down=down)


def _detour(detour: Detour, sheet: Sheet) -> Iterator[Wanted]:
    ride, short = detour.ride, detour.shortfall
    if short is not None:
        spots = tuple(_beside(_gap(short), sheet, rightward=(True, False)))
        forms = ((f"{short.words} {short.detail}",), (short.words, short.detail))
        slim = (*short.words.rsplit(" ", 1), short.detail)
        yield Wanted((*forms[1:], slim) if sheet.narrow else forms, spots, "short", letters=ride.letters)
    spots = tuple(_beside(ride.slowest, sheet, rightward=(False, True)))
    yield Wanted(_sum_forms(ride, sheet), spots, "sum", letters=ride.letters)


def _own(station: Station, sheet: Sheet) -> Wanted:
    """A narrow screen has no room beside the plot for a detour's distances."""
    height = sheet.y_share(station.km) * sheet.height_px
    spots = [Spot(Point(sheet.width_px - 3, height), at_right=True, down=down) for down in (-1, 1)]
    spots += [Spot(Point(3, height), at_right=False, down=down) for down in (-1, 1)]
    return Wanted(
        ((f"{station.label}, {station.km_words}",), (station.label,)), tuple(spots), "time", letters=station.letters
    )


def _sum(ride: Ride, sheet: Sheet) -> Wanted:
    corners = ride.band
    right, left = (corners[3], corners[2]), (corners[0], corners[1])
    spots = chain(_beside(right, sheet, rightward=(True,)), _beside(left, sheet, rightward=(False,)))
    return Wanted(_sum_forms(ride, sheet), tuple(spots), "sum", letters=ride.letters)


def _sum_forms(ride: Ride, sheet: Sheet) -> tuple[tuple[str, ...], ...]:
    whole = (f"{ride.title}: {ride.judgement}", ride.arithmetic)
    bare = ((ride.title, ride.verdict), (ride.verdict,))
    return bare if sheet.narrow else (whole, *bare)


def _slope(slope: Slope, sheet: Sheet) -> Wanted:
    key = _key(slope.letters)
    spots = tuple(_beside((slope.start, slope.end), sheet, rightward=(True, False), shares=_NEAR_THE_END))
    forms = ((f"{slope.words}{key}", slope.detail), (slope.detail,))
    return Wanted(forms, spots, "speed", letters=slope.letters)


def _beside(
    line: tuple[At, At], sheet: Sheet, *, rightward: Iterable[bool], shares: Sequence[float] = _SHARES
) -> Iterator[Spot]:
    """Spots along a line, to its right and a little down, or to its left and a little up."""
    start, end = (sheet.point(at) for at in line)
    for to_right in rightward:
        for share in shares:
            at = Point(start.x + share * (end.x - start.x), start.y + share * (end.y - start.y))
            away = _GAP_PX if to_right else -_GAP_PX
            yield Spot(Point(at.x + away, at.y), not to_right, down=1 if to_right else -1)
