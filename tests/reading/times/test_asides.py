"""Times that the story does not go on from."""

import pytest

from tests.reading.times.builders import values

MONDAY = "The convoy reached Lugo on Monday."


@pytest.mark.parametrize(
    ("aside", "day"),
    [
        ("The ministry denied on Tuesday that it had stopped. It drove on at 4.10 p.m.", "2023-09-11"),
        ("The ministry yesterday confirmed that. It drove on at 4.10 p.m.", "2023-09-11"),
        ("Officials said in Vigo on Tuesday that all was well. It drove on at 4.10 p.m.", "2023-09-11"),
        ("The guide, who had flown in on Friday, was there. It drove on at 4.10 p.m.", "2023-09-11"),
        ("A guide whose bus had broken down on Sunday came along. It drove on at 4.10 p.m.", "2023-09-11"),
        ("The guide, who had flown in three days before, was there. It drove on at 4.10 p.m.", "2023-09-11"),
        ("A guide had flown in on Friday. It drove on at 4.10 p.m.", "2023-09-08"),
        ("The magistrates heard yesterday that it had stopped. It drove on at 4.10 p.m.", "2023-09-11"),
        ("The mayor recalled on Tuesday how it had stopped. It drove on at 4.10 p.m.", "2023-09-11"),
        ("On Tuesday a guide came along. It drove on at 4.10 p.m.", "2023-09-12"),
        ("It was the first since Friday's flood. It drove on at 4.10 p.m.", "2023-09-11"),
        ("The driver was hurt in Friday's storm. It drove on at 4.10 p.m.", "2023-09-11"),
        ("After Friday's storm all was calm. It drove on at 4.10 p.m.", "2023-09-08"),
        ("The tanks that rolled by on Friday had nothing to do with it. It drove on at 4.10 p.m.", "2023-09-11"),
        ("The bus which broke down on Sunday is still there. It drove on at 4.10 p.m.", "2023-09-11"),
        ("A guide whom nobody had seen since Friday was waiting. It drove on at 4.10 p.m.", "2023-09-11"),
    ],
)
def test_a_day_told_aside_is_not_the_day_of_what_follows(aside: str, day: str):
    assert values(f"{MONDAY} {aside}")[-1] == f"{day}T16:10"


@pytest.mark.parametrize(
    ("rejected", "value"),
    [
        ("left Lugo at 9 p.m. and not, as the agencies have it, at half past seven", "T20:00"),
        ("left Lugo at 9 p.m., not at 7.30 p.m.", "T20:00"),
        ("left Lugo at 9 p.m. rather than at 7.30 p.m.", "T20:00"),
        ("left Lugo at 9 p.m. instead of 7.30 p.m.", "T20:00"),
        ("left Lugo at 9 p.m., the other at 7.30 p.m.", "T18:30"),
    ],
)
def test_nothing_is_counted_from_a_time_that_is_rejected(rejected: str, value: str):
    assert values(f"On Monday the train {rejected}; the decoy had gone an hour before.")[-1] == f"2023-09-11{value}"


@pytest.mark.parametrize(
    ("origin", "value"),
    [
        ("The suspect, born 1974, had a car.", "XXXX-10-04"),
        ("The suspect was born on 3 May 1974.", "XXXX-10-04"),
        ("The ferry, built in 1998, was late.", "XXXX-10-04"),
        ("The line was founded in 1887.", "XXXX-10-04"),
        ("The house was searched in 1974.", "1974-10-04"),
    ],
)
def test_no_year_is_counted_from_a_birth_or_a_launch(origin: str, value: str):
    assert values(f"{origin} He left on 4 October.", None)[-1] == value


@pytest.mark.parametrize(
    ("aside", "day"),
    [
        ("It was the first since the war broke out on 24 February. It drove on at 4.10 p.m.", "2023-09-11"),
        ("Nobody had come since the bridge fell in August. It drove on at 4.10 p.m.", "2023-09-11"),
        ("It had been ready since Sunday. It drove on at 4.10 p.m.", "2023-09-10"),
        ("A bus that had been ready since Sunday drove up. It drove on at 4.10 p.m.", "2023-09-11"),
        ("Our guide, who joined on 4 September, says so. It drove on at 4.10 p.m.", "2023-09-11"),
        ("A guide, who boarded on Friday, told us. It drove on at 4.10 p.m.", "2023-09-11"),
        ("The second bus, which left on Sunday, followed. It drove on at 4.10 p.m.", "2023-09-10"),
    ],
)
def test_a_day_since_when_or_of_who_speaks_is_told_aside(aside: str, day: str):
    assert values(f"{MONDAY} {aside}")[-1] == f"{day}T16:10"


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("The railway said the train had passed Vigo at 7 a.m. on Tuesday", "2023-09-12"),
        ("An agent said, however, that it had passed Vigo on Tuesday", "2023-09-12"),
        ("The guard announced that it had called on Saturday", "2023-09-09"),
        ("It had passed Vigo on Saturday", "2023-09-09"),
    ],
)
def test_the_story_goes_on_from_what_only_the_telling_puts_back(told: str, day: str):
    assert values(f"It left Lugo on Sunday. {told}. It got to Leon at 8.15 a.m.")[-1] == f"{day}T08:15"
