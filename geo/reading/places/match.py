"""Match: words of a text that bear a name of the gazetteer, or that their kind or the words round them give away."""

from typing import NamedTuple

from geo.gazetteer.index import Hit
from geo.reading.places.runs import Run
from geo.reading.places.text import NameText
from geo.reports import Span


class Match(NamedTuple):
    """The words [first, end) of a run that bear a name.

    `articled` names are such only with the article before them ("the Caspian"), `coded` ones are the codes of airports.
    Without hits the name's kind is known, its place is not; it may lie near a namesake ("Boston Harbor", Boston), or,
    `respelt`, be one ("Vladivostock").
    """

    first: int
    end: int
    span: Span
    key: str
    hits: tuple[Hit, ...]
    run: Run
    demonym: bool = False
    namesakes: tuple[Hit, ...] = ()
    articled: bool = False
    respelt: bool = False
    coded: bool = False


def span_of(text: NameText, first: int, end: int) -> Span:
    """Return where the words [first, end) stand in the text."""
    return Span(text.starts[first], text.ends[end - 1])
