"""A journey whose places carry their names in their own script, as pictures show them on demand."""

from geo.gazetteer.opening import open_gazetteer
from geo.journey.records import Journey
from geo.maps.compose import compose
from geo.maps.evidence.case import Case, case_of
from geo.maps.own_names import OwnNames, with_own_names
from geo.view import View


def in_own_script(journey: Journey) -> OwnNames:
    """Return the journey with the places' own names, and those names that no font of the system has."""
    # Not before it is asked for: a dashboard that draws nothing loads no drawing library.
    from geo.maps.still.fonts import can_write

    gazetteer = open_gazetteer()
    return with_own_names(
        journey, lambda place: gazetteer.names_of(place.id) if gazetteer.knows(f"#{place.id}") else (), can_write
    )


def case_in_own_script(case: Case, view: View) -> Case:
    """Return the case as pictures show it when places carry their own names."""
    journey = in_own_script(case.journey).journey
    return case_of(journey, compose(journey, view), case.readings.values())
