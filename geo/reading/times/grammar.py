"""The grammar of time expressions: patterns over the symbols of pieces, tried in order at each place.

Names in capitals are symbols of the table of words, names in small letters are the parts defined here; the rest is
regular expression. Every repetition is bounded, so that reading takes time linear in the length of the text.
"""

import re

from geo.reading.times.lexicon import NOTHING, SYMBOLS

PARTS = {
    "month": "(MONTH | MAYBEMONTH) DOT?",
    "uncounted": "(?! DASH? (anyunit | HUNDRED | PARTS | WEEKDAYS | TURNS | TENS | TH | MOMENT | MONTH))",
    "daynum": "DAY (TH | OLDTH)?",
    "year": "(YEAR (?! ZONE) | (NUMBER | PAIR | DAY) (?= ERA) | APOSTROPHE (PAIR | DAY)) ERA?",
    "ofyear": "((COMMA | OF)? year | OF (THAT | THE SAME | THIS) UNIT)",
    "edge": "THE? (EARLY | LATTER)? (EDGE | (EARLY | LATTER | LATER | EDGE) (STRETCH | HALF)) OF",
    "modifier": "(edge THE? | THE? EARLY DASH? | EARLY (IN | ON) THE?)",
    "weekday": "(WEEKDAY | MAYBEDAY DOT? (?= COMMA? (DAY | MONTH | MAYBEMONTH | PART)))",
    "long": "(OVER | LONG | WHOLE)",
    "weekdays": "WEEKDAYS | weekday PARTS | (?<= [IN]) THE PARTS",
    "season": "(SEASON | MAYBESEASON)",
    "small": "(TENS (DASH? COUNT)? | COUNT)",
    "figure": "(DAY (DAY SLASH DAY)? | PAIR | NUMBER | DOTTED | SHORTDOT)",
    "numeral": "(A? COUNT? HUNDRED (AND? small)? | small | figure)",
    "about": "(ABOUT | OVER | OVERTIME | MORE THAN | AT LEAST | UP TO | JUST | A OVER)",
    "amount": "(numeral (AND A HALF)? | A (OVER | WHOLE)? | (A | THE)? VAGUE OF?)",
    "length": """(amount anyunit (AND? amount anyunit | AND A (HALF | QUARTER))? | HALF A? UNIT
        | COUNT DASH? UNITS OF A UNIT | A? QUARTER OF A UNIT)""",
    "unit": "(UNIT | QUARTER | WEEKEND)",
    "anyunit": "(UNITS | SHORTUNITS | UNIT | QUARTER | WEEKEND)",
    "ordinal": "(ORDINAL | TENS DASH ORDINAL | (DAY | PAIR | NUMBER) TH)",
    "rank": "(LAST | PAST | PREVIOUS | NEXT | FOLLOWING | COMING | SAME | CURRENT)",
    "turn": "(THE rank | rank | THIS (COMING | PAST | SAME)? | THAT SAME?)",
    "between": "(DASH | TO | UNTIL | AND | OR | THROUGH)",
    "offset": "(PLUS (DAY | CLOCK) | DASH DAY (?= COMMA | DOT | CLOSE))",
    "zone": """(COMMA? (ZONE offset? | LOCAL TIME | LOCALTIME | LOCAL (?= COMMA | DOT | CLOSE | ON)
        | CITY (STANDARD | MAYBEMOMENT)? TIME) | BY CITY | OPEN ZONE offset CLOSE)""",
    "nearly": "((ABOUT | OVER | SOON | JUST | A SOON) (BEFORE | AFTER)? | TOWARDS)",
    "hour": "(COUNT | DAY)",
    "fives": "(TENS (DASH? COUNT)? | COUNT (DASH? AND DASH? TENS)? | DAY | PAIR)",
    "thirty": "(DASH? TENS (DASH? COUNT)?)",
    "dayhalf": """(IN THE | THIS | THAT | LAST | AT | THE SAME | ON THE | ON THE? weekday) PART
        | DEICTICPART | DEICTIC PART | IN THE EARLYHOURS""",
    "before": "[BY IN SINCE TO UNTIL FROM OF ON THROUGH BETWEEN FOR OVERTIME AND BEFORE AFTER OR DASH OPEN FOLLOWING]",
}

