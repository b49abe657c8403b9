"""Phrases of pilots, harbours and marches: who is taken along, shut up, cleared, swept past or out of a place."""

import pytest

from geo.reading.records import Certainty
from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The ship was once more in Leon.", [("return", "Leon")]),
        ("The convoy was abeam of Leon at noon.", [("pass", "Leon")]),
        ("The barque drifted south of Leon.", [("pass", "Leon")]),
        ("The barge was nudged by two tugs into Leon.", [("arrive", "Leon")]),
        ("The yacht was swept past Leon.", [("pass", "Leon")]),
        ("The ship was brought to the outer roads of Leon.", [("arrive", "Leon")]),
        ("Trucks carried us out of Leon to Lugo.", [("depart", "Leon"), ("arrive", "Lugo")]),
        ("They carried out the plan in Leon.", []),
        ("The plane was cleared for Leon.", [("head", "Leon")]),
        ("The captain asked for Leon instead.", [("head", "Leon")]),
        ("The horses were shut up overnight at Leon.", [("stop", "Leon")]),
        ("The envoy supped at Leon.", [("stop", "Leon")]),
        ("The minister inspected the silos at Leon.", [("be_at", "Leon")]),
        ("The engine took water at Leon.", [("stop", "Leon")]),
        ("They presented themselves at Leon.", [("arrive", "Leon")]),
        ("The convoy filed into Leon's fairground.", [("arrive", "Leon")]),
        ("The bears were put on the steamer in Leon.", [("depart", "Leon")]),
        ("The frontier was passed between Leon and Lugo.", [("cross", "Leon")]),
        ("The border was crossed at Leon.", [("cross", "Leon")]),
        ("The team took the Leon flight.", [("head", "Leon")]),
        ("The team missed the Leon flight.", []),
        ("The signals ended over Leon.", [("pass", "Leon")]),
        ("Her last known position was off Leon.", [("be_at", "Leon")]),
        ("Leon let the plane go at noon.", [("depart", "Leon")]),
        ("Leon saw the last of her.", [("depart", "Leon")]),
        ("Leon saw the ship go past.", [("pass", "Leon")]),
        ("The barge tied up for the night at Leon.", [("stop", "Leon")]),
        ("The barge tied up at Leon.", [("arrive", "Leon")]),
        ("The bishop passed Monday night in Leon.", [("stop", "Leon")]),
        ("The bishop passed Leon on Monday night.", [("pass", "Leon")]),
        ("A puncture held it up for two hours outside Leon.", [("stop", "Leon")]),
        ("The road meanders south of Leon.", []),
        ("The ship put four hundred people ashore at Leon.", [("arrive", "Leon")]),
        ("The crew was ashore at Leon.", [("be_at", "Leon")]),
        ("The minister inspected the ore sidings at Leon.", [("be_at", "Leon")]),
        ("At Leon our tickets kept us until noon.", [("stop", "Leon")]),
        ("Leon was left behind on Monday.", [("depart", "Leon")]),
        ("The baggage was left behind at Leon.", [("stop", "Leon")]),
    ],
)
def test_prose_of_voyages_is_read(text, statements):
    assert told(text, "Leon", "Lugo") == statements


@pytest.mark.parametrize("text", ["Nobody dined in Leon.", "The convoy was nowhere near Leon."])
def test_nobody_and_nowhere_deny_a_presence(text):
    assert [each.certainty for each in attestations_of(text, "Leon")] == [Certainty.DENIED]


@pytest.mark.parametrize(("text", "motions"), [("by noon", ["depart"]), ("near noon", ["depart"]), ("", [])])
def test_who_is_out_of_a_place_by_an_hour_has_left_it(text, motions):
    found = attestations_of(f"The liner was out of Leon {text}.", "Leon", times=("noon",) if text else ())
    assert [each.motion.value for each in found] == motions
