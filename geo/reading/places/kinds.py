"""What a name says that it names: a sea, a river, an airport."""

from geo.gazetteer.place import Place

_FEATURES = {
    "sea": {"SEA", "OCN"},
    "river": {"STM"},
    "lake": {"LK", "RSV"},
    "gulf": {"GULF"},
    "bay": {"BAY"},
    "canal": {"CNL"},
    "desert": {"DSRT"},
    "mountains": {"MTS"},
    "island": {"ISL"},
    "islands": {"ISLS"},
    "pass": {"PASS"},
    "airport": {"AIRP"},
    "station": {"RSTN", "STNB"},
}


def is_of_kind(key: str, place: Place) -> bool:
    """Return whether the folded name ends with the word for what the place is: the Red Sea, no region of that name."""
    return place.feature in _FEATURES.get(key.rpartition(" ")[2], ())
