"""The slider of publication days: there when reports have more than one, and a day on it is what could be known."""

from datetime import date

from streamlit.testing.v1 import AppTest


def panel(days: list[str], linked: str) -> None:
    from datetime import date

    import streamlit as st

    from geo.dashboard import as_of, state
    from tests.maps.builders import make_journey, make_report

    if linked:
        st.query_params["asof"] = linked
    state.begin()
    told = [make_report(f"r{n}", date.fromisoformat(day)) for n, day in enumerate(days)]
    whole = make_journey(reports=tuple(told))
    st.session_state.chosen = as_of.offered(whole)
    as_of.show(whole)


def shown(*days: str, linked: str = "") -> AppTest:
    app = AppTest.from_function(panel, kwargs={"days": list(days), "linked": linked}).run(timeout=30)
    assert not app.exception
    return app


def test_reports_of_one_day_have_no_slider() -> None:
    assert len(shown("2023-09-12", "2023-09-12").select_slider) == 0


def test_the_last_day_is_everything() -> None:
    app = shown("2023-09-12", "2023-09-13")
    assert app.select_slider[0].value == date(2023, 9, 13)
    assert app.session_state.chosen is None


def test_an_earlier_day_is_what_was_known_then() -> None:
    app = shown("2023-09-12", "2023-09-13")
    app.select_slider[0].set_value(date(2023, 9, 12)).run()
    assert app.session_state.chosen == date(2023, 9, 12)


def test_a_link_sets_the_day() -> None:
    assert shown("2023-09-12", "2023-09-13", linked="2023-09-12").session_state.chosen == date(2023, 9, 12)


def test_a_link_with_a_day_between_reports_takes_the_day_before() -> None:
    assert shown("2023-09-10", "2023-09-13", linked="2023-09-11").session_state.chosen == date(2023, 9, 10)
