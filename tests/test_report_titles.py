"""A saved page's title goes without its site's name; a title that only looks so stays whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.report_pages import read_page
from geo.report_titles import Titled, without_site

SITE = "The Morning Ledger"


@pytest.mark.parametrize("sign", ["|", "-", "–", "—", "·"])
def test_the_sites_name_leaves_the_title(sign: str) -> None:
    assert without_site(f"A train - at last {sign} {SITE}", SITE, "") == Titled("A train - at last", SITE)
    assert without_site(f"{SITE.upper()} {sign} A train", SITE, "") == Titled("A train", SITE)


def test_a_page_that_names_no_site_tells_it_behind_its_heading() -> None:
    assert without_site("Where is it? - World - Shipping Watcher", "", "Where is it?") == Titled(
        "Where is it?", "Shipping Watcher"
    )


@pytest.mark.parametrize(
    ("title", "site", "heading"),
    [
        ("Tanker seized - crew held", "", ""),
        ("Tanker seized - crew held", "", "Crew held"),
        ("Tanker seized - crew held", SITE, "Tanker seized"),
        ("Spain-Morocco ferry", "Morocco ferry", ""),
        (SITE, SITE, SITE),
    ],
)
def test_a_title_without_the_sites_name_stays_whole(title: str, site: str, heading: str) -> None:
    assert without_site(title, site, heading) == Titled(title, site)


@given(st.text(), st.text(), st.text())
def test_a_title_is_never_lost(title: str, site: str, heading: str) -> None:
    assert bool(without_site(title, site, heading).title) == bool(title)


def test_a_saved_page_is_cited_without_its_sites_name() -> None:
    page = f'<title>A train left | {SITE}</title><meta property="og:site_name" content="{SITE}"><p>It left.'
    assert read_page(page)[0].title == "A train left"
