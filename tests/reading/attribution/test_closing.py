"""Who said it, where the words of saying close the sentence, are quoted by others, or stand before a paragraph."""

from dataclasses import replace

import pytest

from geo.reading.attribution.labels import label_over, labels_in
from geo.reading.motion.attest import attest
from geo.reading.motion.sentences import read_sentences
from geo.reading.tokens import tokenize
from tests.reading.builders import attestations_of, make_mentions, make_report


def speakers(text: str) -> list[tuple[str, ...]]:
    return [a.attributed_to for a in attestations_of(text, "Doha")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The envoy left Doha, an official said on condition of anonymity.", ("an official",)),
        ("The envoy left Doha, an official told us.", ("an official",)),
        ("The envoy left Doha, two officials told reporters.", ("two officials",)),
        ("The envoy left Doha, his spokesman said by telephone.", ("his spokesman",)),
        ("The envoy never left Doha, say two porters I know.", ("two porters",)),
        ("The envoy left Doha, a reporter for this paper saw.", ("a reporter for this paper",)),
        ("The pilot, as quoted by the Courier, declares that the envoy left Doha.", ("The pilot", "the Courier")),
        ("The Courier withdrew its report that the envoy had left Doha.", ("The Courier",)),
        ("An official raised the possibility of a visit to Doha.", ("An official",)),
        ("Our correspondent says that the envoy left Doha.", ("Our correspondent",)),
        ("We said earlier that the envoy had left Doha.", ()),
        ("Our post saying that the envoy had left Doha was long.", ()),
        ("A pilot suspected of theft left Doha, the Courier reported on Friday.", ("the Courier",)),
        ("The envoy left Doha and a guard saw nothing.", ()),
        ("The envoy, who left Doha on Friday, is ill, an official said.", ()),
        ("The envoy left Doha, watched by a minister.", ()),
    ],
)
def test_speaker_is_read_wherever_the_saying_stands(text: str, who: tuple[str, ...]):
    assert speakers(text) == [who]


def test_it_stands_for_the_body_that_spoke_last():
    text = "The ministry said it was raining. The envoy left Doha on foot, it added."
    assert speakers(text) == [("The ministry",)]


def test_the_label_of_a_paragraph_speaks_outermost():
    text = "HOST: The envoy left Doha.\nGUEST: He went back to Doha, the police say. I did not see it.\n"
    assert speakers(text) == [("HOST",), ("the police", "GUEST")]


def test_one_label_makes_no_transcript():
    assert labels_in("NOTE: The envoy left.\nHe is gone.") == ()


def test_a_label_ends_with_its_paragraph():
    text = "HOST: Good day.\nGUEST: Good day.\nThe end."
    labels = labels_in(text)
    assert [label_over(text, labels, text.index(word)) for word in ("The end",)] == [None]
    assert label_over(text, labels, text.index("Good")) == labels[0]


def test_the_paper_whose_report_it_is_is_not_named_again():
    text = "The envoy left Doha, a guard told the Courier."
    tokens, mentions = tokenize(text), make_mentions(text, "Doha")
    report = replace(make_report(text), publisher="The Courier, Lugo")
    (told,) = attest(report, tokens, mentions, read_sentences(tokens, mentions, ()), lambda s: [None] * len(s))
    assert told.attributed_to == ("a guard",)
