import pytest

from geo.loaded import Fault, Loaded, Notice
from geo.terminal import print_journey, print_table, progress, say, say_what_was_loaded
from tests.exports.cases import hostile_journey, make_journey, scene_of
from tests.hostile.corpus import HIDDEN, TEXTS


def test_a_message_stands_on_one_line_of_the_error_stream(capsys: pytest.CaptureFixture[str]) -> None:
    say("a\nb\x1b[31mc")
    assert capsys.readouterr() == ("", "dateline: a b[31mc\n")


def test_faults_come_before_notices_each_with_its_file(capsys: pytest.CaptureFixture[str]) -> None:
    say_what_was_loaded(Loaded((), (Fault("a.txt", "bad"),), (Notice("b.txt", "odd"),)))
    assert capsys.readouterr().err == "dateline: a.txt: bad\ndateline: b.txt: odd\n"


def test_no_bar_is_drawn_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("Reading") as bar:
        assert bar is None
    assert capsys.readouterr() == ("", "")


def test_square_brackets_are_no_markup(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(["[b]head[/b]"], [["[red]cell[/red]"]], "[i]title[/i]")
    shown = capsys.readouterr().out
    assert "[red]cell[/red]" in shown
    assert "[i]title[/i]" in shown


def test_a_table_without_rows_is_not_printed(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(["head"], [], "title")
    assert capsys.readouterr().out == ""


def test_a_journey_shows_places_destinations_disagreements_and_reports(capsys: pytest.CaptureFixture[str]) -> None:
    print_journey(scene_of(make_journey()))
    shown = capsys.readouterr().out
    for words in ("Pyongyang", "(place", "Possible destinations", "Vostochny", "Through Beijing", "Reports"):
        assert words in shown


@pytest.mark.parametrize("text", TEXTS)
def test_hostile_text_gives_the_terminal_no_orders(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    print_journey(scene_of(hostile_journey(text)))
    assert not HIDDEN & set(capsys.readouterr().out)
