"""What comes in only to halt, lies there, or has got somewhere since, is told apart from what arrives or sets out."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The ferry has never docked at Leon.", [("stop", "Leon")]),
        ("The liner will not berth at Leon.", [("stop", "Leon")]),
        ("The ferry docked at Leon.", [("arrive", "Leon")]),
        ("The passengers were put ashore at Leon for twenty minutes.", [("stop", "Leon")]),
        ("The envoy landed at Leon for two days of talks.", [("arrive", "Leon")]),
        ("The plane spent an hour on the ground at Leon.", [("stop", "Leon")]),
        ("The train drew up at Leon for water.", [("stop", "Leon")]),
        ("The coal ship was riding at anchor off Leon.", [("stop", "Leon")]),
        ("Her consort was swinging at anchor off Leon.", [("stop", "Leon")]),
        ("The liner stood at Leon.", [("be_at", "Leon")]),
    ],
)
def test_what_only_halts_is_told_from_what_arrives(text, statements):
    assert told(text, "Leon") == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The judge has since flown to Leon.", [("arrive", "Leon")]),
        ("The rebels had since moved to Leon.", [("arrive", "Leon")]),
        ("The bishop has since been taken to Leon.", [("arrive", "Leon")]),
        ("The judge flew to Leon.", [("head", "Leon")]),
        ("The coach was over the border at Leon by midnight.", [("cross", "Leon")]),
        ("They were across the frontier near Leon at noon.", [("cross", "Leon")]),
    ],
)
def test_where_somebody_has_got_is_reached_or_crossed(text, statements):
    assert told(text, "Leon") == statements
