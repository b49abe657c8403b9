import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The wheels kissed the tarmac at Leon.", [("arrive", "Leon")]),
        ("The jet hit the runway at Leon with a bang.", [("arrive", "Leon")]),
        ("The queen stepped on to the quay at Leon.", [("arrive", "Leon")]),
        ("The queen stepped on to Spain soil at Leon.", [("arrive", "Leon")]),
        ("The colonels put their helicopter down at Leon.", [("arrive", "Leon")]),
        ("The train backed into Leon.", [("arrive", "Leon")]),
        ("The envoy was driven into Leon.", [("arrive", "Leon")]),
        ("The boat was brought alongside at Leon.", [("arrive", "Leon")]),
        ("The jet taxied to its stand at Leon.", [("arrive", "Leon")]),
        ("The van gave up the ghost at Leon.", [("stop", "Leon")]),
        ("The carriage was uncoupled at Leon.", [("stop", "Leon")]),
        ("The train was shunted into a siding at Leon.", [("stop", "Leon")]),
        ("The frigate stood into Leon.", [("arrive", "Leon")]),
        ("The barque passed inward at Leon.", [("pass", "Leon")]),
        ("The car screeched to a halt in Leon.", [("stop", "Leon")]),
        ("The tour had to make do with a day in Leon.", [("stop", "Leon")]),
        ("The yacht popped up in Leon.", [("be_at", "Leon")]),
        ("The ship touched Leon.", [("stop", "Leon")]),
        ("The bus rolled back into Leon.", [("return", "Leon")]),
        ("The ferry slunk back to Leon.", [("return", "Leon")]),
        ("The envoy made it back to Leon.", [("return", "Leon")]),
        ("The crew got home to Leon.", [("return", "Leon")]),
    ],
)
def test_a_coming_is_told_in_many_words(text, statements):
    assert told(text, "Leon", "=Spain soil") == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The ship turned her nose to Leon.", [("head", "Leon")]),
        ("The riders bent their steps to Leon.", [("head", "Leon")]),
        ("The barque bore up for Leon.", [("head", "Leon")]),
        ("The jet banked towards Leon.", [("head", "Leon")]),
        ("The jet aimed itself at Leon.", [("head", "Leon")]),
        ("The jet repositioned to Leon.", [("head", "Leon")]),
        ("The wagons were consigned to Leon.", [("head", "Leon")]),
        ("The envoy kept his seat for Leon.", [("head", "Leon")]),
        ("The crew had Leon in their sights.", [("head", "Leon")]),
        ("She was flown against her will to Leon.", [("head", "Leon")]),
    ],
)
def test_a_bow_turned_to_a_place_heads_for_it(text, statements):
    assert told(text, "Leon") == statements
