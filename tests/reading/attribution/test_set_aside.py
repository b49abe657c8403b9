"""Who speaks against a claim, whom a report corrects, joint speakers, and nouns that look like verbs of saying."""

import pytest

from tests.reading.builders import attestations_of


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Claims that the envoy left Doha were dismissed by Ms Lund.", ("Ms Lund",)),
        ("Rumours that he left Doha are ridiculed by his secretary, Karl Almada.", ("Karl Almada",)),
        ("A report that the ship left Doha was contradicted by the port.", ("the port",)),
        ("The story that she left Doha was brushed aside by the mayor.", ("the mayor",)),
        ("The ship left Doha at noon, and not at one, as the ministry announced.", ()),
        ("The ship left Doha at noon, not at one as the port claimed.", ()),
        ("The ship left Doha, as the port claimed.", ("the port",)),
        ("The ship left Doha, its owner and the government said.", ("its owner", "the government")),
        ("The ship left Doha, officials and port records showed.", ("officials", "port records")),
        ("A van with the fraud suspect Ana Lund left Doha, the ministry said.", ("the ministry",)),
        ("The trucks left Doha, says the fire chief there, Karl Lund, since it rained.", ("Karl Lund",)),
        ("A valet, Pinto, says that the ship left Doha.", ("Pinto",)),
        ("The minister, whose diary showed little, left Doha.", ()),
        ("The ship had left Doha, objects Karl Lund.", ("Karl Lund",)),
    ],
)
def test_who_says_it_is_told_from_whom_it_is_said_against(text: str, speakers: tuple[str, ...]):
    assert attestations_of(text, "Doha")[0].attributed_to == speakers
