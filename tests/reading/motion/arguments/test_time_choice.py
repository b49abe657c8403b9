"""Which time of a sentence belongs to which movement, and by whose clocks it is read."""

from dataclasses import replace
from datetime import date

import pytest

from geo.reading.motion.clock.timed_lines import timed_lines
from geo.reading.motion.clock.times import times_of
from geo.reading.motion.sentences import read_sentences
from geo.reading.records import Timex
from geo.reading.timexes import read_timexes
from geo.reading.tokens import tokenize
from tests.reading.builders import make_mentions, make_place

ZONES = {"Lima": "America/Lima", "Oslo": "Europe/Oslo", "Doha": "Asia/Qatar"}


def times(text: str) -> list[Timex | None]:
    tokens, published = tokenize(text), date(2024, 5, 15)
    mentions = [replace(m, place=make_place(m.text, timezone=ZONES[m.text])) for m in make_mentions(text, *ZONES)]
    timexes = read_timexes(tokens, published)
    sentences = read_sentences(tokens, mentions, timexes)
    statements = [s for here in sentences for s in here.statements]
    return list(times_of(statements, lambda place: "UTC", published, timed_lines(text, timexes)))


def texts(text: str) -> list[str | None]:
    return [timex and timex.text for timex in times(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Arrival in Oslo: Monday", ["Monday"]),
        ("The rumour that he is on his way to Oslo was denied on Monday at the embassy.", [None]),
        ("It was reported on Monday in town that he is on his way to Oslo.", [None]),
        ("The envoy will reach Oslo, Norway, on Monday.", ["Monday"]),
        ("A flight to Oslo, set for Monday, is ready.", ["Monday"]),
        ("The envoy arrived in Oslo by overnight train on Monday.", ["Monday"]),
        ("The envoy reached Oslo on Monday and moved on to Lima.", ["Monday", None]),
        ("On Monday the envoy left Oslo and flew to Lima.", ["Monday", "Monday"]),
        ("The pilot gave up on Monday and landed in Lima.", ["Monday"]),
        ("The family packed on Friday and left Oslo.", ["Friday"]),
        ("The pilot gave up on Monday but landed in Lima.", [None]),
        ("The pilot gave up at noon and landed in Lima.", [None]),
        ("The pilot gave up on Monday and was not allowed to land in Lima.", [None]),
        ("The envoy left Oslo on Monday, bound for Lima.", ["Monday", None]),
        ("The envoy was bound for Lima on Monday.", ["Monday"]),
        ("The man whom Britain freed in May left Oslo.", [None]),
        ("The banker who was fined on Monday quietly left Oslo.", [None]),
        ("The banker, fined last month, is in Oslo.", [None]),
        ("The banker, who was fined on Friday, is in Oslo.", [None]),
        ("The banker, who was fined on Friday with no less than two others, has been in Oslo.", [None]),
        ("The governor, who faces a vote in August, had flown to Lima.", [None]),
        ("The tug, which was built in 1998, and had a fire, reached Oslo.", [None]),
        ("The pilot, who was expected on Friday, landed in Oslo.", ["Friday"]),
        ("The envoy was last in Oslo in 2011, when he flew to Lima for two days.", ["2011", "2011"]),
        ("It all ended in Oslo on Saturday, when the train rolled back into Lima.", ["Saturday", "Saturday"]),
        ("The banker, expected here on Friday, was in Oslo.", ["Friday"]),
        ("The banker, 40, on Friday left Oslo.", ["Friday"]),
        ("The banker who on Monday left Oslo was fined.", ["Monday"]),
        ("The banker, whom they fined, on Monday left Oslo.", ["Monday"]),
        ("It drew into Oslo at 9 a.m., ten hours after its departure from Lima.", ["9 a.m.", "ten hours after"]),
        ("The envoy reached Oslo, which is cold, on Monday.", ["Monday"]),
        ("The drive from Oslo had begun on Monday.", ["Monday"]),
        ("His arrival in Oslo is expected on Friday.", ["Friday"]),
        ("It was on Monday that the envoy left Oslo.", ["Monday"]),
        ("He fell ill in 2007 in the town, which he had left Oslo for.", [None]),
        ("By Monday, says a guard, who saw him, he had reached Oslo.", ["Monday"]),
        ("It left Oslo at noon on Monday and is making for Lima.", ["noon on Monday", None]),
        ("He rang back on Monday: he had not been in Oslo.", [None]),
        ("On Monday it was in Oslo, having left Doha on Sunday, and was making for Lima.", ["Monday", "Sunday", None]),
        ("Our issue of Monday had him arrive in Oslo.", [None]),
        ("They halted for the night at Oslo.", [None]),
        ("He landed in Oslo this morning at 8 a.m. and smiled.", ["8 a.m."]),
    ],
)
def test_time_belongs_to_its_own_movement(text: str, words: list[str | None]):
    assert texts(text) == words


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("The envoy was in Doha on Sunday. He leaves for Oslo on Friday.", "Asia/Qatar"),
        ("The envoy was in Doha on Sunday. He went to Oslo on Monday.", "Europe/Oslo"),
        ("The envoy left for Oslo on Monday.", "Europe/Oslo"),
        ("The envoy was in Doha on Sunday, left Lima on Monday and leaves for Oslo on Friday.", "America/Lima"),
        ("The envoy returns to Oslo through Doha on Monday.", "Europe/Oslo"),
    ],
)
def test_leaving_is_read_by_the_clocks_of_where_one_stands(text: str, zone: str):
    last = times(text)[-1]
    assert last is not None and last.zone == zone