RULES = {
    "numeric_date": """YEAR (DASH DAY DASH DAY | SLASH DAY SLASH DAY) | DAY (SLASH DAY SLASH | DASH DAY DASH)
        (YEAR | PAIR | DAY) | DOTDATE""",
    "day_range": """month daynum between daynum (?! anyunit | month | AMPM) ofyear?
        | THE? daynum between THE? daynum OF? month ofyear?""",
    "month_range": "month (DASH | SLASH | TO | THROUGH | AND) month ofyear",
    "era_range": "(figure | YEAR) between (figure | YEAR) ERA",
    "year_range": "YEAR (DASH | SLASH) (YEAR | PAIR | DAY) (?! DASH)",
    "era_year": "modifier? ABOUT? DOT? (figure | YEAR) ERA | ERA (figure | YEAR)",
    "decade": """modifier? THE? (YEAR | NUMBER) APOSTROPHE? PLURAL ERA?
        | modifier? THE? APOSTROPHE (PAIR | DAY) APOSTROPHE? PLURAL | THE EARLY? DECADE""",
    "ordinal_unit": """modifier? THE? (YEAR (APOSTROPHE PLURAL)?)? ordinal DASH? unit
        (ERA | OF (FISCAL? YEAR | turn FISCAL? UNIT))?""",
    "fiscal_year": "modifier? THE? FISCAL UNIT? YEAR",
    "half_year": "THE? (ORDINAL | LATTER) HALF OF year | QUARTERCODE year?",
    "counted_part": "THE? ordinal PART",
    "counted_day": "UNIT (COUNT | DAY | PAIR) (?! anyunit | TH | COMMA? month)",
    "calendar_date": """modifier? (month THE? daynum (?! anyunit) ofyear? | THE? (daynum | ordinal OF) OF? month ofyear?
        | month ofyear | turn month | month LAST)""",
    "bare_month": """modifier (MONTH | MAYBEMONTH) | MONTH | (?<= before) MAYBEMONTH
        | MAYBEMONTH (?= between MAYBEMONTH)""",
    "season": """modifier? (turn | THE)? season (OF? year | OF? (THAT | THIS | THE SAME | THE? NEXT | LAST) UNIT)
        | (modifier | LATER (IN | ON)? THE)? turn season | (modifier | LATER (IN | ON)? THE?) season
        | THE (SEASON | MAYBESEASON (?! OF)) | SEASON (?! TIME) | (?<= [BY IN SINCE]) MAYBESEASON""",
    "stamp": "DAY SLASH ((FOUR | CLOCK) zone? | YEAR zone) | NUMBER ZONE month (YEAR | PAIR | DAY)?",
    "clock_range": """(hour | CLOCK | DOTTED | MOMENT) between (hour | CLOCK | DOTTED) AMPM zone?
        | CLOCK between CLOCK zone? | (?<= [FROM BETWEEN]) (DOTTED | hour | MOMENT) between (DOTTED | hour) zone?
        uncounted""",
    "glossed_clock": "(?<= [OPEN COMMA]) nearly? (CLOCK AMPM? | (hour | DOTTED) AMPM) IN CITY (?= COMMA | DOT | CLOSE)",
    "clock": """nearly? (CLOCK (AMPM | SHORTUNITS | UNITS (?! LATER | AGO | BEFORE | AFTER))?
        | (hour | DOTTED | SHORTDOT) AMPM | hour OCLOCK SHARP?
        | (?<= AT) hour DASH small | (?<= AT) COUNT thirty | COUNT thirty (AMPM | (?= dayhalf | ON THE? weekday))
        | HALF DASH? PAST DASH? hour | fives PAST hour | (?<= [AT ABOUT BY BEFORE AFTER SINCE]) fives TO hour
        | (A? QUARTER | numeral (UNITS | UNIT)) (PAST | TO | BEFORE | AFTER) (hour OCLOCK? | MOMENT)
        | (YEAR | FOUR) (?= ZONE | LOCALTIME | LOCAL TIME | CITY (STANDARD | MAYBEMOMENT)? TIME) | FOUR (?= LOCAL)
        | (?<= AT) YEAR (?= ON weekday)
        | (FOUR | (?<= AT) YEAR) (UNITS | SHORTUNITS) | (?<= [AT BY]) DOTTED
        | DAY SHORTUNITS (DAY | PAIR) (?! anyunit)
        | (?<= AT) COUNT (?= [COMMA DOT AND CLOSE])) SHARP? zone?""",
    "zone_only": "zone",
    "bare_hour": """nearly? (hour | DOTTED) (?= dayhalf)
        | (?<= [AT BY BEFORE AFTER PAST]) nearly? hour (?= ON THE? weekday)
        | (?<= [WEEKDAY DEICTIC DEICTICPART PART] AT) nearly? hour uncounted""",
    "moment": """nearly? (BEFORE | AFTER)? (THE | hour)? MOMENT zone? | (BEFORE | AFTER) MAYBEMOMENT
        | (?<= [AT BY]) MAYBEMOMENT""",
    "deictic": "modifier? (DEICTIC | DEICTICPART) | THE? UNIT (AFTER | BEFORE) DEICTIC",
    "week_on": "A UNIT ON weekday | amount (UNIT | UNITS) AGO ON? LAST? weekday | numeral WEEKDAYS AGO",
    "ago": """about{0,2} (amount DASH anyunit | length) AGO DEICTIC? | about? UNITS AGO
        | (LONG | (VAGUE | OVER) TIME) AGO""",
    "later": """about{0,2} (length | UNITS) (LATER | FROM NOW | (AFTER | ON) (?= COMMA)) (?! THAN)
        | about{0,2} length (BEFORE | AFTER) THAT | length BEFORE (?= DOT | COMMA | CLOSE)
        | amount PARTS LATER | THE? MORROW
        | THE (unit | PART) (BEFORE LAST? | AFTER | FOLLOWING)
        | about{0,2} amount UNITS OUT (?= [COMMA DOT OF FROM])""",
    "regular": """weekdays | EACH (ORDINAL | EITHER)? (unit | TERM | PART | weekday | season)
        | EACH amount UNITS | REGULAR | PER unit | (ONCE | numeral TURNS) (A | PER | EACH) unit""",
    "day_part": "modifier? (turn | THE)? PART (UNITS (?= OF))? | THE? EARLYHOURS",
    "weekday": """modifier? (turn | THE (?= weekday PART))? weekday (PART? LAST | NEXT)? | WEEKDAYWEEK
        | THE weekday BEFORE LAST""",
    "old_style": "THE? daynum (INSTANT DOT? | OF turn UNIT) | THE ordinal OF (THE | turn) UNIT",
    "month_day": """((?<= [ON WEEKDAY BY TO UNTIL SINCE FROM BEFORE AFTER ABOUT OF]) | (?<= WEEKDAY COMMA)) THE DAY
        (TH | OLDTH) | (?<= WEEKDAY) DAY TH | (?<= [ON WEEKDAY]) THE ORDINAL (?= COMMA | DOT)""",
    "relative_unit": """(modifier | LATER (IN | ON)?)? turn (FISCAL? unit | TERM) | edge THE? unit
        | LATER (IN | ON)? THE unit
        | THE? WEEKEND | THE (UNIT | QUARTER) (?! OF | DASH) | (A | THE)? unit DASH (AGO | LATER) (unit | STORY)
        | (THE | A)? UNIT DASH? EDGE (OF? YEAR)?""",
    "compound": "about{0,2} amount anyunit AND? amount anyunit",
    "duration": """THE (rank | ORDINAL)? about{0,2} amount long? UNITS | rank? about{0,2} amount long? UNITS OLD?
        | UNIT DASH LONG | (THE? rank)? about{0,2} amount DASH? anyunit (DASH? LONG | OLD | AND A HALF)? (?! DASH OLD)
        | THE? rank (VAGUE | RECENTADJ)? UNITS | RECENTADJ UNITS | THE? PAST unit | HALF A? UNIT""",
    "duration_range": "about{0,2} numeral between numeral DASH? anyunit (DASH? LONG)?",
    "bare_units": "THE? UNITS",
    "reference": "NOW | RECENT (?! OF) | THE? FUTURE | THE PAST | THE EITHER UNIT",
    "narrated": """CHRONICLE | RECENTADJ | CURRENT | (THIS | THAT | THE SAME) STORY
        | (?<= [AT BY FOR IN SINCE]) (THIS | THAT) TIME
        | (?<= AT) THE SAME TIME""",
    "holiday": "turn? HOLIDAY (COMMA? year)?",
    "near_hour": """(nearly (COUNT | DAY) zone? | (?<= [BY SINCE BEFORE AFTER PAST]) COUNT | (?<= AT) nearly? hour)
        uncounted""",
    "bare_year": "modifier? (ABOUT DOT?)? YEAR (?! ZONE)",
}


