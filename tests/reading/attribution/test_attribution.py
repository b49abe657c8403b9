import pytest

from geo.reading.attribution.speakers import speakers_of
from tests.reading.builders import attestations_of, sentences_of


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The envoy left Doha.", ()),
        ("According to state radio, the envoy left Doha.", ("state radio",)),
        ("The envoy left Doha, according to the port authority.", ("the port authority",)),
        ("State radio said the envoy left Doha.", ("State radio",)),
        ("The envoy left Doha, said Maria Lund, a spokeswoman.", ("Maria Lund",)),
        ("The envoy left Doha, Maria Lund said, cautiously.", ("Maria Lund",)),
        ("The envoy left Doha, as confirmed by the port authority.", ("the port authority",)),
        ("Maria Lund, a spokeswoman for the port, said the envoy left Doha.", ("Maria Lund",)),
        ("His lawyer, Maria Lund, said the envoy left Doha.", ("Maria Lund",)),
        ("A spokesman on ports, Maria Lund of the Coast Council, warned that the envoy left Doha.", ("Maria Lund",)),
        ("Port officials let it be known that the envoy left Doha.", ("Port officials",)),
        ("Port officials made it clear the envoy left Doha.", ("Port officials",)),
        ("A website that follows aircraft shows the envoy left Doha.", ("A website",)),
        ("The envoy left Doha, according to her managers.", ("her managers",)),
        ("Interfax, quoting one of her officers, says he left Doha.", ("one of her officers", "Interfax")),
        ("Interfax, citing a port official, reported that the envoy left Doha.", ("a port official", "Interfax")),
        ("The envoy left Doha, Maria Lund told Interfax.", ("Maria Lund", "Interfax")),
        ("Maria Lund was quoted as saying the envoy left Doha.", ("Maria Lund",)),
        ("Interfax, on the authority of a porter, has it that the envoy left Doha.", ("a porter", "Interfax")),
        ("The port authority of Doha said the envoy left Doha.", ("The port authority of Doha",)),
        ("A harbourmaster signalled that the envoy left Doha.", ("A harbourmaster",)),
        ("Her logbook recorded that the envoy left Doha.", ("Her logbook",)),
        ("Interfax quoted Maria Lund as saying the envoy left Doha.", ("Maria Lund", "Interfax")),
    ],
)
def test_speakers_are_named_innermost_first(text, speakers):
    assert attestations_of(text, "Doha")[0].attributed_to == speakers


def test_what_was_told_before_the_words_of_saying_is_the_reports_own():
    first, second = attestations_of("The envoy left Doha, but the port said he reached Oran.", "Doha", "Oran")
    assert (first.attributed_to, second.attributed_to) == ((), ("the port",))


def test_he_said_takes_the_name_before_it():
    text = "Maria Lund was cautious. Officials waited. Maria Lund said little. She said the envoy left Doha."
    assert attestations_of(text, "Doha")[0].attributed_to == ("Maria Lund",)


def test_indirect_speech_goes_on_in_the_pluperfect():
    text = "The envoy left Doha, the port said. He had arrived in Oran by noon. He is in Oran."
    found = attestations_of(text, "Doha", "Oran")
    assert [bool(a.attributed_to) for a in found] == [True, True, False]


def test_what_a_denial_puts_in_its_place_has_the_same_speaker():
    text = "The port says the ship did not stop at Doha. It stopped at Oran. It left Oran."
    assert [bool(a.attributed_to) for a in attestations_of(text, "Doha", "Oran")] == [True, True, False]


def test_indirect_speech_ends_with_the_paragraph():
    text = "The envoy left Doha, the port said.\n\nHe had arrived in Oran by noon."
    assert attestations_of(text, "Doha", "Oran")[1].attributed_to == ()


def test_a_quotation_stays_with_its_speaker():
    text = '"He left Doha," Maria Lund said. "He reached Oran."'
    assert attestations_of(text, "Doha", "Oran")[1].attributed_to == ("Maria Lund",)


def test_speakers_who_say_nothing_of_movement_are_listed_once():
    text = "Maria Lund believes the talks will fail. Maria Lund said so twice. The envoy left Doha."
    assert [s.name for s in speakers_of(sentences_of(text, "Doha"))] == ["Maria Lund"]


def test_speculation_is_nobody():
    assert speakers_of(sentences_of("Speculation suggests the envoy left Doha.", "Doha")) == ()
