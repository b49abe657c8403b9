"""The journey as a film, GIF or MP4: the picture of the journey, its stops and ways coming into sight in their order.

It plays the same frames as the map does. Nothing moves between two stops, for nobody tells where it was in between.
"""

import contextlib
import io
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import pairwise
from pathlib import Path

import imageio_ffmpeg
import numpy as np
from PIL import Image

from geo.errors import InputError, OutputError
from geo.escaping import line
from geo.maps.basemap import prepare
from geo.maps.frames import Frame, frames
from geo.maps.picture import drawn
from geo.maps.presets import USUAL, Setting, film_size
from geo.maps.scene import Scene
from geo.maps.still.artists import Pixels
from geo.maps.still.caption import Caption

EACH_MS, LAST_MS = 1700, 3400
RATE = 10
FADE = 3
_COLOURS = 256
_STRANGE = "The program that makes films failed; try a .gif"
Progress = Callable[[int, int], None]


class FilmFormat(StrEnum):
    """The kinds of file that a film can be."""

    GIF = "gif"
    MP4 = "mp4"


def film(
    scene: Scene,
    kind: FilmFormat,
    setting: Setting = USUAL,
    progress: Progress | None = None,
    folder: Path | None = None,
) -> bytes:
    """Return the film as a file; the same scene and setting make the same bytes.

    Args:
        scene: the journey; InputError when it has fewer than two stops or no time at all.
        kind: GIF or MP4.
        setting: the size (as `film_size` has it), the colours, the words for who cannot see it.
        progress: told after each stop that is drawn, how many are and of how many.
        folder: where the base map lies; it is made when it is not there yet.
    """
    steps = frames(scene)
    if not steps:
        raise InputError(f"A film needs two stops or more, and a time: {len(scene.places)} stops")
    chosen = replace(setting, size=film_size(setting.size))
    stills = _stills(scene, steps, chosen, prepare(folder), progress)
    write = _gif if kind is FilmFormat.GIF else _mp4
    return write(list(stills), line(scene.title), line(setting.alt or scene.alt))


def _stills(
    scene: Scene, steps: Sequence[Frame], setting: Setting, ground: Path, progress: Progress | None
) -> Iterator[Pixels]:
    come: frozenset[str] = frozenset()
    for number, (step, mark) in enumerate(zip(steps, scene.places, strict=True), 1):
        come |= frozenset(step.ids)
        caption = Caption(step.day, step.words, number, len(steps), None if number == len(steps) else come)
        yield drawn(replace(scene, selection=mark.id), setting, ground, caption=caption).pixels()
        if progress is not None:
            progress(number, len(steps))


def _gif(stills: Sequence[Pixels], title: str, alt: str) -> bytes:
    """The stills with one palette, that of the last: it has all that comes into sight."""
    palette = Image.fromarray(stills[-1]).quantize(_COLOURS, dither=Image.Dither.NONE)
    images = [Image.fromarray(still).quantize(palette=palette, dither=Image.Dither.NONE) for still in stills]
    times = [EACH_MS] * (len(images) - 1) + [LAST_MS]
    out = io.BytesIO()
    comment = f"{title}\n{alt}".encode()
    images[0].save(out, "GIF", save_all=True, append_images=images[1:], duration=times, loop=0, comment=comment)
    return out.getvalue()


def _mp4(stills: Sequence[Pixels], title: str, alt: str) -> bytes:
    height, width = stills[0].shape[:2]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "film.mp4"
        command = [imageio_ffmpeg.get_ffmpeg_exe(), *_options(width, height, title, alt), str(path)]
        told = _run(command, _moving(stills))
        if told or not path.is_file():
            raise OutputError(f"{_STRANGE}: {told}")
        return path.read_bytes()


def _run(command: Sequence[str], images: Iterator[bytes]) -> str:
    """What the program complains of, "" when it was content; the images are handed to it one by one."""
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as run:
        if run.stdin is not None:
            with contextlib.suppress(BrokenPipeError):
                run.stdin.writelines(images)
        complaint = run.communicate()[1]
    return line(complaint.decode(errors="replace"))[-200:] or ("" if run.returncode == 0 else str(run.returncode))


def _options(width: int, height: int, title: str, alt: str) -> list[str]:
    raw = f"-f rawvideo -pix_fmt rgb24 -s {width}x{height} -r {RATE} -i -".split()
    coded = "-c:v libx264 -preset veryfast -crf 20 -pix_fmt yuv420p -threads 2 -movflags +faststart".split()
    same = "-map_metadata -1 -fflags +bitexact -flags:v +bitexact".split()
    return [
        "-y",
        "-loglevel",
        "error",
        *raw,
        *coded,
        *same,
        "-metadata",
        f"title={title}",
        "-metadata",
        f"comment={alt}",
    ]


def _moving(stills: Sequence[Pixels]) -> Iterator[bytes]:
    """The stills as often as they last, with a short fade from each to the next."""
    held = EACH_MS * RATE // 1000
    yield from [stills[0].tobytes()] * held
    for before, after in pairwise(stills):
        for step in range(1, FADE + 1):
            share = step / (FADE + 1)
            yield (before * (1 - share) + after * share).astype(np.uint8).tobytes()
        yield from [after.tobytes()] * (held - FADE)
    yield from [stills[-1].tobytes()] * ((LAST_MS - EACH_MS) * RATE // 1000)
