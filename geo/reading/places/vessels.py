"""Ships, trains and aircraft named after places: "the tanker Cork Harmony", "HMS Belfast", "aboard the Montrose"."""

from collections.abc import Iterable

from geo.gazetteer.index import Hit
from geo.reading.motion.words.tables import lexicon
from geo.reading.places.lexicon import words
from geo.reading.places.runs import Run
from geo.reading.places.text import NameText

_VESSEL, _PREFIX = words("vessel"), words("vessel_prefix")
_NO_NOUN = (
    words("function") | words("say") | words("decide") | words("locative") | words("directional") | words("loose")
)
_PLACING = words("locative") | words("directional") | {"of", "off"}
_SPOTS = words("spot")
_SETTLEMENTS = frozenset({"PPL", "PPLC"})


def vessel_words(text: NameText, runs: Iterable[Run]) -> frozenset[int]:
    """Return the words of the runs that a vessel's noun or letters introduce, and of those that repeat the name."""
    known = list(runs)
    named = {run for run in known if _is_introduced(text, run)}
    if not named:
        return frozenset()
    names = {_key(text, run) for run in named}
    repeated = (run for run in known if run in named or _key(text, run) in names)
    return frozenset(index for run in repeated for index in range(run.first, run.end))


def has_odd_article(text: NameText, first: int, end: int, hits: tuple[Hit, ...]) -> bool:
    """Return whether "the" stands before a town's name that no noun follows, as before the name of a ship."""
    if text.keys[first - 1] != "the" or text.breaks[first] or not hits or text.keys[first - 2] in _PLACING:
        return False
    if hits[0].place.feature not in _SETTLEMENTS or text.capital[end] or text.owns[end - 1]:
        return False
    following = text.keys[end]
    if following in _SPOTS:
        return False
    return bool(text.breaks[end]) or not following.isalpha() or following in _NO_NOUN or following in lexicon()


def _is_introduced(text: NameText, run: Run) -> bool:
    if not _PREFIX.isdisjoint(text.names[run.first : run.end]):
        return True
    return run.first > 0 and not text.breaks[run.first] and text.keys[run.first - 1] in _VESSEL


def _key(text: NameText, run: Run) -> str:
    keys = (text.keys[index] for index in range(run.first, run.end))
    return " ".join(key for key in keys if key not in _ARTICLES)


_ARTICLES = frozenset({"the", "a", "an"})
