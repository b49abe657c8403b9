"""The manifest in pictures and films, with small ones: what is drawn does not matter to it."""

import contextlib
import io
from dataclasses import replace

import pytest
from defusedxml import ElementTree
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader, PdfWriter

from geo.errors import InputError
from geo.exports.formats import SVG, sized_for
from geo.exports.manifest import manifest_text
from geo.exports.manifest_reading import manifest_in
from geo.exports.picture_manifest import manifest_in_picture, with_manifest
from geo.maps.presets import USUAL
from geo.maps.still.tools import drawing_tools
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


def gif() -> bytes:
    out, images = io.BytesIO(), [Image.new("RGB", (3, 2), colour) for colour in ("red", "blue")]
    images[0].save(out, "GIF", save_all=True, append_images=images[1:], comment=b"a title", duration=50)
    return out.getvalue()


def box(kind: bytes, content: bytes, size: int | None = None) -> bytes:
    return (8 + len(content) if size is None else size).to_bytes(4) + kind + content


MP4 = box(b"ftyp", b"isom") + box(b"moov", b"x" * 40)
PICTURES = {
    ".gif": gif(),
    ".mp4": MP4 + box(b"mdat", b"uuid"),
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


def test_a_films_pictures_and_words_stay_as_they_were() -> None:
    with Image.open(io.BytesIO(with_manifest(gif(), ".gif", TEXT))) as image:
        assert (image.n_frames, image.info["comment"]) == (2, b"a title")
    assert with_manifest(MP4, ".mp4", TEXT).startswith(MP4)


@pytest.mark.parametrize("last", [
    box(b"mdat", (20).to_bytes(8) + b"data", size=1), box(b"uuid", b"of another program"),
])  # fmt: skip
def test_boxes_of_other_kinds_are_passed_over(last: bytes) -> None:
    assert manifest_in_picture(with_manifest(MP4 + last, ".mp4", TEXT), ".mp4") == TEXT


def test_a_box_that_runs_to_the_end_is_the_last() -> None:
    assert manifest_in_picture(MP4 + box(b"mdat", b"data", size=0), ".mp4") == ""


def test_a_box_smaller_than_its_head_is_told() -> None:
    with pytest.raises(InputError, match="box of 7 bytes"):
        manifest_in_picture(MP4 + box(b"mdat", b"", size=7), ".mp4")


def test_a_drawn_picture_carries_it() -> None:
    data = exported(make_journey(), SVG)
    picture = sized_for(SVG, USUAL)
    assert manifest_in("map.svg", data) == replace(MANIFEST, tools=drawing_tools(), picture=picture)
    first, second, *_ = ElementTree.fromstring(data)
    assert [each.tag.rpartition("}")[2] for each in (first, second)] == ["title", "desc"]
