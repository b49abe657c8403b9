"""Adding a text: with a date or without, broken, with a date of its own, and what is kept of the form."""

from datetime import date

from streamlit.testing.v1 import AppTest

from geo.dashboard.add_reports import NOT_IN_LINKS, POPOVER, UNDATED
from geo.dashboard.beside_sample import BESIDE
from tests.app.session import DATED, headline, listed, open_popover, open_tab, paste, press, run, words


def captions(app: AppTest) -> str:
    return " ".join(each.value for each in app.caption)


def test_an_undated_text_is_explained_before_it_is_added(sample: AppTest):
    assert UNDATED in captions(open_popover(sample, POPOVER))


def test_a_date_ends_the_explanation(sample: AppTest):
    open_popover(sample, POPOVER).date_input(key="paste_published").set_value(date(2024, 3, 7))
    assert UNDATED not in captions(run(sample))


def test_an_undated_text_keeps_its_weekdays_open(empty: AppTest):
    app = paste(empty, DATED)
    assert listed(app)[:2] == ["Lisbon", "Oran"]
    assert "undated report" in app.sidebar.checkbox[0].label
    assert "Mon 4 Mar" not in words(app)


def test_a_dated_text_has_its_weekdays_worked_out(empty: AppTest):
    app = paste(empty, DATED, published=date(2024, 3, 7), publisher="The Quay", title="Marigold sails")
    assert "left Mon 4 Mar" in words(app)
    assert "The Quay" in words(open_tab(app, "Reports"))


def test_a_date_in_the_text_is_offered_and_taken_on_a_click(empty: AppTest):
    open_popover(empty, POPOVER).text_area(key="paste_text").set_value(f"Published: 7 March 2024\n\n{DATED}")
    app = run(empty)
    assert "Thu 7 Mar 2024" in captions(app)
    app = press(app, "Use this date")
    assert app.date_input(key="paste_published").value == date(2024, 3, 7)


def test_a_text_that_was_added_leaves_the_form_empty(empty: AppTest):
    app = paste(empty, DATED, title="Marigold sails", published=date(2024, 3, 7))
    assert app.text_area(key="paste_text").value == ""
    assert app.text_input(key="paste_title").value == ""
    assert app.date_input(key="paste_published").value is None


def test_a_broken_head_says_what_is_wrong_and_keeps_the_text(sample: AppTest):
    text = "published: the day before yesterday\n\n" + DATED
    app = paste(sample, text, publisher="The Quay")
    assert "the day before yesterday" in app.error[0].value
    assert app.text_area(key="paste_text").value == text
    assert app.text_input(key="paste_publisher").value == "The Quay"
    assert headline(app).startswith("Two reports")


def test_no_text_is_told(sample: AppTest):
    assert "There is no text in the report" in paste(sample, "  ").error[0].value


def test_a_fault_is_gone_once_a_report_is_added(sample: AppTest):
    app = paste(paste(sample, ""), DATED)
    assert not app.error
    assert headline(app).startswith("Three reports")


def test_the_same_text_twice_is_two_reports(empty: AppTest):
    app = paste(paste(empty, DATED), DATED)
    assert headline(app).startswith("Two reports")


def test_an_uploaded_file_is_read_and_a_broken_one_named(sample: AppTest):
    files = [("quay.txt", DATED.encode(), "text/plain"), ("empty.txt", b"", "text/plain")]
    open_popover(sample, POPOVER).file_uploader[0].set_value(files)
    app = press(run(sample), "Add these reports")
    assert headline(app).startswith("Three reports")
    assert "empty.txt" in app.error[0].value.replace("\\", "")


def test_a_link_is_said_not_to_carry_added_reports(sample: AppTest):
    assert NOT_IN_LINKS in captions(open_popover(sample, POPOVER))


def test_a_report_is_taken_out_and_brought_back(sample: AppTest):
    app = press(open_tab(sample, "Reports"), "Take out")
    assert headline(app).startswith("One report")
    assert headline(press(app, "Bring the removed reports back")).startswith("Two reports")


def test_the_form_closes_once_its_report_is_added(empty: AppTest):
    assert not paste(empty, DATED).session_state[POPOVER]


def test_the_form_stays_open_at_a_fault(empty: AppTest):
    assert paste(empty, "").session_state[POPOVER]


def test_the_sample_is_taken_out_from_beside_added_reports(sample: AppTest):
    app = paste(sample, DATED)
    assert BESIDE in captions(app)
    app = press(app, "Take the sample out")
    assert listed(app)[:2] == ["Lisbon", "Oran"]
    assert BESIDE not in captions(app)


def test_the_sample_stays_beside_added_reports_when_both_are_kept(sample: AppTest):
    app = press(paste(sample, DATED), "Keep both")
    assert headline(app).startswith("Three reports")
    assert BESIDE not in captions(app)


def test_reports_of_ones_own_stand_beside_no_sample(empty: AppTest, sample: AppTest):
    assert BESIDE not in captions(paste(empty, DATED))
    assert BESIDE not in captions(sample)
