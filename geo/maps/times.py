"""The timeline's rows: a row a stop in the map's order, then the publication dates."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import chain

from geo.dates import OPEN, Interval, local_day
from geo.escaping import line
from geo.journey.records import Journey, Stop
from geo.maps.marks import Told
from geo.maps.scene import Bar, BarKind, Paint, Source, Timeline, TimeRow
from geo.maps.sources import publication_range
from geo.maps.telling import Telling, tellings
from geo.maps.words import days_words, exact, local, offset_words

_DAY = timedelta(days=1)
_HOUR = timedelta(hours=1)
_WEEK = timedelta(days=7)


def timeline(journey: Journey, sources: Sequence[Source], told: Told) -> Timeline | None:
    """Return the timeline, or None when no time is known at all."""
    zone = next((told.zones[stop.id] for stop in journey.stops), "") or "UTC"
    rows = tuple(_row(stop, number, told, zone) for number, stop in enumerate(journey.stops, 1))
    published = tuple(_published(journey, sources, zone, reach(touched(journey)), year=told.year))
    ends = _ends(rows, published)
    if not ends:
        return None
    start, end = _midnight(min(ends), zone), _midnight(max(ends) - timedelta.resolution, zone) + _DAY
    first = line(journey.stops[0].place.name) if journey.stops else ""
    others = _other_zones(journey.stops, told, zone)
    return Timeline(
        rows, published, zone, first, _zone_words(first, zone, others, start), others, start, _next_midnight(end, zone)
    )


def _row(stop: Stop, number: int, told: Told, zone: str) -> TimeRow:
    paint, own = told.paint(stop.attestations), told.zones[stop.id] or "UTC"
    timed = any(a.when is not None for a in told.of(stop.attestations))
    bars = tuple(_bar(telling, paint, own, zone, timed=timed, year=told.year) for telling in tellings(stop))
    return TimeRow(stop.id, str(number), line(stop.place.name), bars)


def _bar(telling: Telling, paint: Paint, own: str, zone: str, *, timed: bool, year: bool) -> Bar:
    if not telling.stated:
        words = f"{telling.verb}, {telling.unstated_words}"
        return Bar(telling.time, BarKind.BOUNDED, words, words, telling.unstated_words, paint)
    kind = BarKind.STATED if timed else BarKind.INFERRED
    hours = _hours(telling.time, own, year=year)
    start = telling.time.earliest or telling.time.latest
    other = start is not None and offset_words(own, start) != offset_words(zone, start)
    suffix = f" ({offset_words(own, start)})" if other and start is not None else ""
    utc = f"{telling.verb}, {_hours(telling.time, 'UTC', year=year)}"
    return Bar(telling.time, kind, f"{telling.verb}, {hours}{suffix}", utc, f"{telling.verb} {hours}", paint)


def _hours(time: Interval, zone: str, *, year: bool) -> str:
    """The hours without the day, which the axis shows, unless the time spans days or the axis spans years."""
    words = exact(time, zone, year=year)
    return words.partition(", ")[2] if words.count(", ") == 1 and time.bounded and not year else words


def _published(journey: Journey, sources: Sequence[Source], zone: str, last: datetime, *, year: bool) -> Iterable[Bar]:
    for report, source in zip(journey.reports, sources, strict=True):
        days = publication_range(report, journey.attestations)
        if source.shown and days is not None:
            time = Interval(local_day(days[0], zone).earliest, local_day(days[1], zone).latest)
            later = report.published is not None and report.published > last.date()
            words = _published_words(source.letter, report.published, days, later=later, year=year)
            kind = BarKind.STATED if report.published and not later else BarKind.BOUNDED
            yield Bar(time, kind, words, words, words.replace("undated: ", ""), source.paint)


def _published_words(letter: str, published: date | None, days: tuple[date, date], *, later: bool, year: bool) -> str:
    words = days_words(*days) if year or later else days_words(*days).rsplit(" ", 1)[0]
    if later:
        return f"{letter}, later: {words}"
    return f"{letter}, {words}" if published else f"{letter}, undated: {words}"


def _ends(rows: Iterable[TimeRow], published: Iterable[Bar]) -> list[datetime]:
    """The moments that the axis must hold: stated times and publication days; of a range, its first day."""
    stated = [bar.time for row in rows for bar in row.bars if bar.kind is not BarKind.BOUNDED]
    dates = [bar.time for bar in published if bar.kind is BarKind.STATED]
    loose = [bar.time for row in rows for bar in row.bars if bar.kind is BarKind.BOUNDED]
    chosen = stated + dates or loose or [bar.time for bar in published]
    return [end for time in chosen for end in (time.earliest, time.latest) if end is not None]


def _midnight(moment: datetime, zone: str) -> datetime:
    return local_day(local(moment, zone).date(), zone).earliest or moment


def _next_midnight(moment: datetime, zone: str) -> datetime:
    """The midnight nearest to a moment that a day of 23 or 25 hours may have moved."""
    return _midnight(moment + 2 * _HOUR, zone)


def _other_zones(stops: Sequence[Stop], told: Told, zone: str) -> tuple[tuple[str, str], ...]:
    others = ((told.zones[stop.id] or "UTC", line(stop.place.name)) for stop in stops if stop.place.timezone)
    return tuple({own: (own, name) for own, name in others if own != zone}.values())


def _zone_words(first: str, zone: str, others: Iterable[tuple[str, str]], at: datetime) -> str:
    """ "Pyongyang time, UTC+9 (Ussuriysk: one hour ahead)"."""
    words = "UTC" if zone == "UTC" else f"{first} time, {offset_words(zone, at)}"
    ahead: dict[str, list[str]] = {}
    for own, name in others:
        if _offset(own, at) != _offset(zone, at):
            ahead.setdefault(_ahead(own, zone, at), []).append(name)
    told = "; ".join(f"{', '.join(names)}: {hours}" for hours, names in ahead.items())
    return f"{words} ({told})" if told else words


def _offset(zone: str, at: datetime) -> timedelta:
    return local(at, zone).utcoffset() or timedelta(0)


def _ahead(own: str, zone: str, at: datetime) -> str:
    hours = (_offset(own, at) - _offset(zone, at)) / _HOUR
    size = (
        f"{abs(hours) * 60:.0f} min" if abs(hours) < 1 else "one hour" if abs(hours) == 1 else f"{abs(hours):g} hours"
    )
    return f"{size} {'ahead' if hours > 0 else 'behind'}"


def touched(journey: Journey) -> Interval:
    """Return the time from the first stop's to the last stop's, OPEN where nothing bounds it."""
    times = list(chain.from_iterable((stop.arrive, stop.depart) for stop in journey.stops if stop.timed))
    starts = [time.earliest for time in times if time is not None and time.earliest is not None]
    ends = [time.latest for time in times if time is not None and time.latest is not None]
    return Interval(min(starts), max(ends)) if starts and ends else OPEN


def reach(times: Interval) -> datetime:
    """Return up to when a publication counts among a journey's days: its own length after it, a week at least.

    A retrospect of forty years on would leave nothing to see of a journey of a month.
    """
    if times.earliest is None or times.latest is None:
        return datetime.max.replace(tzinfo=UTC)
    return times.latest + max(times.latest - times.earliest, _WEEK)
