"""Readings and journeys with something in every field, and with nothing in any."""

from dataclasses import replace
from datetime import date, datetime

from geo.dates import Interval
from geo.exports.formats import Format, export_bytes
from geo.exports.manifest import Manifest, ReportMark
from geo.gazetteer.place import Candidate, Place
from geo.journey.records import Claim, Excluded, Journey, SpeakerCount, Standing
from geo.maps.compose import compose
from geo.maps.evidence.case import case_of
from geo.maps.scene import Scene
from geo.reading.records import (
    Anchored,
    Attestation,
    Certainty,
    Mention,
    Mode,
    Motion,
    PlaceRef,
    Quantity,
    Reading,
    Role,
    SetAside,
    Speaker,
    Timex,
    TimexType,
)
from geo.reports import Report, Span
from tests.hostile.corpus import hostile_report
from tests.maps.builders import PYONGYANG, RUSSIA, SUNDAY, first_case, make_branch, make_leg, make_stop

TEXT = "Kim left Pyongyang for Russia on Sunday, a spokesman said, because of the war. Page 1"
REPORT = Report("first", "first.txt", "T", "P", "https://x.org", date(2023, 9, 13), "en", TEXT, "0a" * 32)
BARE = replace(REPORT, id="bare", file="", title="", publisher="", url="", published=None)


MANIFEST = Manifest(
    "0.1.0", "0a1b", "report=first&asof=2023-09-13", 0, "0c" * 32, (ReportMark("first", "f.txt", "0a" * 32, "0d" * 8),)
)


def span_of(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def make_timex(interval: Interval | None = SUNDAY) -> Timex:
    start = datetime(2023, 9, 10)  # noqa: DTZ001 - local moments are naive
    return Timex(span_of("Sunday"), "Sunday", TimexType.DATE, "2023-09-10", start, start, "Asia/Pyongyang", False,
                 interval, "2023-09-10", "the last Sunday")  # fmt: skip


def make_attestation(report: Report = REPORT, **changes: object) -> Attestation:
    quote = "Kim left Pyongyang for Russia on Sunday"
    attestation = Attestation(
        "a1", report.id, span_of(quote), quote, "Kim", Motion.DEPART,
        source=PlaceRef(PYONGYANG, span_of("Pyongyang")), goal=PlaceRef(RUSSIA, span_of("Russia")),
        time=make_timex(), attributed_to=("a spokesman",), mode=Mode.RAIL, reason=span_of("because of the war"),
        anchored=Anchored(SUNDAY, "first", date(2023, 9, 12), date(2023, 9, 16)),
    )  # fmt: skip
    return replace(attestation, **changes)  # type: ignore[arg-type]


def make_reading(report: Report = REPORT) -> Reading:
    mention = Mention(span_of("Pyongyang"), "Pyongyang", Role.LOCATION, PYONGYANG, (Candidate(PYONGYANG, 1, "y"),), "")
    quantity = Quantity("q1", report.id, span_of("1"), "1", "pages", 1, None, "", "")
    aside = SetAside(span_of("Page 1"), "menu", "Page")
    return Reading(report, (mention,), (make_timex(),), (make_attestation(report),), (quantity,),
                   (Speaker("a spokesman", span_of("spokesman")),), (aside,))  # fmt: skip


BARE_ATTESTATION = make_attestation(
    BARE, id="a2", mover="", source=None, goal=None, time=make_timex(None), attributed_to=(), mode=None, reason=None,
    anchored=None, certainty=Certainty.DENIED,
)  # fmt: skip


def make_journey(*texts: str) -> Journey:
    """The first case with claims, exclusions and quantities, told by reports that hold the texts."""
    journey = first_case()
    told = zip(journey.reports, texts or ("a", "b"), strict=True)
    reports = [replace(hostile_report(text, number), id=report.id) for number, (report, text) in enumerate(told)]
    claims = (Claim("c1", Motion.DEPART, PYONGYANG, Standing.SINGLE, ("a1",), ((reports[0].id,),)),)
    left = (Excluded(reports[0].id, Span(0, 4), "text", None, "no movement"),)
    return replace(
        journey, reports=tuple(reports), claims=claims, excluded=left, speakers=(SpeakerCount("", 2),),
        set_aside=((reports[0].id, SetAside(Span(0, 4), "menu", "")),),
        quantities=(Quantity("q1", reports[0].id, Span(0, 4), "text", "pages", None, 2.5, "km", "about"),),
    )  # fmt: skip


def hostile_journey(text: str) -> Journey:
    """A journey with the text in every field that a report, a gazetteer or a user fills."""
    journey = make_journey(text, text)
    place = replace(PYONGYANG, name=text)
    branches = [replace(branch, place=replace(branch.place, name=text), why=text) for branch in journey.branches]
    return replace(
        journey, title=text, mover=text, branches=tuple(branches), speakers=(SpeakerCount(text, 1),),
        stops=tuple(replace(stop, place=replace(stop.place, name=text), why=text) for stop in journey.stops),
        legs=tuple(replace(leg, mover=text, arithmetic=text, via=(place,)) for leg in journey.legs),
        attestations=tuple(
            replace(a, quote=text, mover=text, attributed_to=(text, text), time=make_timex(), why=text)
            for a in journey.attestations
        ),
        conflicts=tuple(replace(c, title=text, why=text, settled_by=text) for c in journey.conflicts),
        other_movers=(text,),
    )  # fmt: skip


def area_journey(place: Place = RUSSIA) -> Journey:
    """From Pyongyang into an area, by a leg and by a branch."""
    stops = (make_stop(PYONGYANG, "a1"), make_stop(place, "a2"))
    leg = make_leg(stops[0].id, stops[1].id, PYONGYANG.at, place.at, attestations=("a1",))
    way = make_leg(stops[0].id, "branch:area", PYONGYANG.at, place.at, attestations=("b3",))
    branch = make_branch("branch:area", place, Standing.EXPECTED, way)
    return replace(make_journey(), legs=(leg,), branches=(branch,), stops=stops)


def scene_of(journey: Journey) -> Scene:
    return compose(journey)


def exported(journey: Journey, form: Format) -> bytes:
    """The journey in a format, as a file holds it."""
    return export_bytes(case_of(journey, scene_of(journey)), form, MANIFEST)
