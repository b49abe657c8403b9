import io
import subprocess
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import pytest
from PIL import Image, ImageSequence

from geo.errors import InputError
from geo.maps import film as films
from geo.maps.compose import compose
from geo.maps.film import EACH_MS, LAST_MS, FilmFormat, film
from geo.maps.frames import frames
from geo.maps.presets import Setting, page_size
from tests.hostile.corpus import HIDDEN, TEXTS
from tests.maps.builders import PYONGYANG, first_case, make_journey, make_stop

SMALL = Setting(size=page_size(641, 401))


def gif(ground: Path, setting: Setting = SMALL) -> Image.Image:
    return Image.open(io.BytesIO(film(compose(first_case()), FilmFormat.GIF, setting, None, ground)))


def test_a_gif_has_an_image_a_stop_and_shows_the_last_one_longest(ground: Path) -> None:
    times = [image.info["duration"] for image in ImageSequence.Iterator(gif(ground))]
    assert times == [EACH_MS] * (len(frames(compose(first_case()))) - 1) + [LAST_MS]


def test_odd_sizes_become_even(ground: Path) -> None:
    assert gif(ground).size == (640, 400)


def test_more_of_the_way_comes_into_sight_with_every_stop(ground: Path) -> None:
    images = [np.asarray(image.convert("RGB")).astype(int) for image in ImageSequence.Iterator(gif(ground))]
    map_of = [image[110:230, 30:300] for image in images]
    assert all(np.any(before != after) for before, after in pairwise(map_of))
    corner = [image[100:118, 20:60] for image in images]
    assert all(np.array_equal(corner[0], other) for other in corner)


def test_progress_is_told_after_each_stop(ground: Path) -> None:
    told: list[tuple[int, int]] = []
    film(compose(first_case()), FilmFormat.GIF, SMALL, lambda *step: told.append(step), ground)
    count = len(frames(compose(first_case())))
    assert told == [(number, count) for number in range(1, count + 1)]


@pytest.mark.parametrize("kind", list(FilmFormat))
def test_the_same_scene_makes_the_same_film(ground: Path, kind: FilmFormat) -> None:
    one, two = (film(compose(first_case()), kind, SMALL, None, ground) for _ in range(2))
    assert one == two


def test_an_mp4_lasts_as_long_as_its_stops_and_carries_its_words(ground: Path, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(film(compose(first_case()), FilmFormat.MP4, replace(SMALL, alt="My words"), None, ground))
    told = subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-i", path], capture_output=True, text=True, check=False)
    seconds = (EACH_MS * (len(frames(compose(first_case()))) - 1) + LAST_MS) / 1000
    assert f"Duration: 00:00:{seconds:05.2f}" in told.stderr
    assert "640x400" in told.stderr
    assert "My words" in told.stderr


def test_hostile_words_of_a_gif_hide_nothing(ground: Path) -> None:
    comment = gif(ground, replace(SMALL, alt=" ".join(TEXTS))).info["comment"].decode()
    assert "pwned()" in comment
    assert not HIDDEN & set(comment)


@pytest.mark.parametrize("journey", [make_journey(), make_journey([make_stop(PYONGYANG)])])
def test_there_is_no_film_of_fewer_than_two_stops(ground: Path, journey: object) -> None:
    with pytest.raises(InputError, match="two stops"):
        film(compose(journey), FilmFormat.GIF, SMALL, None, ground)  # type: ignore[arg-type]


def test_a_failure_of_the_program_is_told_in_its_words(ground: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(films, "_options", lambda *_: ["-no-such-option"])
    with pytest.raises(films.OutputError, match=r"try a \.gif: .*no-such-option"):
        film(compose(first_case()), FilmFormat.MP4, SMALL, None, ground)
