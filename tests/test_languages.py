import pytest

from geo.languages import is_plain_english, language_of, not_read_yet

LONG = {
    "en": "The armoured train left the capital on Sunday afternoon and crossed the border early on Tuesday.",
    "fr": "Le train blindé a quitté la capitale dimanche après-midi et a franchi la frontière mardi matin.",
    "ru": "Бронепоезд выехал из столицы в воскресенье днём и пересёк границу рано утром во вторник.",
}

PLAIN = (
    "The train that left on Sunday has reached the border, officials said, and it is expected in the capital by noon.",
    "They said that the ship would wait at the pier until those who were late had come aboard with their bags.",
)

OTHERS = {
    "Dutch": "De trein van de minister is zondag in Moskou aangekomen, maar niemand weet of hij daar zelf in was.",
    "Afrikaans": "Die trein was Sondag in die stad en die minister het gesê dat hy nie met die bus sou kom nie.",
    "Frisian": "De trein fan de minister is snein oankommen en it is net dúdlik as it reisdoel de haadstêd is.",
    "German": "Der Zug des Ministers hat am Sonntag die Grenze erreicht, und der Sprecher will nach Warschau.",
    "Danish": "Toget var i byen i går, og ministeren sagde at han ikke have set hende her efter mødet by the sea.",
    "Norwegian": "Toget var i byen i går, og ministeren sa at han ikke hadde vært om bord, for det var for sent.",
    "Swedish": "Tåget var i staden i går, och ministern sade att han inte hade varit ombord i en by vid sjön.",
    "French": "Le train du ministre est arrivé dimanche à la frontière et le but du voyage est la capitale.",
    "Spanish": "El tren del ministro llegó el domingo a la frontera y el portavoz no has dicho si va a continuar.",
    "Italian": "Il treno del ministro è arrivato domenica alla frontiera e il portavoce ha detto che continuerà.",
    "Portuguese": "O comboio do ministro chegou no domingo à fronteira e as autoridades disseram que a viagem ia as.",
    "Polish": "Pociąg ministra dotarł w niedzielę do granicy, a rzecznik powiedział, że to nie jest koniec podróży.",
    "Indonesian": "Kereta menteri tiba di perbatasan pada hari Minggu dan perjalanan akan berlanjut ke ibu kota.",
    "Turkish": "Bakanın treni pazar günü sınıra ulaştı ve sözcü her gün yolculuğun başkente süreceğini söyledi.",
    "Vietnamese": "Tàu của bộ trưởng đã đến biên giới vào chủ nhật và the chuyến đi sẽ tiếp tục đến thủ đô.",
    "Tok Pisin": "Tren bilong minista i kamap long boda long Sande na mausman i tok wokabaut bai go het long taun.",
}


@pytest.mark.parametrize("code", LONG)
def test_a_sentence_shows_its_language(code: str) -> None:
    assert language_of(LONG[code]) == code


@pytest.mark.parametrize("text", ["", "12345 678", "Naryn. Osh. Bishkek.", "Kim left Pyongyang on Sunday."])
def test_a_text_too_short_to_tell_counts_as_english(text: str) -> None:
    assert language_of(text) == "en"


@pytest.mark.parametrize("text", PLAIN)
def test_small_words_throughout_make_a_text_plain_english(text: str) -> None:
    assert is_plain_english(text)


@pytest.mark.parametrize("language", OTHERS)
def test_no_other_language_passes_for_plain_english(language: str) -> None:
    assert not is_plain_english(OTHERS[language])


@pytest.mark.parametrize("language", ["Dutch", "German", "Danish", "French"])
def test_an_english_quotation_does_not_make_a_text_english(language: str) -> None:
    assert not is_plain_english(f"{OTHERS[language]} {PLAIN[0]} {OTHERS[language]}")


def test_plain_english_is_known_without_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("geo.languages._identifier", lambda: pytest.fail("the model was loaded"))
    assert language_of(PLAIN[0]) == "en"


def test_broad_scots_is_read_as_english() -> None:
    scots = "The train that cam frae Glesca wis late, an the auld man said he wadna gang hame wi oot the bairns."
    assert language_of(scots) == "en"


def test_a_language_that_is_not_read_is_told_and_english_is_not() -> None:
    assert not_read_yet("fr").endswith("fr")
    assert not_read_yet("en") == ""
