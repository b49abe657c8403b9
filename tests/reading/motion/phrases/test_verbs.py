import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("text", "places", "statements"),
    [
        ("The convoy was seen passing Kassel.", ["Kassel"], [("pass", "Kassel")]),
        ("A train believed to carry him pulled into Omsk.", ["Omsk"], [("arrive", "Omsk")]),
        ("The liner docked at Busan.", ["Busan"], [("arrive", "Busan")]),
        ("The yacht anchored off Faro.", ["Faro"], [("stop", "Faro")]),
        ("They spent the night in Graz.", ["Graz"], [("stop", "Graz")]),
        ("The president met his guest in Sochi.", ["Sochi"], [("meet", "Sochi")]),
        ("The ship is bound for Durban.", ["Durban"], [("head", "Durban")]),
        ("The jet was diverted to Gander because of fog.", ["Gander"], [("head", "Gander")]),
        ("Irkutsk was reached on 5 May.", ["Irkutsk"], [("arrive", "Irkutsk")]),
        ("The refugees were turned back at Trieste.", ["Trieste"], [("return", "Trieste")]),
        ("The column advanced on Herat.", ["Herat"], [("head", "Herat")]),
        ("The motorcade left the capital, Lusaka, at noon.", ["Lusaka"], [("depart", "Lusaka")]),
        ("He was last seen in Marseille.", ["Marseille"], [("be_at", "Marseille")]),
        ("The envoy is in Geneva today.", ["Geneva"], [("be_at", "Geneva")]),
        ("The train went over the border into Chad.", ["=Chad"], [("cross", "Chad")]),
    ],
)
def test_a_movement_verb_gives_its_motion_at_its_place(text, places, statements):
    assert told(text, *places) == statements


@pytest.mark.parametrize(
    ("text", "places", "statements"),
    [
        (
            "The envoy flew from Tunis to Oran via Algiers.",
            ["Tunis", "Oran", "Algiers"],
            [("depart", "Tunis"), ("head", "Oran"), ("pass", "Algiers")],
        ),
        (
            "The train left Lima and arrived in Cusco.",
            ["Lima", "Cusco"],
            [("depart", "Lima"), ("arrive", "Cusco")],
        ),
        (
            "Departing from Turin, the envoy's train made its way through Lyon and Dijon.",
            ["Turin", "Lyon", "Dijon"],
            [("depart", "Turin"), ("pass", "Lyon"), ("pass", "Dijon")],
        ),
        (
            "The train veered north, crossing the Oxus, and making its way to Termez.",
            ["Oxus", "Termez"],
            [("cross", "Oxus"), ("head", "Termez")],
        ),
        (
            "The ship, which left Odessa on Monday, is heading for Varna.",
            ["Odessa", "Varna"],
            [("depart", "Odessa"), ("head", "Varna")],
        ),
        (
            "The train rolled through Perm, Omsk and Chita.",
            ["Perm", "Omsk", "Chita"],
            [("pass", "Perm"), ("pass", "Omsk"), ("pass", "Chita")],
        ),
        (
            "The party crossed the Oxus at Termez and made for Kabul.",
            ["Oxus", "Termez", "Kabul"],
            [("cross", "Oxus"), ("head", "Kabul")],
        ),
    ],
)
def test_a_clause_gives_one_statement_for_each_place_on_the_way(text, places, statements):
    assert told(text, *places) == statements


@pytest.mark.parametrize(
    ("text", "places", "statements"),
    [
        ("The trip from Lima to Cusco via Nazca was long.", ["Lima", "Cusco", "Nazca"], ["head", "pass"]),
        ("This caused a detour to the town of Osh.", ["Osh"], ["head"]),
        ("His arrival in Ankara was noticed.", ["Ankara"], ["arrive"]),
        ("The king's departure from Lisbon was late.", ["Lisbon"], ["depart"]),
        ("He made a brief stop in Shannon on his way to Boston.", ["Shannon", "Boston"], ["stop", "head"]),
    ],
)
def test_a_movement_noun_tells_of_movement(text, places, statements):
    assert [motion for motion, _ in told(text, *places)] == statements


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The road passes through Nablus.", ["Nablus"]),
        ("The decision left Moscow isolated.", ["Moscow"]),
        ("The Red Cross in Geneva said talks would continue.", ["Geneva"]),
        ("The head of the bank in Zurich resigned.", ["Zurich"]),
        ("On Tuesday, photos surfaced in Rome.", ["Rome"]),
    ],
)
def test_what_does_not_move_gives_no_statement(text, places):
    assert told(text, *places) == []


def test_a_place_entered_is_reached_and_an_area_entered_is_crossed_into():
    assert told("The convoy entered Goma.", "Goma") == [("arrive", "Goma")]
    assert told("The convoy entered Chad.", "=Chad") == [("cross", "Chad")]


def test_here_is_the_place_of_the_day_line():
    assert told("TUNIS, May 4 - The envoy arrived here at noon.", "TUNIS") == [("arrive", "TUNIS")]


def test_there_is_the_place_told_of_before():
    assert told("The train reached Chita. The crew slept there.", "Chita")[-1] == ("stop", "Chita")


def test_where_stands_for_the_place_before_it():
    assert ("arrive", "Doha") in told("She left for Doha, where she is due on Friday.", "Doha")


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The balloon drifted over Leon and came to earth near Lugo.", [("pass", "Leon"), ("arrive", "Lugo")]),
        ("The walkers, who began their march in Leon, are now in Lugo.", [("depart", "Leon"), ("be_at", "Lugo")]),
        ("The coffin lay overnight in Leon before being carried to Lugo.", [("stop", "Leon"), ("head", "Lugo")]),
        ("The flight, from Leon, was forced to put down at Lugo.", [("arrive", "Lugo"), ("depart", "Leon")]),
        ("Officials in Leon said the convoy had reached Lugo.", [("arrive", "Lugo")]),
        ("The mayor of Leon met them at the station near Lugo.", [("meet", "Lugo")]),
        ("The team is now 40 km short of Lugo.", [("be_at", "Lugo")]),
        ("After two nights in Leon the pair caught a train to Lugo.", [("stop", "Leon"), ("head", "Lugo")]),
    ],
)
def test_looser_prose_is_read_too(text, statements):
    assert sorted(told(text, "Leon", "Lugo")) == sorted(statements)
