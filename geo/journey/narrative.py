"""The order in which a report tells its visits, as far as it can be trusted.

News begins with the newest: the first statement says little about what comes next, a step back in time or a setting out
ends one account and begins another, and a place that is told twice stands where its account has it, not in the summary.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from geo.dates import Order
from geo.journey.visits import COMING, STAYING, Sighting, Visit
from geo.reading.records import Motion

Pair = tuple[str, str, str]
CLOSE = 2
"""Characters between a clause and the one that it hangs on: a comma."""
LOOKING_BACK = ("having ", "after ")
"""How such a clause begins; with a capital it opens the sentence, and comes first in the text too."""

RECALLING = re.compile(
    r"\bhad\b(?! (?:an?|the|no|one|two|three|to|his|her|its|their|our)\b)|\b(?:having|earlier|previously)\b"
)
"""What tells of something before the time of the account; "had" of what is owned or must be done does not."""


UNDER_WAY = re.compile(r"\b(?:on (?:her|his|its|their|the|our) way|en route|bound)\b|\b(?:was|were) [a-z]+ing\b")
"""What tells that the way was being gone while something else happened: it began before all that."""


class Telling(NamedTuple):
    """A visit as one report tells it: with what that report says of it, in the order of its text."""

    visit: Visit
    own: Sequence[Sighting]


Accounts = Mapping[str, Sequence[Telling]]
"""The visits that each report tells, in the order of its text, each once."""


def told_pairs(told: Accounts) -> Iterator[Pair]:
    """Yield the neighbours in each report's account, but for its first statement."""
    for report, account in told.items():
        for number, (a, b) in enumerate(pairwise(account)):
            if number and _leads_over(number, account):
                yield a.visit.key, b.visit.key, f"the order in which report {report} tells it"


def return_pairs(told: Accounts) -> Iterator[Pair]:
    """Yield all that a report tells before the return without a time that it begins with: that is its news."""
    for report, account in told.items():
        if account and _is_news_of_return(account[0]):
            home = account[0].visit.key
            yield from ((each.visit.key, home, f"report {report} begins with the return") for each in account[1:])


def origin_pairs(told: Accounts) -> Iterator[Pair]:
    """Yield the start of a way that is told as a whole, "on her way from A to B", before all else of its report."""
    for report, account in told.items():
        for start in (each for each in account if any(_opens_whole_way(sighting) for sighting in each.own)):
            others = (each.visit.key for each in account if each is not start)
            yield from ((start.visit.key, other, f"report {report} tells the whole way from there") for other in others)


def _opens_whole_way(sighting: Sighting) -> bool:
    told = sighting.attestation
    is_whole = told.motion is Motion.HEAD and told.goal is not None and told.when is None
    is_start = told.source is not None and told.source.place.id == sighting.place.id
    return is_whole and is_start and UNDER_WAY.search(told.quote) is not None


def _is_news_of_return(told: Telling) -> bool:
    came_back = told.visit.turn > 0 and told.visit.told is None
    return came_back and all(sighting.motion is Motion.RETURN for sighting in told.own)


def lead_pairs(told: Accounts) -> Iterator[Pair]:
    """Yield the first statement of each report before the second: the weakest order that there is."""
    for report, account in told.items():
        if len(account) > 1 and _leads_over(0, account):
            yield account[0].visit.key, account[1].visit.key, f"the order in which report {report} tells it"


def _leads_over(number: int, account: Sequence[Telling]) -> bool:
    """Whether the account goes on from the visit at this number to the next one."""
    a, b = account[number : number + 2]
    back = _is_recalled(b) and not _is_recalled(a)
    return not (back or _sets_out(b) or _steps_back(number, account))


def accounts(visits: Iterable[Visit], seen: Iterable[Sighting]) -> Accounts:
    """Return each report's account: a place that is told twice once, where it belongs."""
    visit_of = {sighting: visit for visit in visits for sighting in visit.sightings}
    told: dict[str, list[Sighting]] = {}
    for sighting in (each for each in seen if each in visit_of):
        told.setdefault(sighting.report, []).append(sighting)
    return {report: _once_each(_in_time(account), visit_of) for report, account in told.items()}


def _in_time(told: Sequence[Sighting]) -> Sequence[Sighting]:
    """Return the sightings with what a clause looks back on before what that clause hangs on."""
    account: list[Sighting] = []
    for sighting, following in zip(told, (*told[1:], None), strict=True):
        behind = bool(account) and looks_back(sighting) and not _leads_on(sighting, following)
        account.insert(len(account) - behind, sighting)
    return account


def _leads_on(sighting: Sighting, following: Sighting | None) -> bool:
    """Return whether a clause hangs on the one behind it, "and, after a wait at Kaolack, crossed the Gambia"."""
    if following is None or looks_back(following):
        return False
    return 0 <= following.attestation.span.start - sighting.attestation.span.end <= CLOSE


def looks_back(sighting: Sighting) -> bool:
    """Return whether a clause tells what came before the one that it hangs on ("..., having called at Praia")."""
    return sighting.attestation.quote.startswith(LOOKING_BACK)


def _once_each(account: Sequence[Sighting], visit_of: Mapping[Sighting, Visit]) -> list[Telling]:
    """Return the visits, each where it is first told after the lead, first of all with a time: the rest recalls it."""
    where: dict[str, int] = {}
    for number, sighting in enumerate(account):
        key = visit_of[sighting].key
        known = where.setdefault(key, number)
        if _weight(sighting) > (_weight(account[known]) if known else 0):
            where[key] = number
    own: dict[str, list[Sighting]] = {}
    for sighting in account:
        own.setdefault(visit_of[sighting].key, []).append(sighting)
    visits = (visit_of[account[number]] for number in sorted(where.values()))
    return [Telling(visit, own[visit.key]) for visit in visits]


def _weight(sighting: Sighting) -> int:
    """How much a statement places a visit in its account: 0 for a departure, more for a coming, most with a time."""
    comes = sighting.motion in COMING | STAYING and not RECALLING.search(sighting.attestation.quote)
    return comes + (comes and sighting.when is not None)


def _sets_out(told: Telling) -> bool:
    """Whether a report first tells a departure without a time: there an account begins, whatever was told before."""
    return told.own[0].motion not in COMING | STAYING and told.own[0].when is None


def _steps_back(number: int, account: Sequence[Telling]) -> bool:
    """Whether the pair at this number borders on a stretch without times over which the account goes back in time."""
    before = next((told.visit for told in account[number::-1] if told.visit.told is not None), None)
    after = next((told.visit for told in account[number + 1 :] if told.visit.told is not None), None)
    if before is None or after is None or before.told is None or after.told is None:
        return False
    borders = account[number].visit is before or account[number + 1].visit is after
    return borders and after.told.order(before.told) is Order.BEFORE


def _is_recalled(told: Telling) -> bool:
    """Whether a report only tells that a visit had been before."""
    return all(RECALLING.search(sighting.attestation.quote) for sighting in told.own)
