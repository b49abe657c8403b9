import pytest

from geo.reading.quantities.measures import measures, read_quantities
from geo.reading.tokens import tokenize
from geo.reports import Span
from tests.reading.builders import make_report


def quantities(text, *skip):
    return read_quantities(make_report(text), tokenize(text), skip)


@pytest.mark.parametrize(
    ("text", "attribute", "low", "high", "unit", "qualifier"),
    [
        ("It has 10 to 15 carriages.", "carriages", 10, 15, "carriages", ""),
        ("It has between 10 and 15 carriages.", "carriages", 10, 15, "carriages", ""),
        ("It has more than 20 carriages.", "carriages", 20, None, "carriages", "more than"),
        ("He typically rides with more than 20 carriages.", "carriages", 20, None, "carriages", "typically"),
        ("Up to 20 carriages were seen.", "carriages", None, 20, "carriages", "up to"),
        ("Known for its speed of 25 mph, it is slow.", "speed", 40.2, 40.2, "km/h", "known for"),
        ("about 90 km off the coast", "distance", 90, 90, "km", "about"),
        ("over four years", "years", 4, None, "years", "more than"),
        ("two and a half hours", "duration", 2.5, 2.5, "h", ""),
        ("twenty-one crew", "crew", 21, 21, "people", ""),
        ("3,000 people", "people", 3000, 3000, "people", ""),
        ("a dozen ambulances", "ambulances", 12, 12, "ambulances", ""),
        ("fifty-five minutes later", "duration", 55, 55, "min", ""),
        ("a party of 31", "people", 31, 31, "people", ""),
        ("one hundred and two hours", "duration", 102, 102, "h", ""),
        ("a hundred thousand people", "people", 100_000, 100_000, "people", ""),
        ("two police cars", "vehicles", 2, 2, "vehicles", ""),
        ("One lorry may go on", "lorries", 1, 1, "lorries", ""),
        ("3,586 metres up", "height", 3586, 3586, "m", ""),
        ("8,214 gt", "tonnage", 8214, 8214, "gt", ""),
        ("working normally; two ships", "ships", 2, 2, "ships", ""),
        ("1.5 million tonnes", "weight", 1_500_000, 1_500_000, "t", ""),
        ("an hour and a half", "duration", 1.5, 1.5, "h", ""),
        ("half an hour", "duration", 30, 30, "min", ""),
        ("an hour and ten minutes", "duration", 70, 70, "min", ""),
        ("Three days and fifteen hours", "duration", 87, 87, "h", ""),
        ("two days and a half", "duration", 2.5, 2.5, "days", ""),
        ("more than an hour", "duration", 1, None, "h", "more than"),
        ("within 72 hours", "duration", None, 72, "h", "at most"),
        ("60 kilometres per hour", "speed", 60, 60, "km/h", ""),
        ("Eighty miles an hour", "speed", 128.7, 128.7, "km/h", ""),
        ("£200", "money", 200, 200, "GBP", ""),
        ("US$2 billion", "money", 2e9, 2e9, "USD", ""),
        ("C$3.5 million", "money", 3_500_000, 3_500_000, "CAD", ""),
        ("about 50,000 euros", "money", 50_000, 50_000, "EUR", "about"),
        ("not more than 120 persons", "people", None, 120, "people", "at most"),
        ("the section, 74 strong", "people", 74, 74, "people", ""),
        ("38 of the walkers", "walkers", 38, 38, "people", ""),
        ("May 9 - Three gunmen", "gunmen", 3, 3, "people", ""),
    ],
)
def test_a_number_with_its_noun_is_a_quantity_in_normal_units(text, attribute, low, high, unit, qualifier):
    found = quantities(text)[0]
    assert (found.attribute, found.low, found.high) == (attribute, low, high)
    assert (found.unit, found.qualifier) == (unit, qualifier)


def test_a_quantity_keeps_its_words():
    text = "The train has more than 20 carriages."
    found = quantities(text)[0]
    assert (found.quote, text[slice(*found.span)]) == ("more than 20 carriages",) * 2


def test_a_number_without_a_known_noun_is_none():
    assert quantities("Flight 370 left at 10.30 on 5 May 2014.") == ()
    assert quantities("Out at ten that night, back at 9.40 last night, in at eleven at night.") == ()


@pytest.mark.parametrize("text", ["at 0540H", "at 1430 hours", "for an hour", "a week ago", "half the crew"])
def test_an_hour_of_a_log_and_a_bare_unit_are_no_quantity(text):
    assert quantities(text) == ()


def test_a_quantity_of_several_parts_keeps_its_words():
    text = "She lay there for about an hour and ten minutes and paid US$2 million."
    assert [found.quote for found in quantities(text)] == ["about an hour and ten minutes", "US$2 million"]


def test_a_destination_that_is_withheld_is_undisclosed():
    found = quantities("Neither side has disclosed the final destination.")[0]
    assert (found.attribute, found.qualifier, found.low) == ("destination", "undisclosed", None)


@pytest.mark.parametrize(
    "text",
    [
        "There was no official word from either side on where the trip is meant to end.",
        "The owners declined to say where the tanker was going.",
        "The destination was not announced.",
        "Where the ship is bound nobody has revealed.",
        "She said nothing about where she would go next.",
    ],
)
def test_a_withheld_destination_is_known_in_other_words(text):
    assert [(q.attribute, q.qualifier) for q in quantities(text)] == [("destination", "undisclosed")]


@pytest.mark.parametrize("text", ["He said where the train was going.", "Nobody said where the cook was born."])
def test_where_without_a_way_or_without_silence_is_no_quantity(text):
    assert quantities(text) == ()


def test_a_destination_that_is_told_is_no_quantity():
    assert quantities("The destination was named on Monday.") == ()


def test_quantities_in_furniture_are_skipped():
    assert quantities("Photo: 12 people", Span(0, 16)) == ()


def test_every_row_of_the_table_of_units_can_be_read():
    for noun, measure in measures().items():
        found = quantities(f"exactly 7 {noun.replace('-', ' ')}. There")
        assert found and found[0].low == pytest.approx(7 * measure.factor, abs=0.06)


@pytest.mark.parametrize("text", ["ten minutes to eight", "some three years ago", "ten minutes past one"])
def test_a_duration_that_counts_from_another_time_is_none(text):
    assert quantities(text) == ()


def test_a_crew_of_a_number_is_counted():
    assert [(q.attribute, q.low, q.quote) for q in quantities("She has a crew of 23.")] == [("crew", 23, "crew of 23")]


def test_the_cars_of_a_train_are_carriages_and_others_are_vehicles():
    assert quantities("The train has nine cars.")[0].attribute == "carriages"
    assert quantities("The minister came with nine cars.")[0].attribute == "vehicles"
