import io
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from geo.coords import BBox, LatLon
from geo.maps.compose import compose
from geo.maps.picture import drawn, picture
from geo.maps.plane import Box
from geo.maps.presets import Setting, page_size
from geo.maps.scene import Look, Paint, Scene
from geo.maps.still.figure import FigureSurface
from geo.maps.still.files import About, PictureFormat
from geo.maps.still.fonts import Pens, cut, width, wrapped, writable
from geo.maps.still.foot import LACKS_LETTERS, foot
from geo.maps.still.insets import latitude_words
from geo.maps.still.plate import plan, stand
from geo.maps.still.sheet import Sheet
from geo.maps.still.viewport import Padding, fitted
from geo.maps.style import LIGHT, STROKES, THEMES, ThemeName
from geo.view import View
from tests.hostile.corpus import DIRECTIONS, FORMULAS, MARKUP, SCRIPTS
from tests.maps.builders import RUSSIA, first_case, make_journey, make_place, make_stop

FRAME = Box(40.0, 116.0, 1121.0, 942.0)
PADDING = Padding(130.0, 66.0, 150.0, 76.0)
KINDS = ["scripts", "formulas", "signs", "markup"]
ALIVE = {"script", "img", "foreignObject", "a", "animate", "set"}
PACIFIC = [make_place("Tokyo", 35.7, 139.7), make_place("Honolulu", 21.3, -157.9), make_place("Lima", -12.0, -77.0)]
ZIGZAG = [make_place(f"Place {i}", 40 + (i * 37 % 100) / 10, 5 + i * 0.9) for i in range(26)]


def scene_of(*places: object) -> Scene:
    return compose(make_journey([make_stop(place) for place in places]))  # type: ignore[arg-type]


def pixels(data: bytes) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB")).astype(int)


@pytest.mark.parametrize(("width_px", "height_px", "dpi"), [(1600, 1000, 100), (1200, 900, 72), (2400, 1500, 150)])
def test_png_has_the_promised_size_and_resolution(ground: Path, width_px: int, height_px: int, dpi: int):
    setting = Setting(size=page_size(width_px, height_px, dpi))
    data = picture(compose(first_case()), PictureFormat.PNG, setting, ground)
    image = Image.open(io.BytesIO(data))
    assert (image.format, image.size) == ("PNG", (width_px, height_px))
    assert image.info["dpi"][0] == pytest.approx(dpi, abs=0.1)


def test_svg_has_the_promised_size_and_its_words_as_text(ground: Path):
    root = ElementTree.fromstring(picture(compose(first_case()), PictureFormat.SVG, folder=ground))
    texts = {text.text for text in root.iter("{http://www.w3.org/2000/svg}text")}
    assert (root.get("width"), root.get("height")) == ("1152pt", "720pt")
    assert {"Friendship bridge", "Reported, not tracked", "speculated", "crossed early Tue 12 Sep"} <= texts


def test_pdf_has_its_fonts_inside(ground: Path):
    data = picture(compose(first_case()), PictureFormat.PDF, folder=ground)
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")
    assert set(re.findall(rb"/FontFile2|SourceSansPro-Regular", data)) == {b"/FontFile2", b"SourceSansPro-Regular"}


def test_the_same_scene_makes_the_same_bytes(ground: Path):
    one, two = (picture(compose(first_case()), PictureFormat.SVG, folder=ground) for _ in range(2))
    assert one == two


def test_route_is_drawn_in_its_reports_colour(ground: Path):
    image = pixels(picture(compose(first_case()), PictureFormat.PNG, folder=ground))
    colour = LIGHT.paint[Paint.A]
    found = np.all(image == [int(colour[i : i + 2], 16) for i in (1, 3, 5)], axis=-1)
    assert found[200:900, 100:1100].sum() > 500


@pytest.mark.parametrize("theme", list(ThemeName))
def test_each_theme_has_its_page(ground: Path, theme: ThemeName):
    image = pixels(picture(compose(first_case()), PictureFormat.PNG, Setting(theme=theme), ground))
    assert tuple(image[2, 2]) == tuple(int(THEMES[theme].page[i : i + 2], 16) for i in (1, 3, 5))


def test_grey_picture_has_no_colour(ground: Path):
    image = pixels(picture(compose(first_case()), PictureFormat.PNG, Setting(theme=ThemeName.GREY), ground))
    assert (image.max(axis=-1) - image.min(axis=-1)).max() <= 12


