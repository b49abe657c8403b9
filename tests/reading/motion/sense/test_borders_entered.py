"""Where a country is come into is where its border is crossed."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The smugglers came into Ruritania at Leon.", [("cross", "Leon")]),
        ("She drove into Ruritania by way of Leon.", [("cross", "Leon")]),
        ("They got into Ruritania in a lorry.", [("cross", "Ruritania")]),
        ("He came into Ruritania and slept at Leon.", [("cross", "Ruritania"), ("stop", "Leon")]),
        ("He came into the town at Leon.", [("arrive", "Leon")]),
    ],
)
def test_who_comes_into_a_country_at_a_place_crosses_there(text, statements):
    assert told(text, "=Ruritania", "Leon") == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The convoy came off the Leon Bridge at noon.", [("cross", "Leon Bridge")]),
        ("The lorry rolled off the Leon Bridge.", [("cross", "Leon Bridge")]),
        ("The sloop came into view off Lugo.", []),
    ],
)
def test_who_comes_off_a_bridge_has_crossed_it(text, statements):
    assert told(text, "Leon Bridge", "Lugo") == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The queen walked through the centre of Leon.", [("be_at", "Leon")]),
        ("The envoys strolled about the market of Leon.", [("be_at", "Leon")]),
        ("The convoy drove through the centre of Leon.", [("pass", "Leon")]),
        ("The pilgrims walked through Leon.", [("pass", "Leon")]),
    ],
)
def test_who_strolls_about_a_town_is_there(text, statements):
    assert told(text, "Leon") == statements
