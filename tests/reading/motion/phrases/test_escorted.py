"""Who takes, lets or sees others along a way, and who keeps off it."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The pilots had the tanker through Leon.", [("pass", "Leon")]),
        ("Two tugs had her past Leon.", [("pass", "Leon")]),
        ("A shepherd saw the fugitives across Spain.", [("cross", "Spain")]),
        ("The driver had them into Spain at dusk.", [("cross", "Spain")]),
        ("The ferryman had us over to Leon.", [("arrive", "Leon")]),
        ("The escort saw the convoy out of Leon.", [("depart", "Leon")]),
        ("The aides hustled the envoy out of Leon.", [("depart", "Leon")]),
        ("The police saw him in Leon.", [("be_at", "Leon")]),
    ],
)
def test_who_has_or_sees_somebody_along_takes_him_there(text, statements):
    assert told(text, "Leon", "=Spain") == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The buses were waved past Leon.", [("pass", "Leon")]),
        ("The lorries were nodded through Leon.", [("pass", "Leon")]),
        ("The pilgrims were let in at Leon.", [("cross", "Leon")]),
        ("The coach was beckoned into Spain.", [("cross", "Spain")]),
        ("The guards waved his van over the border at Leon.", [("cross", "Leon")]),
        ("Flags waved at Leon.", []),
    ],
)
def test_who_is_waved_or_let_along_goes_there(text, statements):
    assert told(text, "Leon", "=Spain") == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The driver filled his tank in Leon.", [("stop", "Leon")]),
        ("The crew dawdled in Leon.", [("stop", "Leon")]),
        ("The yacht sat out the gale under Leon.", [("stop", "Leon")]),
        ("His boarding at Leon was filmed.", [("depart", "Leon")]),
        ("The disembarking at Leon went unseen.", [("arrive", "Leon")]),
        ("The van made a loop round Leon.", [("pass", "Leon")]),
        ("After a wide sweep past Leon the jet landed.", [("pass", "Leon")]),
    ],
)
def test_halts_and_nouns_of_moving_are_read(text, statements):
    assert told(text, "Leon") == statements