def symbols_of(pattern: str) -> str:
    """Return a pattern of the grammar as a regular expression over symbols."""

    def part(match: re.Match[str]) -> str:
        return SYMBOLS[match[0]] if match[0].isupper() else f"(?:{symbols_of(PARTS[match[0]])})"

    return re.sub(r"[A-Za-z]+", part, re.sub(r"\((?!\?)", "(?:", pattern)).translate({ord(" "): "", ord("\n"): ""})


_TRIGGERS = """MONTH MAYBEMONTH WEEKDAY WEEKDAYS MAYBEDAY SEASON MAYBESEASON PART PARTS MOMENT EARLYHOURS UNIT UNITS
    QUARTER WEEKEND DEICTIC DEICTICPART NOW RECENT RECENTADJ CURRENT FUTURE PAST CHRONICLE TIME STORY CLOCK AMPM OCLOCK
    ZONE AGO YEAR DECADE REGULAR ORDINAL INSTANT HOLIDAY DOTDATE PLURAL ERA DOTTED COUNT TENS PAIR SLASH TH MORROW DAY
    WEEKDAYWEEK MAYBEMOMENT QUARTERCODE SHORTDOT FOUR SHORTUNITS""".split()
# Runs of symbols in which something can be a time: each is looked at once from its beginning, so that this is linear.
_SIGNS = "".join(SYMBOLS[name] for name in _TRIGGERS)
STRETCH = re.compile(f"(?<![^{NOTHING}])[^{NOTHING}{_SIGNS}]*[{_SIGNS}][^{NOTHING}]*")
PATTERN = re.compile("|".join(f"(?P<{name}>{symbols_of(pattern)})" for name, pattern in RULES.items()))
