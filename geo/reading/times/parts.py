"""The table of intervals: what a part of the day, a modified stretch or a nearby moment is taken to span.

Hours count from the midnight that begins the local day that is named; above 24 they lie in the next day. The table is a
convention of this program, wide on purpose: a vague time is an interval and never a point.
"""

_MINUTE = 1 / 60
PARTS: dict[tuple[str, str], tuple[float, float]] = {
    # part of day, modifier: from hour, to hour
    ("", "early"): (0, 6),
    ("", "mid"): (10, 14),
    ("", "late"): (18, 24),
    ("MO", ""): (6, 12),
    ("MO", "small"): (0, 6),
    ("MO", "early"): (0, 9),
    ("MO", "mid"): (9, 11),
    ("MO", "late"): (9, 12),
    ("AF", ""): (12, 18),
    ("AF", "early"): (12, 15),
    ("AF", "mid"): (14, 16),
    ("AF", "late"): (15, 18),
    ("EV", ""): (18, 24),
    ("EV", "early"): (18, 21),
    ("EV", "mid"): (19, 22),
    ("EV", "late"): (21, 24),
    ("NI", ""): (18, 30),
    ("NI", "early"): (18, 22),
    ("NI", "mid"): (22, 28),
    ("NI", "late"): (22, 30),
    ("DA", ""): (4, 8),
    ("DA", "before"): (0, 6),
    ("DA", "after"): (6, 10),
    ("DU", ""): (17, 21),
    ("DU", "before"): (15, 19),
    ("DU", "after"): (19, 23),
    ("MI", ""): (12, 14),
    ("MI", "before"): (9, 13),
    ("MI", "after"): (12, 18),
    ("BR", ""): (6, 10),
    ("BR", "before"): (4, 9),
    ("BR", "after"): (6, 12),
    ("SU", ""): (18, 22),
    ("SU", "before"): (15, 20),
    ("SU", "after"): (18, 24),
    ("NOON", ""): (12, 12 + _MINUTE),
    ("NOON", "about"): (11.5, 12.5),
    ("NOON", "before"): (11.5, 12),
    ("NOON", "after"): (12, 12.5),
    ("MIDNIGHT", ""): (24, 24 + _MINUTE),
    ("MIDNIGHT", "about"): (23.5, 24.5),
    ("MIDNIGHT", "before"): (23.5, 24),
    ("MIDNIGHT", "after"): (0, 0.5),
}

NEAR_MINUTES: dict[str, tuple[float, float]] = {
    # how the moment lies to the clock time: from minutes, to minutes after it
    "": (0, 1),
    "about": (-30, 30),
    "before": (-30, 0),
    "after": (0, 30),
}

# Which third of a month, season, year, decade or century "early", "mid" and "late" leave.
STRETCHES: dict[str, tuple[float, float]] = {"early": (0, 1 / 3), "mid": (1 / 3, 2 / 3), "late": (2 / 3, 1)}

# First month of each season in the north, and of each quarter and half; and how many months they last.
MONTHS: dict[str, tuple[int, int]] = {
    "SP": (3, 3),
    "SU": (6, 3),
    "FA": (9, 3),
    "WI": (12, 3),
    "Q1": (1, 3),
    "Q2": (4, 3),
    "Q3": (7, 3),
    "Q4": (10, 3),
    "H1": (1, 6),
    "H2": (7, 6),
}

# EDTF's codes for what is shorter than a year (ISO 8601-2).
EDTF_CODES = {"SP": 21, "SU": 22, "FA": 23, "WI": 24, "Q1": 33, "Q2": 34, "Q3": 35, "Q4": 36, "H1": 40, "H2": 41}


def part_hours(part: str, modifier: str, near: str) -> tuple[float, float]:
    """Return the hours that a part of the day spans; what the table does not modify stays whole."""
    return PARTS.get((part, near or modifier)) or PARTS.get((part, modifier)) or PARTS[part, ""]
