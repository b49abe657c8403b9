import pytest

from tests.reading.builders import subjects_of


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("They slept at Leon, where border police searched every lorry, and drove on as far as Lugo.", "They"),
        ("The train left Leon at nine, stopped while its wheels were changed, and reached Lugo at noon.", "The train"),
        ("It held north of Leon, a spokeswoman said, turned back and touched down in Lugo.", "It"),
        ("They passed Leon, according to the governor, who said a depot had burned, and entered Lugo.", "They"),
        ("The crew says it put in at Leon, took on water and sailed to Lugo.", "it"),
        ("According to Mr Reed he came ashore at Leon, off the cargo ferry from Doha, and got to Lugo.", "he"),
        ("Freed at noon, she was towed to Leon, lay at anchor there for a day and sailed to Lugo.", "she"),
        ("A driver says a woman met him in the bar after the ship had left Leon.", "the ship"),
    ],
)
def test_a_joined_verb_goes_on_with_the_main_clause(text, subject):
    assert subjects_of(text, "Leon", "Lugo", "Doha")[-1] == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The king left Leon on Friday, his brother stayed behind and went to Lugo.", "his brother"),
        ("The minister left Leon, and the train that was to take him reached Lugo.", "the train"),
    ],
)
def test_a_later_main_clause_has_its_own_subject(text, subject):
    assert subjects_of(text, "Leon", "Lugo", "Doha")[-1] == subject
