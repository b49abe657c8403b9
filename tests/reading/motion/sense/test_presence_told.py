"""Who or what is shown, found or not found somewhere: pictures and data, nobody, houses, a town's own spots."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Pictures show the ferry berthed at Leon.", [("be_at", "Leon")]),
        ("Data show the plane landed at Leon.", [("arrive", "Leon")]),
        ("Records show the envoy arrived in Leon.", [("arrive", "Leon")]),
        ("A video shows the lorries at Leon's port.", [("be_at", "Leon")]),
        ("A photograph showed the jet at Leon's airport.", [("be_at", "Leon")]),
        ("A picture shows the mayor of Leon's port.", []),
        ("Nobody from the ministry was in Leon.", [("be_at", "Leon")]),
        ("None of the crew was in Leon.", [("be_at", "Leon")]),
        ("The envoy's family home is in Leon.", []),
        ("The envoy's family is in Leon.", [("be_at", "Leon")]),
        ("The tanker waited at anchor north of Leon.", [("stop", "Leon")]),
        ("The tanker is under arrest at Leon.", [("be_at", "Leon")]),
        ("The envoy was under house arrest in Leon.", [("be_at", "Leon")]),
        ("The ship has been under repair at Leon since May.", [("be_at", "Leon")]),
        ("The envoy was personally present in Leon.", [("be_at", "Leon")]),
        ("The envoy lay awake; the crew is ill in Leon.", [("be_at", "Leon")]),
        ("The virus is present in Leon.", []),
        ("The ship is under construction at Leon.", []),
        ("His last stop was Leon.", [("stop", "Leon")]),
    ],
)
def test_a_presence_is_told_of_movers_only(text, statements):
    assert told(text, "Leon") == statements


@pytest.mark.parametrize("verb", ["crossed under", "crossed beneath", "crossed underneath"])
def test_a_bridge_gone_under_is_crossed(verb):
    assert told(f"The ships {verb} the Leon Bridge.", "Leon Bridge") == [("cross", "Leon Bridge")]


@pytest.mark.parametrize("way", ["by", "by way of", "through", "via", "along"])
def test_the_way_of_an_approach_is_passed(way):
    assert told(f"The yacht approached Leon {way} the Lugo Channel.", "Leon", "Lugo Channel")[1:] == [
        ("pass", "Lugo Channel")
    ]