def test_statuses_differ_without_colour():
    ways = [(STROKES[look].picture_dash, STROKES[look].picture_px, look.crossed) for look in Look]
    kinds = {Look.OVERTAKEN: Look.DENIED}
    assert len(set(ways)) == len(Look) - len(kinds)


@pytest.mark.parametrize(
    "texts", [SCRIPTS, FORMULAS, DIRECTIONS, MARKUP], ids=["scripts", "formulas", "signs", "markup"]
)
def test_hostile_text_stays_text_in_svg(ground: Path, texts: tuple[str, ...]):
    scene = scene_of(*(make_place(text, -30 + i % 6, -130 + i) for i, text in enumerate(texts)))
    elements = list(ElementTree.fromstring(picture(scene, PictureFormat.SVG, folder=ground)).iter())
    assert not {element.tag.rpartition("}")[2] for element in elements} & ALIVE
    attributes = [(key, value) for element in elements for key, value in element.items()]
    assert not [key for key, value in attributes if key.startswith("on") or value.startswith("javascript:")]


def boxes_of(scene: Scene) -> tuple[list[Box], list[Box]]:
    made = plan(stand(scene, fitted(scene.extent, FRAME, PADDING)), [])
    return [label.box for label, _ in made.labels], [mark.box for mark in made.stand.marks]


@pytest.mark.parametrize("scene", [compose(first_case()), scene_of(*PACIFIC), scene_of(*ZIGZAG)])
def test_no_label_of_the_map_covers_another_or_a_mark(scene: Scene):
    labels, marks = boxes_of(scene)
    assert labels
    assert not any(a.overlaps(b) for a, b in combinations(labels, 2))
    assert not any(label.overlaps(mark) for label in labels for mark in marks)


@pytest.mark.parametrize("scene", [compose(first_case()), scene_of(*PACIFIC), scene_of(PACIFIC[0])])
def test_every_stop_lies_in_the_frame(scene: Scene):
    view = fitted(scene.extent, FRAME, PADDING)
    points = [view.point(stop.at) for stop in scene.stops]
    assert all(FRAME.left < p.x < FRAME.right and FRAME.top < p.y < FRAME.bottom for p in points)


def test_a_view_shows_no_more_than_the_map_has():
    window = fitted(None, FRAME, PADDING).window
    assert (window.top >= 0, window.bottom <= 1) == (True, True)


def test_journeys_of_every_kind_are_drawn(ground: Path):
    for scene in (scene_of(*PACIFIC), scene_of(*ZIGZAG), scene_of(ZIGZAG[0], RUSSIA), compose(make_journey())):
        assert Image.open(io.BytesIO(picture(scene, PictureFormat.PNG, folder=ground))).size == (1600, 1000)


def test_text_that_is_too_wide_ends_in_an_ellipsis():
    pen = Pens.NAME.value
    short = cut("Vostochny Cosmodrome", pen, 80)
    assert short.endswith("…")
    assert width(short, pen) <= 80
    assert cut("Dakar", pen, 80) == "Dakar"


def test_wrapped_lines_fit_and_lose_no_word():
    words = "said by North Korea’s state media; South Korea’s Defense Ministry"
    lines = wrapped(words, Pens.TEXT.value, 180)
    assert all(width(line, Pens.TEXT.value) <= 180 for line in lines)
    assert " ".join(lines) == words


def test_formula_signs_in_a_text_are_no_formula():
    surface = FigureSurface(page_size(400, 400), "#FFFFFF", PictureFormat.SVG)
    Sheet(surface).text(view_point(), "$\\frac{a}{$", Pens.TEXT.value, "#000000")
    assert b"frac" in surface.encoded(About("", ""))


def view_point() -> object:
    return fitted(None, FRAME, PADDING).point(LatLon(0, 0))


@pytest.mark.parametrize(("latitude", "words"), [(0.4, "at the equator"), (0.6, "at 1° north"), (-12, "at 12° south")])
def test_scale_names_its_latitude(latitude: float, words: str):
    assert latitude_words(latitude) == words


def test_svg_carries_its_fonts_and_keeps_each_text_to_its_width():
    surface = FigureSurface(page_size(1600, 1000, 72), "#FFFFFF", PictureFormat.SVG)
    Sheet(surface).text(view_point(), "Dakar", Pens.NAME.value, "#000000")
    drawn = surface.encoded(About("", "")).decode()
    assert "font-family:'Source Sans Pro';font-weight:600;font-style:normal;src:url(data:font/woff" in drawn
    assert f'textLength="{width("Dakar", Pens.NAME.value):.2f}"' in drawn


