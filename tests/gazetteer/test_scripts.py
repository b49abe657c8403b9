"""What countries write."""

import unicodedata

import pytest

from geo.gazetteer.scripts import script_of, scripts
from tests.journey.builders import make_place


def test_every_row_of_the_table_can_be_used() -> None:
    blocks = {unicodedata.name(chr(code), "").split(" ")[0] for code in range(0x370, 0xD7A4)}
    for country, script in scripts().items():
        assert (len(country), country.isupper()) == (2, True)
        assert script.script in blocks
        assert not script.encoding or (script.letters + script.article).encode(script.encoding) is not None


@pytest.mark.parametrize(("country", "script"), [("RU", "CYRILLIC"), ("SN", None), ("SN|EG", "ARABIC"), ("", None)])
def test_a_place_is_written_in_the_first_script_of_its_countries_that_is_not_latin(
    country: str, script: str | None
) -> None:
    found = script_of(make_place("Somewhere", country=country))
    assert (found and found.script) == script
