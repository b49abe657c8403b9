"""A drawn figure as the bytes of a file; what the picture is and shows is told inside it, and no date."""

import io
from enum import StrEnum
from typing import Any, NamedTuple

import matplotlib as mpl
import numpy as np
import numpy.typing as npt
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from geo.escaping import plain
from geo.maps.still.tags import described_svg, tagged_pdf, xmp

SOFTWARE = "Dateline"
_SETTINGS: dict[Any, Any] = {
    "svg.fonttype": "none",
    "pdf.fonttype": 42,
    "svg.hashsalt": "dateline",
    "text.hinting": "none",
}
# The level at which a relief is written in a third of the usual time and hardly larger.
_FAST_DEFLATE = 1


class PictureFormat(StrEnum):
    """The kinds of file that a picture can be."""

    PNG = "png"
    SVG = "svg"
    PDF = "pdf"


class About(NamedTuple):
    """What a file says of its picture: the title, and the words for who cannot see it."""

    title: str
    alt: str


def drawn(figure: Figure) -> npt.NDArray[np.uint8]:
    """Return the figure's px, rows of red, green, blue."""
    canvas: Any = FigureCanvasAgg(figure)
    with mpl.rc_context(_SETTINGS):
        canvas.draw()
    return np.asarray(canvas.buffer_rgba())[..., :3]


def png(figure: Figure, about: About) -> bytes:
    """Return the figure as PNG."""
    facts, out = PngInfo(), io.BytesIO()
    facts.add_itxt("Title", plain(about.title))
    facts.add_itxt("Description", plain(about.alt))
    facts.add_itxt("XML:com.adobe.xmp", xmp(about.title, about.alt))
    facts.add_text("Software", SOFTWARE)
    image = Image.fromarray(np.ascontiguousarray(drawn(figure)))
    image.save(out, "PNG", compress_level=_FAST_DEFLATE, pnginfo=facts, dpi=(figure.dpi, figure.dpi))
    return out.getvalue()


def svg(figure: Figure, about: About) -> str:
    """Return the figure as SVG, its title and description first, for who has it read out."""
    drawing = _written(figure, "svg", {"Creator": SOFTWARE, "Date": None, "Title": plain(about.title)}).decode()
    return described_svg(drawing, *about)


def pdf(figure: Figure, about: About) -> bytes:
    """Return the figure as PDF."""
    return tagged_pdf(_written(figure, "pdf", {"CreationDate": None}), *about)


def _written(figure: Figure, kind: str, facts: dict[str, str | None]) -> bytes:
    out = io.BytesIO()
    with mpl.rc_context(_SETTINGS):
        figure.savefig(out, format=kind, metadata=facts, facecolor=figure.get_facecolor())
    return out.getvalue()
