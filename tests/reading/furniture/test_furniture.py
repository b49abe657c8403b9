import pytest

from geo.reading.furniture.lines import set_aside


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("By Maria Lund", "byline"),
        ("A wide view of the train. Photo taken with a compact camera.", "caption"),
        ("Photo: Maria Lund", "caption"),
        ("The minister waves on Monday. Getty Images", "caption"),
        ("Read more: the train that never stopped", "link"),
        ("We use cookies to improve this site", "cookie"),
        ("Share this article", "share"),
        ("Sign up for our newsletter", "subscribe"),
        ("Skip to content", "menu"),
        ("© 2024 The Paper. All rights reserved.", "legal"),
        ("Published: 4 May 2024", "dates"),
    ],
)
def test_page_furniture_is_set_aside_with_its_kind(line, kind):
    text = f"The train left.\n\n{line}\n\nIt arrived."
    (passage,) = set_aside(text)
    assert (text[slice(*passage.span)], passage.kind) == (line, kind)


@pytest.mark.parametrize(
    "text",
    [
        "By noon the train had reached the border and the guards went aboard.",
        "By noon she was in Leon.",
        "The camera showed the train at the border.",
        "Home was far away.",
        "",
    ],
)
def test_report_text_is_not_set_aside(text):
    assert set_aside(text) == ()