def test_a_given_extent_is_what_the_map_shows(ground: Path):
    scene, extent = compose(first_case()), BBox(128.0, 41.0, 134.0, 45.0)
    close = pixels(picture(scene, PictureFormat.PNG, Setting(extent=extent), ground))
    whole = pixels(picture(scene, PictureFormat.PNG, Setting(), ground))
    assert np.any(close[130:900, 60:1100] != whole[130:900, 60:1100])
    assert np.array_equal(close[:100], whole[:100])


def test_what_is_selected_has_a_second_ring(ground: Path):
    scene = compose(first_case())
    chosen = replace(scene, selection=scene.stops[0].id)
    view = fitted(scene.extent, FRAME, PADDING)
    at = view.point(scene.stops[0].at)
    one, two = (pixels(picture(each, PictureFormat.PNG, Setting(), ground)) for each in (scene, chosen))
    near = (slice(round(at.y) - 60, round(at.y) + 60), slice(round(at.x) - 60, round(at.x) + 60))
    assert np.any(one[near] != two[near])
    assert np.array_equal(one[:100], two[:100])


def test_a_selected_way_has_ink_on_both_its_sides(ground: Path):
    scene = compose(first_case())
    chosen = replace(scene, selection=next(line.id for line in scene.lines if line.paint is Paint.A))
    ink = [int(LIGHT.ink[i : i + 2], 16) for i in (1, 3, 5)]
    one, two = (
        int(np.all(pixels(picture(each, PictureFormat.PNG, Setting(), ground))[130:900, 60:1100] == ink, axis=-1).sum())
        for each in (scene, chosen)
    )
    assert two > one + 500


def test_a_selected_stop_is_ringed_within_its_cluster(ground: Path):
    crowd = scene_of(*(make_place(f"Place {i}", 50 + i / 90, 10 + i / 90) for i in range(5)), PACIFIC[0])
    chosen = replace(crowd, selection=crowd.stops[2].id)
    one, two = (pixels(picture(each, PictureFormat.PNG, Setting(), ground)) for each in (crowd, chosen))
    assert np.any(one != two)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Київ", "Київ"),
        ("Αθήνα", "Αθήνα"),
        ("a \U0010fffd b", "a … b"),
        ("\U0010fffd\U0010fffc", "…"),
        ("e\u0301", "e\u0301"),
    ],
)
def test_letters_that_no_font_has_are_an_ellipsis_and_no_boxes(words: str, shown: str):
    assert writable(words) == shown


@pytest.mark.parametrize(("kind", "said"), [(PictureFormat.PDF, True), (PictureFormat.SVG, False)])
def test_the_foot_says_when_letters_lack(
    ground: Path, kind: PictureFormat, said: bool, monkeypatch: pytest.MonkeyPatch
):
    feet = []
    monkeypatch.setattr("geo.maps.picture.draw_foot", lambda _, made, *__: feet.append(made.credits))
    monkeypatch.setattr("geo.maps.picture.can_write", lambda words: words != "Tokyo")
    drawn(scene_of(PACIFIC[0]), Setting(), ground, kind)
    assert (LACKS_LETTERS in " ".join(feet[0])) is said


@pytest.mark.parametrize(
    ("view", "words"),
    [
        (View(), ""),
        (View(as_of=date(2023, 9, 13)), "As of 13 September 2023."),
        (View(statuses=("expected", "denied")), "Filtered: only what is expected or denied."),
        (View(speakers=("", "Yonhap")), "Filtered: only what the report itself and Yonhap said."),
        (View(speakers=("a", "b", "c")), "Filtered: only what 3 speakers said."),
        (View(reports=("a",)), "Filtered: 2 of 2 reports."),
    ],
)
def test_the_picture_says_what_its_filter_leaves_out(view: View, words: str):
    assert compose(first_case(), view).filtered == words


def test_a_filter_stands_under_the_title(ground: Path):
    scene = compose(first_case(), View(as_of=date(2023, 9, 13)))
    root = ElementTree.fromstring(picture(scene, PictureFormat.SVG, Setting(), ground))
    texts = " ".join(text.text or "" for text in root.iter("{http://www.w3.org/2000/svg}text"))
    assert "3 disagreements. As of 13 September 2023." in texts


def test_no_report_is_lost_from_the_foot():
    scene = compose(first_case())
    many = replace(scene, sources=tuple(replace(scene.sources[0], letter=str(i)) for i in range(80)))
    lines = foot(many, 900, 700).sources
    shown = sum(run.words.isdigit() for line in lines for run in line)
    assert lines[-1][0].words == f"and {80 - shown} more reports"
