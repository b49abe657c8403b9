from datetime import date

import pytest

from geo.report_heads import Head
from geo.report_pages import read_page

HEAD = """<title>Site | A train</title><meta property="og:title" content="A  train">
<meta name="og:site_name" content="P">
<meta property="article:published_time" content="2023-09-13T08:00:00+09:00"><link rel=canonical href="https://x.org/a">"""


def page(body: str, head: str = "") -> str:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"


def test_a_page_gives_its_title_publisher_address_and_day() -> None:
    assert read_page(page("<p>x", HEAD))[0] == Head("A train", "P", "https://x.org/a", date(2023, 9, 13))


def test_a_page_that_says_nothing_of_itself_has_no_head() -> None:
    assert read_page(page("<p>x")) == (Head(), "x")


def test_the_day_may_stand_in_a_time_element() -> None:
    assert read_page(page('<time datetime="2023-09-13">13 Sep</time><p>x'))[0].published == date(2023, 9, 13)


def test_a_date_that_is_none_is_passed_over() -> None:
    head = '<meta name="date" content="today"><meta name="pubdate" content="2020-02-02">'
    assert read_page(page("x", head))[0].published == date(2020, 2, 2)


def test_blocks_are_paragraphs_and_words_within_one_stay_together() -> None:
    _, text = read_page(page("<h1>A  <b>tr</b>ain</h1><p>It left\nPyongyang.<br>Then &amp; now<p>&lt;b&gt;"))
    assert text == "A train\n\nIt left Pyongyang.\n\nThen & now\n\n<b>"


@pytest.mark.parametrize("name", ["script", "style", "nav", "aside", "footer", "form", "noscript", "template", "svg"])
def test_what_is_no_text_is_dropped(name: str) -> None:
    assert read_page(page(f"<p>before</p><{name}>menu</{name}><p>after</p>"))[1] == "before\n\nafter"


@pytest.mark.parametrize("way", ["hidden", 'style="display: none"', "style='VISIBILITY:hidden'"])
def test_what_is_hidden_and_comments_are_dropped(way: str) -> None:
    assert read_page(page(f"<p>seen<!-- comment --></p><p {way}>unseen</p>"))[1] == "seen"


def test_the_article_is_taken_out_of_the_page() -> None:
    assert read_page(page("<div>Home</div><article>The train left on Sunday.</article><p>More"))[1] == (
        "The train left on Sunday."
    )


def test_a_teaser_is_not_taken_for_the_article() -> None:
    text = "The train left on Sunday. " * 5
    assert "left on Sunday" in read_page(page(f"<div>{text}</div><article>Read on</article>"))[1]


def test_a_page_that_nests_deep_is_read_without_a_crash() -> None:
    assert read_page("<div><b>" * 20_000 + "x")[1] in ("x", "")
