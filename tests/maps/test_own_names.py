from collections.abc import Sequence

import pytest

from geo.gazetteer.place import Place
from geo.maps.own_names import own_name, with_own_names
from geo.maps.still.fonts import can_write
from tests.maps.builders import make_journey, make_place, make_stop

TOLD = {
    "Vladivostok": ("RU", ["Владивосток", "Уладзівасток", "Владик", "海参崴"], "Владивосток"),
    "Kyiv": ("UA", ["Киев", "Київ", "Кијев"], "Київ"),
    "Tokyo": ("JP", ["东京", "東京", "東京都", "Токио"], "東京"),
    "Beijing": ("CN", ["北京市", "北京", "베이징"], "北京"),
    "Pyongyang": ("KP", ["평양직할시", "평양", "平壤"], "평양"),
    "Cairo": ("EG", ["قاهره", "القاهرة", "קהיר"], "القاهرة"),
    "Damascus": ("SY", ["دِمَشق", "دمشق", "Дамаск"], "دمشق"),
}


def place(name: str, country: str) -> Place:
    return make_place(name, 40.0, 60.0, country=country)


@pytest.mark.parametrize("usual", sorted(TOLD))
def test_a_place_is_named_as_its_country_writes(usual: str) -> None:
    country, names, own = TOLD[usual]
    assert own_name(place(usual, country), names) == own


@pytest.mark.parametrize(("country", "names"), [("PT", ["Лиссабон"]), ("RU", ["Moskva"]), ("RU", []), ("", ["Москва"])])
def test_a_place_without_a_name_in_such_a_script_has_none(country: str, names: Sequence[str]) -> None:
    assert own_name(place("Somewhere", country), names) == ""


def test_the_own_name_stands_before_the_usual_one() -> None:
    journey = make_journey([make_stop(place("Kursk", "RU"))])
    named, unwritten = with_own_names(journey, lambda _: ["Курск"], lambda _: True)
    assert [stop.place.name for stop in named.stops] == ["Курск (Kursk)"]
    assert unwritten == ()


def test_a_name_that_no_font_has_is_told_and_not_used() -> None:
    journey = make_journey([make_stop(place("Kursk", "RU"))])
    named, unwritten = with_own_names(journey, lambda _: ["Курск"], lambda _: False)
    assert (named, unwritten) == (journey, ("Курск",))


def test_the_packaged_fonts_write_latin_greek_and_cyrillic() -> None:
    assert all(can_write(words) for words in ("Łódź", "Αθήνα", "Владивосток"))
    assert not can_write("\u0378")