def test_hours_later_are_counted_by_the_clocks_they_began_with():
    left, reached = times("The envoy left Oslo at 9 a.m. on Monday and reached Lima 14 hours later.")
    assert left is not None and reached is not None and left.interval and reached.interval
    assert (reached.interval.earliest - left.interval.earliest).total_seconds() == 14 * 3600


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He stayed in Oslo from 5 May to 7 May.", "from 5 May to 7 May"),
        ("He was in Oslo from 9 until 11 in the morning on Monday.", "from 9 until 11 in the morning on Monday"),
        ("He arrived in Oslo on 5 May, and 7 May was wet.", "5 May"),
    ],
)
def test_range_is_one_time(text: str, words: str):
    first = times(text)[0]
    assert first is not None and first.text == words


def test_range_lasts_to_the_end_of_its_last_day():
    stayed = times("He stayed in Doha from 5 May to 7 May.")[0]
    assert stayed is not None and stayed.local_start is not None and stayed.local_end is not None
    assert (stayed.local_start.day, stayed.local_end.day) == (5, 8)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("5 MAY: Fog. Hove to off Oslo.", "5 MAY"),
        ("5 MAY: Anchor aweigh 0600, pilot off 0655. Departure from Oslo.", "0655"),
        ("5 May. The ship goes from Oslo to Lima.", "5 May"),
        ("20.49. Landed at Oslo.\n21.10. Off.", "20.49"),
        ("5 MAY: Fog. Is to arrive in Oslo late.", None),
        ("5 May was wet. The ship goes from Oslo to Lima.", None),
        ("17.52 The ship has arrived in Oslo.\n16.30 Still no ship.", None),
    ],
)
def test_entry_of_a_log_takes_the_time_of_its_line(text: str, words: str | None):
    assert texts(text)[0] == words


def test_present_under_a_day_of_a_log_tells_what_was():
    first = times("5 MAY. The ship goes from Oslo to Lima.")[0]
    assert first is not None and first.value == "2024-05-05"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Take-off for Doha followed at 10.05pm.", "10.05pm"),
        ("The departure from Lima ensued at noon.", "noon"),
        ("On Monday it was lost from the screens in the last minutes before landing at Oslo.", "Monday"),
        ("On Monday it was lost from the screens ten minutes before landing at Oslo.", None),
    ],
)
def test_a_journey_that_a_noun_names_has_the_time_that_its_sentence_tells(text, told):
    assert texts(text)[-1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("On Monday she got to Lima, lay there for two days and then made for Oslo.", None),
        ("On Monday she was towed to Lima, waited for a week and sailed to Oslo.", None),
        ("On Monday she got to Lima and then made for Oslo.", "Monday"),
        ("On Monday, two hours late, the train pulled into Oslo.", "Monday"),
    ],
)
def test_a_stay_ends_the_day_that_opens_the_sentence(text, told):
    assert texts(text)[-1] == told


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He set out from Oslo, and not from Doha as some papers had it, on Monday evening.", "2024-05-13TEV"),
        ("She sailed for Oslo, not Doha, on Monday.", "2024-05-13"),
        ("His rival was reported on Monday night at Oslo.", "2024-05-13TNI"),
        ("The barge was last reported on Monday off Oslo.", "2024-05-13"),
        ("At noon on Monday the captain announced that they were flying to Oslo.", "2024-05-13T12:00"),
        ("He took the Oslo train on Monday.", "2024-05-13"),
        ("She caught the Oslo ferry at noon on Monday.", "2024-05-13T12:00"),
        ("At noon on Monday Oslo was behind them.", "2024-05-13T12:00"),
        ("Oslo lay behind her at noon on Monday.", "2024-05-13T12:00"),
    ],
)
def test_a_time_behind_an_aside_a_report_or_a_service_tells_when(text: str, value: str) -> None:
    found = times(text)[0]
    assert found is not None and found.value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He took the train to Oslo in 1958 and flew on to Lima.", "1958"),
        ("They came to Oslo in March 2011 and were caught in Lima.", "2011-03"),
        ("He took the train to Oslo in 1958 and later flew to Lima.", None),
        ("The ship called at Oslo in 1998 and is in Lima.", None),
        ("He took the train to Oslo on Monday and flew on to Lima.", None),
    ],
)
def test_a_verb_behind_and_goes_on_in_the_year_told_and_not_on_the_day(text: str, value: str | None) -> None:
    found = times(text)[-1]
    assert (found and found.value) == value
