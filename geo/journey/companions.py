"""Who travels together: a ship in one report and its passenger in another are one mover's journey."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from geo.dates import Interval, span_of
from geo.gazetteer.place import Extent
from geo.journey.names import name_key, same_mover, words_of
from geo.reading.records import Attestation, Reading

SHARED_PLACES = 2
"""Two people may be in one town on one day by chance; another place that both were in is not taken for chance."""
UNDATED_PLACES = 3
"""How many places two ways share that are taken for one, though no time tells for or against it."""
NEAR = timedelta(hours=12)
"""How far apart two reports may put one movement."""
_Times = dict[str, dict[str, Interval | None]]
"""By place, by report: from the first to the last time that is told there, None where none is."""


@dataclass(slots=True)
class _Way:
    """What is told of movers that go together.

    Attributes:
        names: what they are called.
        times: where they were, and when.
        words: the words of the reports that tell of them, by the report's id.
        others: whom those reports tell of as somebody else.
    """

    names: set[str] = field(default_factory=set)
    times: _Times = field(default_factory=dict)
    words: dict[str, frozenset[str]] = field(default_factory=dict)
    others: set[str] = field(default_factory=set)

    def add(self, attestation: Attestation) -> None:
        """Count a place that is told of; a wide one is shared by too many to tell anything."""
        place = attestation.place
        if place is not None and place.extent is not Extent.AREA:
            known = self.times.setdefault(place.id, {})
            known[attestation.report] = _both(known.get(attestation.report), attestation.when)

    def join(self, other: "_Way") -> None:
        """Count what is told of another as told of this one."""
        self.names |= other.names
        self.words |= other.words
        self.others |= other.others
        for place, times in other.times.items():
            known = self.times.setdefault(place, {})
            for report, when in times.items():
                known[report] = _both(known.get(report), when)

    def has_words_of(self, other: "_Way") -> bool:
        """Return whether the reports of this way have a name of the other."""
        keys = [name_key(name) for name in other.names]
        return any(key <= words for key in keys for words in self.words.values())

    def tells_apart(self, other: "_Way") -> bool:
        """Return whether the reports of this way tell of the other's mover as of somebody else."""
        return any(same_mover(name, another) for name in other.names for another in self.others)


def _both(one: Interval | None, other: Interval | None) -> Interval | None:
    return span_of([one, other]) if one is not None and other is not None else one or other


@dataclass(slots=True)
class _Shared:
    """How many places two ways have at times near each other, at times far apart, and at times that nobody tells."""

    near: int = 0
    apart: int = 0
    undated: int = 0

    @property
    def is_one_way(self) -> bool:
        """Whether more than chance speaks for one way."""
        shared = self.near + self.undated
        if self.near:
            return shared >= max(SHARED_PLACES, self.apart)
        return not self.apart and shared >= UNDATED_PLACES

    @property
    def may_be_one_way(self) -> bool:
        """Whether as many places speak for one way as against it."""
        return self.near + self.undated >= max(1, self.apart)


def companions(readings: Sequence[Reading], names: Mapping[str, str]) -> frozenset[str]:
    """Return the movers that travel with the first: other reports have them in the same places at the same times.

    Fewer places will do where a report that tells of the one has the name of the other, unless each of them is told of
    as somebody else where the other's journey is told.

    Args:
        readings: all that were loaded.
        names: the name that each name goes by, the mover that most is told of first.
    """
    main = next(iter(names.values()), "")
    if len(set(names.values())) < 2:
        return frozenset()
    ways = _ways(readings, names)
    own = ways.pop(main)
    while joining := [name for name, way in ways.items() if _go_together(own, way)]:
        for name in joining:
            own.join(ways.pop(name))
    return frozenset(own.names - {main})


def _ways(readings: Iterable[Reading], names: Mapping[str, str]) -> dict[str, _Way]:
    ways = {name: _Way({name}) for name in names.values()}
    for reading in readings:
        told = [a for a in reading.attestations if a.journey and a.mover in names]
        words = words_of(reading.report) if told else frozenset()
        others = {a.mover for a in reading.attestations if not a.journey and a.mover}
        for attestation in told:
            way = ways[names[attestation.mover]]
            way.add(attestation)
            way.words[reading.report.id] = words
            way.others |= others
    return ways


def _go_together(own: _Way, other: _Way) -> bool:
    shared = _shared(own.times, other.times)
    if shared.is_one_way:
        return True
    if not shared.may_be_one_way or not own.words.keys().isdisjoint(other.words):
        return False
    is_known = own.has_words_of(other) or other.has_words_of(own)
    return is_known and not (own.tells_apart(other) and other.tells_apart(own))


def _shared(own: _Times, others: _Times) -> _Shared:
    shared = _Shared()
    for place in own.keys() & others.keys():
        pairs = [(mine, told) for a, mine in own[place].items() for b, told in others[place].items() if a != b]
        dated = [(mine, told) for mine, told in pairs if mine is not None and told is not None]
        if any(_are_near(mine, told) for mine, told in dated):
            shared.near += 1
        elif dated:
            shared.apart += 1
        elif pairs:
            shared.undated += 1
    return shared


def _are_near(one: Interval, other: Interval) -> bool:
    return one.shifted(-NEAR).overlaps(other) or one.shifted(NEAR).overlaps(other)
