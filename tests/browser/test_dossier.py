"""The dossier opened from a disk with the network off: it asks for nothing, filters, leads to its evidence, prints."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from tests.browser.dossiers import dossier_of, opened_from_disk, sample_reports
from tests.browser.test_hostile import TRAP
from tests.hostile.corpus import TEXTS, hostile_report

pytestmark = pytest.mark.browser

MOST_BYTES = 3_000_000
WIDE, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}
SECTIONS = (
    *("On the way", "When", "Evidence", "Disagreements", "Distance and time", "Claims", "Left out", "Quantities"),
    *("The reports", "Methods", "Reported, not tracked"),
)
FOCUSED = "document.activeElement.value || document.activeElement.getAttribute('href')"
LOADED = "document.fonts.ready.then((fonts) => [...fonts].filter((font) => font.status === 'loaded').length)"
BACKGROUNDS = """(all) => all.map((each) => getComputedStyle(each).backgroundColor)
  .map((colour) => colour.match(/[0-9]+/g).slice(0, 3).map(Number))"""
SCHEMES = ("light", "dark")
MOST_STEPS = 40


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("dossier") / "sample.html"
    path.write_bytes(dossier_of(sample_reports()))
    return path


@pytest.fixture
def page(browser: Browser, file: Path) -> Iterator[Page]:
    with opened_from_disk(browser, file, viewport=WIDE) as opened:
        yield opened


def switch_off(page: Page, letter: str) -> None:
    page.locator(f"#filter input[value={letter}]").click()


def in_list(page: Page, name: str):
    return page.locator(".places a.name", has_text=name)


def test_the_sample_is_small(file: Path):
    assert file.stat().st_size < MOST_BYTES


def test_the_page_asks_for_nothing_but_itself_and_reports_no_error(browser: Browser, file: Path):
    asked, told = [], []
    context = browser.new_context(viewport=WIDE)
    page = context.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    page.goto(file.as_uri())
    page.locator(".over a").first.click(force=True)
    assert [url for url in asked if not url.startswith("data:")] == [file.as_uri()]
    assert told == []
    context.close()


def test_the_fonts_in_the_file_are_used(page: Page):
    assert page.evaluate(LOADED) >= 4


def test_a_report_switched_off_takes_along_what_only_it_tells(page: Page):
    switch_off(page, "B")
    expect(in_list(page, "Ussuriysk")).to_be_hidden()
    expect(in_list(page, "Pyongyang")).to_be_visible()
    expect(page.get_by_role("status")).to_contain_text("Hidden with report B:")
    assert page.locator(".wide-map g[data-of='stop-geonames:2014006']:visible").count() == 0
    assert page.locator(".when:visible a", has_text="Ussuriysk").count() == 0
    expect(page.locator("#report-B")).to_be_hidden()


def test_a_way_goes_with_either_of_its_ends(page: Page):
    way = page.locator(".thing.way").nth(1)
    assert way.get_attribute("data-reports") == "A B"
    switch_off(page, "B")
    assert "off" in (way.get_attribute("class") or "")


def test_the_diagram_loses_what_the_report_tells(page: Page):
    assert page.get_by_text("3,128 km by rail", exact=True).is_visible()
    switch_off(page, "B")
    assert page.locator(".mr [data-reports='B']:visible").count() == 0
    assert page.locator(".mr .bar:visible").count() == 2


def test_all_comes_back_at_once(page: Page):
    switch_off(page, "A")
    switch_off(page, "B")
    assert page.locator(".places li:visible, .places h2:visible").count() == 0
    page.get_by_role("button", name="Show all").click()
    assert page.locator(".places li:visible").count() == 10
    expect(page.get_by_role("status")).to_have_text("Nothing is hidden.")
    assert page.locator(".off").count() == 0


def test_what_is_hidden_is_counted(page: Page):
    places = page.locator(".thing.place").count()
    switch_off(page, "B")
    hidden = page.locator(".thing.place.off").count()
    expect(page.get_by_role("status")).to_contain_text(f"{hidden} of {places} places")


@pytest.mark.parametrize("where", [".places a.name", ".when a", ".ridden-names a"])
def test_a_stops_name_opens_its_evidence_with_the_quote_marked(page: Page, where: str):
    page.locator(where, has_text="Friendship Bridge").first.click()
    shown = page.locator(".thing:visible")
    expect(shown.locator("h3")).to_be_focused()
    expect(shown.locator("h3")).to_have_text("Friendship Bridge (Tumen)")
    expect(shown.locator("blockquote mark").first).to_contain_text("went over the border into Russia early on Tuesday")
    assert page.locator(".thing:visible").count() == 1
    expect(page.locator(".places")).to_be_hidden()


def test_a_mark_on_the_map_opens_its_evidence_and_is_ringed(page: Page):
    mark = page.locator(".wide-map .over a[href='#stop-geonames:2014006']:not([tabindex])")
    mark.click()
    expect(page.locator(".thing:visible h3")).to_have_text("Ussuriysk")
    assert "chosen" in (mark.get_attribute("class") or "")


def test_a_quote_leads_to_its_place_in_the_whole_report_and_back(page: Page):
    in_list(page, "Friendship Bridge").click()
    link = page.locator(".thing:visible").get_by_role("link", name="In the whole report A").first
    link.click()
    expect(page.locator("#report-A mark.chosen").first).to_be_in_viewport()
    page.go_back()
    expect(link).to_be_focused()


def test_back_and_the_link_back_return_to_the_list_and_to_where_one_was(page: Page):
    for go_back in (page.go_back, page.get_by_role("link", name="All places").locator("visible=true").click):
        in_list(page, "Razdolnaya").click()
        expect(page.locator(".places")).to_be_hidden()
        go_back()
        expect(in_list(page, "Razdolnaya")).to_be_focused()


def test_a_disagreement_leads_to_its_row(page: Page):
    in_list(page, "Carriages").click()
    expect(page.locator(".conflict.chosen h3")).to_be_focused()
    expect(page.locator(".places")).to_be_visible()


def test_a_link_into_the_file_opens_what_it_names(browser: Browser, file: Path):
    with opened_from_disk(browser, file, "#stop-geonames:2014006", viewport=WIDE) as page:
        expect(page.locator(".thing:visible h3")).to_have_text("Ussuriysk")
        page.keyboard.press("Escape")
        expect(page.locator(".places")).to_be_visible()


def test_a_fragment_that_names_nothing_shows_the_list(browser: Browser, file: Path):
    with opened_from_disk(browser, file, "#%3Cscript%3E", viewport=WIDE) as page:
        expect(page.locator(".places")).to_be_visible()


def test_the_keyboard_alone_filters_opens_and_returns(page: Page):
    page.keyboard.press("Tab")
    reached = [page.evaluate(FOCUSED)]
    while reached[-1] != "B" and len(reached) < MOST_STEPS:
        page.keyboard.press("Tab")
        reached.append(page.evaluate(FOCUSED))
    assert reached[0] == "#places"
    page.keyboard.press("Space")
    expect(page.get_by_role("status")).to_contain_text("Hidden with report B")
    page.keyboard.press("Space")
    in_list(page, "Ussuriysk").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".thing:visible h3")).to_be_focused()
    page.keyboard.press("Escape")
    expect(in_list(page, "Ussuriysk")).to_be_focused()


def test_the_map_is_reached_by_the_keyboard_and_shows_the_focus(page: Page):
    mark = page.locator(".wide-map .over a:not([tabindex])", has=page.locator("rect")).first
    mark.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    assert mark.locator("rect").evaluate("rect => getComputedStyle(rect).strokeWidth") == "2.5px"
    page.keyboard.press("Enter")
    expect(page.locator(".thing:visible h3")).to_be_focused()


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_nothing_is_wider_than_the_window_and_the_page_follows_the_systems_colours(
    browser: Browser, file: Path, scheme: str, size: dict[str, int]
):
    with opened_from_disk(browser, file, viewport=size, color_scheme=scheme) as page:
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
        colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert colour == {"light": "rgb(255, 255, 255)", "dark": "rgb(20, 24, 28)"}[scheme]


def test_without_scripts_everything_is_shown(browser: Browser, file: Path):
    with opened_from_disk(browser, file, viewport=WIDE, java_script_enabled=False) as page:
        assert page.locator(".thing:visible").count() == page.locator(".thing").count()
        expect(page.get_by_text("Scripts do not run here")).to_be_visible()
        expect(page.locator("#filter")).to_be_hidden()


def test_print_has_every_section_and_all_evidence(page: Page):
    in_list(page, "Ussuriysk").click()
    pages = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
    text = " ".join(" ".join(each.extract_text() for each in pages).split())
    assert [each for each in SECTIONS if each not in text] == []
    assert text.count("Said by") == page.locator(".statement").count()
    assert [round(float(side)) for side in pages[0].mediabox[2:]] == [595, 842]


def test_print_is_grey_whatever_the_screen_is(browser: Browser, file: Path):
    with opened_from_disk(browser, file, viewport=WIDE, color_scheme="dark") as page:
        page.emulate_media(media="print", color_scheme="dark")
        colours = page.locator("body, .key, mark").evaluate_all(BACKGROUNDS)
        assert max(max(rgb) - min(rgb) for rgb in colours) <= 12
        assert colours[0] == [255, 255, 255]


def test_hostile_reports_run_nothing_and_stay_text(browser: Browser, tmp_path: Path):
    file = tmp_path / "hostile.html"
    file.write_bytes(dossier_of(tuple(hostile_report(text, number) for number, text in enumerate(TEXTS))))
    with opened_from_disk(browser, file, viewport=WIDE) as page:
        page.add_init_script(TRAP)
        page.reload()
        for link in page.locator(".places a.name").all():
            link.evaluate("(link) => link.click()")
            link.evaluate("(link) => link.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))")
        assert page.evaluate("window.hits") == 0
        assert "<script>pwned()</script>" in page.locator("#reports").locator("..").inner_text()
        assert page.locator("[onerror], [onload], [onmouseover], a[href^=javascript]").count() == 0
