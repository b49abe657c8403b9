from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.errors import ReportError
from geo.report_heads import Head, split_head


def test_head_lines_are_read_and_the_text_begins_after_the_blank_line() -> None:
    head, text = split_head("published : 2023-09-13\ntitle: A: b\npublisher:P\nurl:  https://x.org/a?b=c:d\n\n\nText\n")
    assert head == Head("A: b", "P", "https://x.org/a?b=c:d", date(2023, 9, 13))
    assert text == "\nText\n"


@pytest.mark.parametrize(
    "text",
    [
        "The train left.\n\nThen it came back.",
        "title: a head that no blank line ends\nThe train left.\n\nIt came back.",
        "LONDON: the train left.\n\nIt came back.",
        "published: 2023-99-99\nand so on, with no head at all\n\nText",
        "",
        "\n\nText",
    ],
)
def test_a_text_without_a_head_stays_whole(text: str) -> None:
    assert split_head(text) == (Head(), text)


def test_a_head_without_a_text_leaves_no_text() -> None:
    assert split_head("title: Nothing") == (Head("Nothing"), "")


def test_keys_are_read_in_any_case_and_an_empty_date_is_unknown() -> None:
    assert split_head("Title: T\nPUBLISHED:\n \nText") == (Head("T"), "Text")


@pytest.mark.parametrize("value", ["2023-13-01", "last week", "13/09/2023", "2023", "0999-12-31", "3000-01-01"])
def test_a_date_that_is_none_is_told_with_its_line_and_value(value: str) -> None:
    with pytest.raises(ReportError, match=f"^line 2: .*'{value}'$"):
        split_head(f"title: T\npublished: {value}\n\nText")


def test_what_a_form_says_goes_over_what_the_file_says() -> None:
    assert Head(title="form").over(Head("file", "paper")) == Head("form", "paper")


@given(st.text())
def test_the_text_after_a_head_is_the_end_of_the_whole(body: str) -> None:
    _, text = split_head("title: T\n\n" + body)
    assert text == body


def test_the_keys_that_newsrooms_write_are_read_too() -> None:
    head, text = split_head("HEADLINE: T\nBy line: no\n\nText")
    assert (head, text) == (Head(), "HEADLINE: T\nBy line: no\n\nText")
    head, text = split_head("Headline: T\nByline: A. Reporter\nSource: P\nDate: Tuesday, May 3, 2022\nLink: x\n\nText")
    assert (head, text) == (Head("T", "P", "x", date(2022, 5, 3)), "Text")


def test_the_first_of_two_lines_that_mean_the_same_is_taken() -> None:
    assert split_head("published: 2022-05-03\ndate: 2022-05-04\n\nText")[0].published == date(2022, 5, 3)


def test_what_stands_between_the_fences_of_markdown_is_the_head() -> None:
    head, text = split_head('---\nlayout: post\ntitle: "T: a"\ndate: 2022-05-04\ntags:\n  - war\n---\n\nText')
    assert (head, text) == (Head("T: a", published=date(2022, 5, 4)), "\nText")


@pytest.mark.parametrize("text", ["---\ntitle: T\n\nText", "---\nlayout: post\n---\nText", "---\n---\nText", "---"])
def test_fences_without_an_end_or_a_known_key_are_text(text: str) -> None:
    assert split_head(text) == (Head(), text)


def test_a_key_is_named_as_it_was_written() -> None:
    with pytest.raises(ReportError, match=r"^line 2: 'date' needs a date like .*: 'Monday'$"):
        split_head("---\nDate: Monday\n---\nText")
