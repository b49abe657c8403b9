"""Persons in the runs of capitals: which runs name one, and by which family names the report goes on to call them."""

from geo.reading.places.lexicon import words
from geo.reading.places.runs import Run
from geo.reading.places.text import NameText

_GIVEN = words("given") | words("given_world")
_TITLE = words("title")
_SURNAME = words("surname")
_NO_NAME = words("feature_after") | words("organisation_after") | words("public_after") | words("team_after")
_NO_FIRST = (
    words("compass") | words("feature_before") | words("function") | words("month") | words("weekday") | _NO_NAME
)


def person_words(text: NameText, run: Run) -> range:
    """Return the words of the run that name a person, an empty range when it names none."""
    first = run.first
    while first < run.end and text.keys[first] in _TITLE and text.keys[first + 1] != "of":
        first += 1
        while text.names[first] == ".":
            first += 1
    titled = first > run.first or (run.first > 0 and text.keys[run.first - 1] in _TITLE and not text.breaks[run.first])
    last = _last_name(text, first, run.end)
    if titled and last >= first:
        return range(first, last + 1)
    if last > first and (text.keys[first] in _GIVEN or _has_initial(text, first + 1, last)):
        return range(first, last + 1)
    if last == first + 1 and text.keys[last] in _SURNAME and text.keys[first] not in _NO_FIRST:
        return range(first, last + 1)
    return range(0)


def family_names(text: NameText, people: list[range]) -> frozenset[str]:
    """Return the keys of the last words of the persons' names."""
    return frozenset(text.keys[person[-1]] for person in people)


def _last_name(text: NameText, first: int, end: int) -> int:
    last = first - 1
    for index in range(first, end):
        if text.capital[index]:
            if text.keys[index] in _NO_NAME:
                return -1 if index > first + 1 or index == first else last
            last = index
        elif text.keys[index] == "of":
            break
    return last


def _has_initial(text: NameText, first: int, last: int) -> bool:
    return any(len(text.names[index]) == 1 and text.capital[index] for index in range(first, last))
