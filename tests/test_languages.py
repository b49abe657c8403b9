import pytest

from geo.languages import language_of, not_read_yet

LONG = {
    "en": "The armoured train left the capital on Sunday afternoon and crossed the border early on Tuesday.",
    "fr": "Le train blindé a quitté la capitale dimanche après-midi et a franchi la frontière mardi matin.",
    "ru": "Бронепоезд выехал из столицы в воскресенье днём и пересёк границу рано утром во вторник.",
}


@pytest.mark.parametrize("code", LONG)
def test_a_sentence_shows_its_language(code: str) -> None:
    assert language_of(LONG[code]) == code


@pytest.mark.parametrize("text", ["", "12345 678", "Naryn. Osh. Bishkek.", "Kim left Pyongyang on Sunday."])
def test_a_text_too_short_to_tell_counts_as_english(text: str) -> None:
    assert language_of(text) == "en"


def test_a_language_that_is_not_read_is_told_and_english_is_not() -> None:
    assert not_read_yet("fr").endswith("fr")
    assert not_read_yet("en") == ""
