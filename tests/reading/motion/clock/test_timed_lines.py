"""Running reports: what an entry tells in the present or perfect was when it was stamped."""

from datetime import date

from geo.reading.motion.clock.timed_lines import timed_lines
from geo.reading.motion.clock.times import times_of
from geo.reading.motion.sentences import read_sentences
from geo.reading.timexes import read_timexes
from geo.reading.tokens import tokenize
from tests.reading.builders import make_mentions

NEWEST_FIRST = "09:15 Good morning.\n\n08:40 Nothing new.\n\n{}"


def times(entry: str) -> list[str]:
    text, published = NEWEST_FIRST.format(entry), date(2024, 5, 15)
    tokens = tokenize(text)
    timexes = read_timexes(tokens, published)
    sentences = read_sentences(tokens, make_mentions(text, "Leon", "Lugo"), timexes)
    told = [statement for sentence in sentences for statement in sentence.statements]
    found = times_of(told, lambda place: "UTC", published, timed_lines(text, timexes))
    return [timex.value if timex else "" for timex in found]


def test_what_has_just_come_about_was_at_the_stamp() -> None:
    assert times("07:50 The jet has landed in Leon.") == ["2024-05-15T07:50"]
    assert times("07:50 The jet is over Leon.") == ["2024-05-15T07:50"]


def test_a_day_in_brackets_is_that_of_the_stamp() -> None:
    assert times("23:10 (Monday) The jet has landed in Leon.") == ["2024-05-13T23:10"]
    assert times("23:10 (Monday) The jet leaves Leon.") == ["2024-05-13T23:10"]


def test_yesterday_counts_from_the_day_of_the_stamp() -> None:
    assert times("23:10 (Monday) The mayor says that the jet left Leon yesterday.") == ["2024-05-12"]


def test_what_is_told_with_an_hour_of_its_own_or_in_the_past_was_not_at_the_stamp() -> None:
    assert times("07:50 Police say the jet landed in Leon at 6:20.") == ["2024-05-15T06:20"]
    assert times("07:50 News at last. The jet landed in Leon.") == [""]


def test_two_hours_that_open_lines_make_no_running_report() -> None:
    text, published = "09:15 The jet has landed.\n\n08:40 Nothing.", date(2024, 5, 15)
    assert not timed_lines(text, read_timexes(tokenize(text), published)).stamps


def test_an_entry_that_opens_with_a_participle_or_tells_what_is_so_was_at_its_hour() -> None:
    text, published = (
        "14 May 2024\n\n23:02. Seen high over Leon, eastbound.\n\n23:40. We are down at Lugo.",
        date(2024, 5, 15),
    )
    tokens = tokenize(text)
    timexes = read_timexes(tokens, published)
    sentences = read_sentences(tokens, make_mentions(text, "Leon", "Lugo"), timexes)
    told = [statement for sentence in sentences for statement in sentence.statements]
    found = times_of(told, lambda place: "UTC", published, timed_lines(text, timexes))
    assert [timex and timex.value[-5:] for timex in found] == ["23:02", "23:40"]
