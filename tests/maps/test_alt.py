"""The words for who cannot see a picture: made from the journey, or one's own, and inside each file."""

import io
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from hashlib import sha256
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from geo.maps.compose import compose
from geo.maps.picture import picture
from geo.maps.presets import Setting
from geo.maps.still.files import PictureFormat
from tests.hostile.corpus import HIDDEN, TEXTS
from tests.maps.builders import first_case

SVG = "{http://www.w3.org/2000/svg}"
OWN = Setting(alt="A train & its <way>")
DRAW_TWICE = """
import sys
from hashlib import sha256
from pathlib import Path
from geo.maps.compose import compose
from geo.maps.picture import picture
from geo.maps.still.files import PictureFormat
from tests.maps.builders import first_case
print(*(sha256(picture(compose(first_case()), kind)).hexdigest() for kind in PictureFormat))
"""


def made(kind: PictureFormat, ground: Path, setting: Setting) -> bytes:
    return picture(compose(first_case()), kind, setting, ground)


def tagged(data: bytes) -> dict[str, object]:
    document = PdfReader(io.BytesIO(data)).trailer["/Root"]["/StructTreeRoot"]["/K"][0].get_object()
    return document["/K"][0].get_object()  # type: ignore[no-any-return]


@pytest.mark.parametrize("setting", [Setting(), OWN], ids=["made", "own"])
def test_png_carries_it_for_readers_of_png_and_of_xmp(ground: Path, setting: Setting) -> None:
    words = setting.alt or compose(first_case()).alt
    info = Image.open(io.BytesIO(made(PictureFormat.PNG, ground, setting))).info
    xmp = ElementTree.fromstring(info["XML:com.adobe.xmp"])
    assert info["Description"] == words
    assert words in ["".join(element.itertext()) for element in xmp.iter()]


@pytest.mark.parametrize("setting", [Setting(), OWN], ids=["made", "own"])
def test_svg_is_one_image_with_a_title_and_a_description(ground: Path, setting: Setting) -> None:
    root = ElementTree.fromstring(made(PictureFormat.SVG, ground, setting))
    title, description = list(root)[:2]
    assert (root.get("role"), root.get("aria-labelledby")) == ("img", f"{title.get('id')} {description.get('id')}")
    assert (title.tag, description.tag) == (f"{SVG}title", f"{SVG}desc")
    assert description.text == (setting.alt or compose(first_case()).alt)


@pytest.mark.parametrize("setting", [Setting(), OWN], ids=["made", "own"])
def test_pdf_is_tagged_as_a_figure_in_a_language(ground: Path, setting: Setting) -> None:
    data = made(PictureFormat.PDF, ground, setting)
    reader, words = PdfReader(io.BytesIO(data)), setting.alt or compose(first_case()).alt
    assert (tagged(data)["/S"], tagged(data)["/Alt"]) == ("/Figure", words)
    assert reader.metadata is not None
    assert (reader.metadata.subject, reader.trailer["/Root"]["/Lang"]) == (words, "en")
    assert "Friendship bridge" in reader.pages[0].extract_text()


@pytest.mark.parametrize("kind", list(PictureFormat))
def test_hostile_words_stay_words_and_hide_nothing(ground: Path, kind: PictureFormat) -> None:
    words = " ".join(TEXTS)
    data = made(kind, ground, Setting(alt=words))
    if kind is PictureFormat.SVG:
        tags = {element.tag.rpartition("}")[2] for element in ElementTree.fromstring(data).iter()}
        assert not tags & {"script", "img", "foreignObject", "a", "animate", "set"}
        told = "".join(ElementTree.fromstring(data).findall(f"{SVG}desc")[0].itertext())
    elif kind is PictureFormat.PDF:
        told = str(tagged(data)["/Alt"])
    else:
        told = Image.open(io.BytesIO(data)).info["Description"]
    assert "pwned()" in told
    assert not HIDDEN & set(told)


def test_every_process_makes_the_same_bytes(ground: Path) -> None:
    here = [sha256(made(kind, ground, Setting())).hexdigest() for kind in PictureFormat]
    command = [sys.executable, "-c", DRAW_TWICE]
    there = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    assert there.stdout.split() == here
