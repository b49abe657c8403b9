import csv
import html
import io
import json
from urllib.parse import quote
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.escaping import csv_row, for_csv, for_fragment, for_html, for_script, for_xml, line, plain
from tests.hostile.corpus import FORMULAS, HALF, HIDDEN, TEXTS

ANY = st.text(alphabet=st.characters(codec=None, exclude_categories=()))
each_hostile = pytest.mark.parametrize("text", TEXTS)


@each_hostile
def test_plain_text_hides_nothing(text: str):
    assert not HIDDEN & set(plain(text))


@given(ANY)
def test_plain_is_settled_after_once(text: str):
    assert plain(plain(text)) == plain(text)


def test_plain_keeps_letters_of_every_script_and_their_joiners():
    words = "Пхеньян 평양 北京 می‌رود 👩‍🚀 é"
    assert plain(words) == words


def test_line_ends_of_any_kind_become_one_blank_on_a_line():
    assert line("a\r\nb\u2028 c\td") == "a b c d"


@each_hostile
def test_a_fragment_needs_no_quoting_anywhere(text: str):
    made = for_fragment(text)
    assert quote(made, safe="-._~:") == made == html.escape(made)


@given(ANY, ANY)
def test_two_texts_have_the_same_fragment_only_when_they_are_the_same(one: str, other: str):
    assert (for_fragment(one) == for_fragment(other)) == (one == other)


@given(ANY)
def test_html_reads_back_as_the_plain_text(text: str):
    escaped = for_html(text)
    assert html.unescape(escaped) == plain(text)
    assert not set("<>\"'") & set(escaped)


@given(st.recursive(ANY | st.integers() | st.booleans() | st.none(), lambda inner: st.lists(inner, max_size=3)))
def test_script_value_reads_back_as_json(value: object):
    assert json.loads(for_script(value)) == json.loads(json.dumps(_plain(value)))


def _plain(value: object) -> object:
    return plain(value) if isinstance(value, str) else [_plain(v) for v in value] if isinstance(value, list) else value


@each_hostile
def test_script_value_ends_no_script_template_or_expression(text: str):
    inner = for_script({"text": text}).removeprefix('{"text":"').removesuffix('"}')
    assert not set("<>`${}'\"&_/\u2028\u2029") & set(inner)


def test_script_value_refuses_what_json_has_not():
    with pytest.raises(ValueError, match="JSON"):
        for_script(float("nan"))


@pytest.mark.parametrize("text", FORMULAS)
def test_formula_becomes_text_in_a_table(text: str):
    assert for_csv(text).startswith("'")


@pytest.mark.parametrize("text", ["Pyongyang", "10 to 15", "a=b", ""])
def test_words_stay_as_they_are_in_a_table(text: str):
    assert for_csv(text) == text


@given(st.lists(ANY, min_size=2, max_size=4))
def test_row_of_a_table_keeps_its_cells_apart(cells: list[str]):
    rows = list(csv.reader(io.StringIO(csv_row(cells), newline="")))
    assert rows == [[for_csv(cell) for cell in cells]]


def test_numbers_of_a_table_are_no_formulas_and_nothing_is_empty():
    assert csv_row([-3.5, None, 2]) == "-3.5,,2\r\n"


@pytest.mark.parametrize("text", [*TEXTS, HALF, "non\ufffecharacters\uffff", "nul\x00"])
def test_xml_comes_back_plain_from_a_parser(text: str):
    element = ElementTree.Element("a", {"b": for_xml(text)})
    element.text = for_xml(text)
    back = ElementTree.fromstring(ElementTree.tostring(element))
    assert back.text == for_xml(text)
    assert not (HIDDEN | set("\ufffe\uffff\x00")) & set(f"{back.text}{back.get('b')}")
