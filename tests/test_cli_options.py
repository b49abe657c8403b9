from datetime import date

import pytest

from geo.cli_options import Filters, Status
from geo.errors import InputError, UnknownNameError
from geo.view import View
from tests.exports.cases import BARE, make_attestation, make_reading

READINGS = [make_reading(), make_reading(BARE)]


def view(**given: object) -> View:
    options = {"sources": None, "speakers": None, "statuses": None, "as_of": "", "mover": ""}
    return Filters(**{**options, **given}).view(READINGS)  # type: ignore[arg-type]


def test_no_options_look_at_everything() -> None:
    assert view() == View()


@pytest.mark.parametrize("name", ["first", "FIRST", "first.txt"])
def test_a_report_is_chosen_by_its_id_or_its_file(name: str) -> None:
    assert view(sources=[name, name]).reports == ("first",)


@pytest.mark.parametrize("name", ["a spokesman", "A  Spokesman"])
def test_a_speaker_is_chosen_in_any_case(name: str) -> None:
    assert view(speakers=[name]).speakers == ("a spokesman",)


def test_a_typed_apostrophe_means_a_printed_one() -> None:
    readings = [make_reading()]
    said = make_attestation(attributed_to=("North Korea’s state media",))
    told = [type(readings[0])(readings[0].report, attestations=(said,))]
    chosen = Filters(None, ["north korea's state media"], None, "", "").view(told)
    assert chosen.speakers == ("North Korea’s state media",)


def test_the_rest_of_the_options_are_taken_over() -> None:
    assert view(statuses=[Status.EXPECTED], as_of="2023-09-13", mover="Kim") == View(
        statuses=("expected",), as_of=date(2023, 9, 13), mover="Kim"
    )


def test_halts_are_allowed_for_as_they_are_given() -> None:
    assert view(halts=["border=2h", "gauge=90min"]).halts == (("border", 2.0), ("gauge", 1.5))


@pytest.mark.parametrize("given", [{"sources": ["third"]}, {"speakers": ["nobody"]}])
def test_a_name_that_is_not_there_is_told_with_those_that_are(given: dict[str, list[str]]) -> None:
    with pytest.raises(UnknownNameError, match=r"there are: .*'(third|nobody)'$"):
        view(**given)


def test_a_date_that_is_none_is_told() -> None:
    with pytest.raises(InputError, match="'soon'"):
        view(as_of="soon")
