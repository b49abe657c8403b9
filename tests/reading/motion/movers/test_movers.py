import pytest

from tests.reading.builders import attestations_of


def movers(text, *places):
    return [a.mover for a in attestations_of(text, *places)]


@pytest.mark.parametrize(
    "stand_in", ["The train", "Lund's train", "Anna Lund's armoured train", "She", "Lund", "The leader", "Her convoy"]
)
def test_stand_ins_become_the_mover_that_the_text_names(stand_in):
    text = f"Anna Lund left Leon. {stand_in} reached Lugo."
    assert movers(text, "Leon", "Lugo") == ["Anna Lund", "Anna Lund"]


def test_a_mover_is_named_in_full_even_before_the_full_name():
    assert movers("Lund left Leon. Anna Lund reached Lugo.", "Leon", "Lugo") == ["Anna Lund", "Anna Lund"]


def test_a_title_is_no_part_of_the_name():
    assert movers("Foreign Minister Anna Lund left Leon.", "Leon") == ["Anna Lund"]


def test_a_convoy_that_nobody_names_is_the_mover():
    assert movers("The convoy left Leon. It reached Lugo.", "Leon", "Lugo") == ["the convoy", "the convoy"]


def test_whoever_is_carried_is_the_mover():
    text = "Anna Lund left Leon. A steamer brought Lund to Lugo."
    assert movers(text, "Leon", "Lugo")[-1] == "Anna Lund"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Anna Lund left Leon. Then she slept in Leon. Omar Diaz reached Lugo.", "another mover"),
        ("Anna Lund left Leon. She slept in Leon. Her brother reached Lugo.", "another mover"),
        ("Anna Lund left Leon. She slept in Leon. Another train reached Lugo.", "another mover"),
        ("Minister Anna Lund left Leon. She slept in Leon. The king reached Lugo.", "another mover"),
        ("Ten trucks left Leon. The trucks slept in Leon. Two of the trucks reached Lugo.", "another mover"),
        ("Ten trucks left Leon. The trucks slept in Leon. Some of the men went on to Lugo.", "another mover"),
        ("Ten trucks left Leon. The trucks slept in Leon. Many of the drivers flew to Lugo.", "another mover"),
        ("The march left Leon. It slept in Leon. About 400 of them reached Lugo.", "another mover"),
        ("Anna Lund left Leon. She usually travels to Lugo.", "a habit"),
        ("Anna Lund left Leon. She would have gone to Lugo.", "a possibility"),
        ("Anna Lund left Leon. She sailed to Lugo years ago.", "an earlier journey"),
    ],
)
def test_what_is_not_of_the_journey_is_marked_with_the_reason(text, why):
    last = attestations_of(text, "Leon", "Lugo")[-1]
    assert (last.journey, last.why.startswith(why)) == (False, True)


def test_how_a_stand_in_was_worked_out_is_told():
    assert attestations_of("Anna Lund left Leon. The train reached Lugo.", "Leon", "Lugo")[1].why == (
        '"The train" stands for the main mover'
    )


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("The train left Leon.", "rail"),
        ("The ship left Leon.", "sea"),
        ("She flew to Leon.", "air"),
        ("They walked to Leon.", "foot"),
        ("The convoy left Leon.", "road"),
        ("She left Leon.", None),
    ],
)
def test_the_vehicle_or_the_verb_tells_the_mode(text, mode):
    assert attestations_of(text, "Leon")[0].mode == mode


def test_whoever_is_only_described_is_not_the_main_mover():
    text = "His sister left Leon. His sister reached Lugo. Anna Lund left Lugo."
    assert [a.journey for a in attestations_of(text, "Leon", "Lugo")] == [False, False, True]


def test_what_the_speaker_reads_is_no_mover():
    text = "The ship left Leon. The Lugo Herald says that Lugo, a port, was sighted."
    assert all(a.journey for a in attestations_of(text, "Leon", "Lugo"))


def test_she_means_the_ship_that_somebody_took():
    text = "The ship left Leon. Omar Diaz never took his ship to Lugo: she passed over Leon."
    assert attestations_of(text, "Leon", "Lugo")[-1].mover == "the ship"


def test_a_word_of_a_places_name_is_no_mover():
    text = "He slipped out of the Governor's House at night. He reached Lugo. He slept in Lugo."
    assert "House" in movers(text, "Lugo")
    assert "House" not in movers(text, "Governor's House", "Lugo")


def test_somebody_elses_vehicle_that_is_brought_in_is_another():
    text = "The convoy left Leon. It lay in Lugo. A farmer's lorry reached Vigo."
    assert movers(text, "Leon", "Lugo", "Vigo")[-1] == "A farmer's lorry"
