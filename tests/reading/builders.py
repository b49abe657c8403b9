"""Hand-made mentions, times and reports, so that a layer is tested without the layers before it."""

from datetime import date
from hashlib import sha256

from geo.coords import LatLon
from geo.gazetteer.place import Extent, Place
from geo.reading.motion.attest import attest
from geo.reading.motion.sentences import Sentence, read_sentences
from geo.reading.records import Attestation, Mention, Role, Timex, TimexType
from geo.reading.timexes import read_timexes
from geo.reading.tokens import tokenize
from geo.reports import Report, Span

_EXTENTS = {"=": Extent.AREA, "~": Extent.LINE}


def make_report(text: str, published: date | None = None) -> Report:
    return Report("r", "", "", "", "", published, "en", text, sha256(text.encode()).hexdigest())


def make_place(name: str, extent: Extent = Extent.POINT, country: str = "XX", timezone: str = "UTC") -> Place:
    return Place(f"dl:{name}", name, LatLon(1.0, 2.0), country, "PPL", timezone, extent)


def make_mentions(text: str, *names: str, role: Role = Role.LOCATION) -> tuple[Mention, ...]:
    """Mentions of every occurrence of the names; a name that begins with "=" is an area, with "~" a line."""
    found = []
    for name in names:
        plain, extent = name.lstrip("=~"), _EXTENTS.get(name[0], Extent.POINT)
        start = text.find(plain)
        while start >= 0:
            place = make_place(plain, extent, timezone="" if extent is Extent.AREA else "UTC")
            found.append(Mention(Span(start, start + len(plain)), plain, role, place, (), ""))
            start = text.find(plain, start + 1)
    return tuple(sorted(found, key=lambda mention: mention.span))


def make_timexes(text: str, *words: str) -> tuple[Timex, ...]:
    """The dates that the words tell, in order; a word that begins with "=" is a duration."""
    found = []
    for word in words:
        plain, kind = word.removeprefix("="), TimexType.DURATION if word.startswith("=") else TimexType.DATE
        start = text.index(plain)
        found.append(Timex(Span(start, start + len(plain)), plain, kind, "XXXX-WXX"))
    return tuple(sorted(found, key=lambda timex: timex.span))


def sentences_of(text: str, *places: str, times: tuple[str, ...] = ()) -> tuple[Sentence, ...]:
    return read_sentences(tokenize(text), make_mentions(text, *places), make_timexes(text, *times))


def subjects_of(text: str, *places: str) -> list[str]:
    """The words of each statement's subject, "" where it has none."""
    sentences = read_sentences(tokenize(text), make_mentions(text, *places), read_timexes(tokenize(text), None))
    found = [statement for sentence in sentences for statement in sentence.statements]
    return [" ".join(unit.text for unit in s.units[slice(*s.subject)]) if s.subject else "" for s in found]


def attestations_of(
    text: str, *places: str, times: tuple[str, ...] = (), published: date | None = None
) -> tuple[Attestation, ...]:
    report, tokens, mentions = make_report(text, published), tokenize(text), make_mentions(text, *places)
    sentences = sentences_of(text, *places, times=times)
    return attest(report, tokens, mentions, sentences, lambda statements: [s.time for s in statements])


def told(text: str, *places: str) -> list[tuple[str, str]]:
    """Motion and place of every statement of the journey."""
    return [(a.motion.value, a.place.name if a.place else "") for a in attestations_of(text, *places) if a.journey]
