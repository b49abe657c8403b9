"""The sentences over a map and in a picture."""

from datetime import date

from geo.maps.headlines import summary
from tests.maps.builders import first_case


def test_a_summary_begins_with_a_capital_where_no_day_is_known() -> None:
    days = (date(2023, 9, 10), date(2023, 9, 13))
    assert summary(first_case(), None, 4, 0).startswith("From two reports. 4 places on the way")
    assert summary(first_case(), days, 4, 0).startswith("10 to 13 September 2023, from two reports.")
