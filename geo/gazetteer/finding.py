"""What a name may mean, asked by itself: the places of that name, then guesses, each with its reason."""

from math import log10

from geo.coords import LatLon, sphere_km
from geo.gazetteer.index import Gazetteer, Hit
from geo.gazetteer.kinds import NameKind
from geo.gazetteer.place import Candidate

MOST_GUESSES = 8
LEAST_SCORE_BESIDE_EXACT = 0.75
_WHY = {
    NameKind.USUAL: "its name",
    NameKind.ALTERNATE: "another name of it",
    NameKind.SHARED: "its name, which a city or country bears too",
    NameKind.CODE: "an abbreviation of it",
    NameKind.ROMANISED: "a name of it in Latin letters",
}
_PER_TENFOLD_DISTANCE = 0.15
_NEAR_KM = 30.0


def candidates(gazetteer: Gazetteer, name: str, near: LatLon | None = None) -> tuple[Candidate, ...]:
    """Return the places of that name, best known first, then up to eight guesses, which say so; with `near` by score.

    A place so named has the score 1, a guess how much its name is alike; distance from `near` lessens both.
    """
    exact = tuple({hit.place.id: _named_so(hit) for hit in reversed(gazetteer.hits(name))}.values())[::-1]
    least = LEAST_SCORE_BESIDE_EXACT if exact else 0.0
    found = (*exact, *(guess for guess in gazetteer.guess(name, MOST_GUESSES) if guess.score >= least))
    if near is None:
        return found
    return tuple(sorted((_weighed(candidate, near) for candidate in found), key=lambda candidate: -candidate.score))


def _named_so(hit: Hit) -> Candidate:
    return Candidate(hit.place, 1.0, _WHY[hit.kind])


def _weighed(candidate: Candidate, near: LatLon) -> Candidate:
    loss = _PER_TENFOLD_DISTANCE * log10(1 + sphere_km(candidate.place.at, near) / _NEAR_KM)
    return Candidate(candidate.place, round(candidate.score - loss, 4), candidate.why)
