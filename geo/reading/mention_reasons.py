"""Why a mention is read as it is, in words: its role, the cues for a name of a place, what speaks for the place."""

from geo.gazetteer.index import Hit
from geo.gazetteer.kinds import NameKind
from geo.gazetteer.place import Candidate
from geo.reading.lexicon import cues
from geo.reading.mention_roles import Judgement
from geo.reading.mention_scores import Scored
from geo.reading.resolution import Ranked

SHOWN_CANDIDATES = 8
_SUPPORTED = 0.3
_FAR_BEHIND = 0.8


def candidates_of(options: Ranked) -> tuple[Candidate, ...]:
    """Return the best candidates with their scores, each with what speaks for it."""
    shown = zip(options.hits, options.scores, options.supports, strict=True)
    return tuple(Candidate(hit.place, round(score, 2), _case(hit, support)) for hit, score, support in shown)[
        :SHOWN_CANDIDATES
    ]


def reason(one: Scored, options: Ranked, role: Judgement) -> str:
    """Return the whole reason for a mention in one sentence of words."""
    weights = cues()
    parts = [role.why, *(weights[cue].why for cue in one.cues if weights[cue].weight > 0), _choice(options)]
    return "; ".join(part for part in parts if part)


def _case(hit: Hit, support: float) -> str:
    place = hit.place
    parts = [f"{place.population:,} people" if place.population else "population not known"]
    if hit.kind is NameKind.ALTERNATE:
        parts.append(f"better known as {place.name}")
    if support >= _SUPPORTED:
        parts.append(f"near or round other places of the report ({support:.1f})")
    return ", ".join(parts)


def _choice(options: Ranked) -> str:
    if not options.hits:
        return "not in the gazetteer"
    if len(options.hits) == 1:
        return "the only place of that name"
    lead = options.scores[0] - options.scores[1]
    close = "clearly" if lead >= _FAR_BEHIND else "narrowly"
    return f"{close} before {len(options.hits) - 1} others of that name"
