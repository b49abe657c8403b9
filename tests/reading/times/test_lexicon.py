"""The table of words: every row is read, every symbol is used, broken rows are named."""

import re
from pathlib import Path
from zoneinfo import available_timezones

import pytest

from geo.errors import DataError
from geo.reading.times.grammar import PARTS, RULES
from geo.reading.times.lexicon import PHRASES, SYMBOLS, WORDS, read_table

TABLE = read_table()
INERT = {"PROPER"}


def test_every_symbol_of_the_table_is_used_by_the_grammar():
    patterns = " ".join((*RULES.values(), *PARTS.values()))
    used = set(re.findall(r"\b[A-Z]+\b", patterns))
    assert set(SYMBOLS) - used == INERT


@pytest.mark.parametrize("symbol", ["ZONE", "CITY"])
def test_zones_of_the_table_are_in_the_zone_database(symbol: str):
    zones = {value for name, value, _ in TABLE if name == symbol}
    assert zones and zones <= available_timezones()


def test_numbers_of_the_table_are_numbers():
    counted = ("MONTH", "MAYBEMONTH", "WEEKDAY", "MAYBEDAY", "COUNT", "TENS", "HUNDRED", "ORDINAL", "LAST", "CURRENT")
    assert all(value.lstrip("-").isdigit() for name, value, _ in TABLE if name in counted)


def test_capital_in_the_table_asks_for_one_in_the_text():
    assert "May" in WORDS and "MAY" in WORDS and "may" not in WORDS


def test_small_word_of_the_table_is_known_in_any_case():
    assert WORDS["sunday"] == WORDS["Sunday"] == WORDS["SUNDAY"]


def test_word_of_several_tokens_is_a_phrase_of_its_first():
    assert [phrase.rest for phrase in PHRASES["Boxing"]] == [("day",)]


def test_row_without_three_columns_is_named_by_its_line(tmp_path: Path):
    table = tmp_path / "words.tsv"
    table.write_text("# columns\nMONTH\t1\n", encoding="utf-8")
    with pytest.raises(DataError, match=r"words\.tsv, line 2: .*MONTH"):
        read_table(table)
