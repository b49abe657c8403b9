import pytest

from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The night mail out of Leon had never been so full.", ("depart", "Leon")),
        ("Two Antonovs out of Leon brought the generators.", ("depart", "Leon")),
        ("A Dash 8 out of Leon lost a wheel.", ("depart", "Leon")),
        ("We shared an Il-76 out of Leon with forty goats.", ("depart", "Leon")),
        ("She was on the 7.05 Amtrak from Leon with a book.", ("depart", "Leon")),
        ("09.14, empty tank wagons inbound ex Leon.", ("depart", "Leon")),
        ("A Challenger was on the apron, origin Leon, crew of three.", ("depart", "Leon")),
        ("Tracker: bulk carrier Ilse, prior port Leon.", ("depart", "Leon")),
        ("She stood on the platform with Leon on her ticket.", ("head", "Leon")),
        ("The barque had grain in her holds and Leon on her papers.", ("head", "Leon")),
        ("The consul had a berth booked to Leon.", ("head", "Leon")),
        ("Forty wagons of wheat, consigned to Leon, are missing.", ("head", "Leon")),
        ("The tanker was declaring Leon, ETA unknown.", ("head", "Leon")),
        ("The trawler gave Leon as her destination.", ("head", "Leon")),
        ("Tracker: bulk carrier Ilse, destination Leon.", ("head", "Leon")),
        ("On foot from Leon, she tells it.", ("depart", "Leon")),
        ("It began, by lorry from Leon, in the spring.", ("depart", "Leon")),
        ("On foot again out of Leon, she tells it.", ("depart", "Leon")),
        ("The last forty miles to Leon were done in fog.", ("arrive", "Leon")),
        ("The king flew the last hour to Leon himself.", ("arrive", "Leon")),
        ("The final leg to Leon took the ketch a week.", ("arrive", "Leon")),
    ],
)
def test_a_way_is_told_by_one_of_its_ends(text, statement):
    assert told(text, "Leon") == [statement]


@pytest.mark.parametrize(
    "text",
    [
        "Any train out of Leon is cancelled.",
        "Minister Ek was out of Leon politics.",
        "He had Leon on his mind.",
        "He booked a table in Leon.",
        "The last hour in power belongs to Leon.",
        "The origin of Leon is a Roman camp.",
    ],
)
def test_what_only_resembles_an_end_of_a_way_tells_none(text):
    assert told(text, "Leon") == []


def test_a_vehicle_that_comes_from_elsewhere_is_another_mover():
    text = "Ada Lund sailed to Leon. Lund left Leon for Vigo. Another helicopter out of Lugo brought flour."
    last = attestations_of(text, "Leon", "Vigo", "Lugo")[-1]
    assert (last.mover, last.place.name, last.journey) == ("Another helicopter", "Lugo", False)
