import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.exports.json_text import json_text
from tests.hostile.corpus import HALF, HIDDEN, TEXTS

ANY_TEXT = st.text(st.characters(codec=None))


@pytest.mark.parametrize("text", [*TEXTS, HALF])
def test_no_hidden_sign_and_no_markup_is_written_as_it_is(text: str) -> None:
    written = json_text({text: [text]})
    assert not HIDDEN & set(written)
    assert not set("<>&") & set(written)


@given(ANY_TEXT)
def test_every_text_comes_back_as_it_was(text: str) -> None:
    assert json.loads(json_text({text: [text]})) == {text: [text]}


@given(ANY_TEXT)
def test_what_is_written_can_be_encoded(text: str) -> None:
    json_text(text, indent=1).encode("utf-8")


@given(ANY_TEXT)
def test_ascii_alone_comes_back_as_it_was_too(text: str) -> None:
    written = json_text({text: [text]}, ascii_only=True)
    assert written.isascii() and not set("<>&") & set(written)
    assert json.loads(written) == {text: [text]}


def test_letters_of_all_scripts_stay_readable() -> None:
    assert json_text("Пхеньян ’ 平壌") == '"Пхеньян ’ 平壌"'


def test_what_is_no_number_is_refused() -> None:
    with pytest.raises(ValueError, match="JSON"):
        json_text(float("nan"))
