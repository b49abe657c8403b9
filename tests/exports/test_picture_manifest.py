"""The manifest in pictures, with small ones: what is drawn does not matter to it."""

import contextlib
import io

import pytest
from defusedxml import ElementTree
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader, PdfWriter

from geo.errors import InputError
from geo.exports.formats import SVG
from geo.exports.manifest import manifest_text
from geo.exports.manifest_reading import manifest_in
from geo.exports.picture_manifest import manifest_in_picture, with_manifest
from tests.exports.cases import MANIFEST, exported, make_journey

TEXT = manifest_text(MANIFEST)


def png() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (3, 2), "red").save(out, "PNG")
    return out.getvalue()


def pdf() -> bytes:
    out, writer = io.BytesIO(), PdfWriter()
    writer.add_blank_page(72, 72)
    writer.add_metadata({"/Title": "a title"})
    writer.write(out)
    return out.getvalue()


PICTURES = {
    ".png": png(),
    ".pdf": pdf(),
    ".svg": b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><title>a > b</title></svg>',
}


@pytest.mark.parametrize("suffix", PICTURES)
def test_a_picture_holds_its_manifest_and_is_the_same_each_time(suffix: str) -> None:
    made = with_manifest(PICTURES[suffix], suffix, TEXT)
    assert manifest_in_picture(made, suffix) == TEXT
    assert with_manifest(PICTURES[suffix], suffix, TEXT) == made


@pytest.mark.parametrize("suffix", PICTURES)
def test_a_picture_without_a_manifest_says_so(suffix: str) -> None:
    assert manifest_in_picture(PICTURES[suffix], suffix) == ""


@pytest.mark.parametrize("suffix", PICTURES)
def test_what_is_no_picture_is_told(suffix: str) -> None:
    with pytest.raises(InputError):
        manifest_in_picture(b"nonsense", suffix)


@pytest.mark.parametrize("suffix", PICTURES)
@given(share=st.floats(0, 1), put=st.binary(max_size=6), taken=st.integers(0, 100))
def test_a_damaged_picture_is_told_or_still_read(suffix: str, share: float, put: bytes, taken: int) -> None:
    data = with_manifest(PICTURES[suffix], suffix, TEXT)
    at = int(share * len(data))
    with contextlib.suppress(InputError):
        assert isinstance(manifest_in_picture(data[:at] + put + data[at + taken :], suffix), str)


def test_other_readers_find_the_manifest_and_the_picture_as_it_was() -> None:
    with Image.open(io.BytesIO(with_manifest(PICTURES[".png"], ".png", TEXT))) as image:
        assert image.convert("RGB").getpixel((0, 0)) == (255, 0, 0)
        assert image.text["Dateline-Manifest"] == TEXT
    document = PdfReader(io.BytesIO(with_manifest(PICTURES[".pdf"], ".pdf", TEXT)))
    assert (len(document.pages), document.metadata["/DatelineManifest"]) == (1, TEXT)
    assert document.metadata.title == "a title"


def test_a_drawn_picture_carries_it() -> None:
    data = exported(make_journey(), SVG)
    assert manifest_in("map.svg", data) == MANIFEST
    assert ElementTree.fromstring(data).tag.endswith("svg")
