"""The contact sheet in docs/: every preset in light, dark and grey, from the sample. Run by `make screenshot`."""

import io

from PIL import Image, ImageColor, ImageDraw, ImageFont

from geo.maps.packages import picture_fonts
from geo.maps.picture import picture
from geo.maps.presets import SIZES, Preset, Setting
from geo.maps.scene import Paint, Scene
from geo.maps.still.files import PictureFormat
from geo.maps.style import THEMES, ThemeName
from tests.dashboard_server import ROOT
from tests.sample import sample_scene

FILE = ROOT / "docs" / "contact-sheet.png"
COLUMN, GAP, WORDS = 372, 16, 24
PAGE, INK = "#E4E2DC", "#1B2126"
COLOURS = 64
MOST_BYTES = 700_000


def main() -> None:
    scene = sample_scene()
    rows = [[_drawn(scene, preset, theme) for theme in ThemeName] for preset in Preset]
    height = sum(row[0].height + WORDS + GAP for row in rows)
    sheet = Image.new("RGB", (len(ThemeName) * (COLUMN + GAP) + GAP, height + GAP // 2), PAGE)
    y = GAP // 2
    for preset, row in zip(Preset, rows, strict=True):
        for column, (theme, image) in enumerate(zip(ThemeName, row, strict=True)):
            _place(sheet, image, GAP + column * (COLUMN + GAP), y, _words(preset, theme))
        y += row[0].height + WORDS + GAP
    sheet.quantize(palette=_palette(sheet), dither=Image.Dither.NONE).save(FILE, optimize=True)
    print(f"{FILE}: {FILE.stat().st_size / 1000:.0f} kB of at most {MOST_BYTES / 1000:.0f}")


def _place(sheet: Image.Image, image: Image.Image, left: int, top: int, words: str) -> None:
    font = ImageFont.truetype(str(picture_fonts()[2]), 14)
    ImageDraw.Draw(sheet).text((left, top), words, INK, font)
    sheet.paste(image, (left, top + WORDS))


def _words(preset: Preset, theme: ThemeName) -> str:
    size = SIZES[preset]
    return f"{preset}, {theme}: {size.width_px} x {size.height_px} px, {size.dpi:g} dpi"


def _palette(sheet: Image.Image) -> Image.Image:
    """The sheet's commonest colours and those of the reports, which are rare on it and must not be lost."""
    rare = {colour for theme in THEMES.values() for colour in (theme.paint[Paint.A], theme.paint[Paint.B], theme.ink)}
    common = sheet.quantize(COLOURS - len(rare)).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette([*common[: 3 * (COLOURS - len(rare))], *(part for each in sorted(rare) for part in _rgb(each))])
    return palette


def _rgb(colour: str) -> tuple[int, ...]:
    return ImageColor.getrgb(colour)[:3]


def _drawn(scene: Scene, preset: Preset, theme: ThemeName) -> Image.Image:
    data = picture(scene, PictureFormat.PNG, Setting(size=SIZES[preset], theme=theme))
    image = Image.open(io.BytesIO(data)).convert("RGB")
    return image.resize((COLUMN, round(image.height * COLUMN / image.width)), Image.Resampling.LANCZOS)


if __name__ == "__main__":
    main()
