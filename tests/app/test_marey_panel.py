"""The panel of distance and time: the diagram with its sums, or what it lacks; a name in it selects."""

from streamlit.testing.v1 import AppTest

from tests.app.session import open_tab, opened, run, words


def panel(timed: bool) -> None:
    from dataclasses import replace

    from geo.dashboard import marey_panel, state
    from geo.maps.compose import compose
    from geo.maps.evidence.case import Case
    from geo.maps.style import LIGHT
    from tests.maps.builders import first_case
    from tests.maps.test_rides import detoured

    state.begin()
    journey = detoured() if timed else replace(first_case(), stops=first_case().stops[:1])
    marey_panel.show(Case(journey, compose(journey), {}), LIGHT)


def shown(*, timed: bool = True) -> AppTest:
    app = AppTest.from_function(panel, kwargs={"timed": timed}).run(timeout=30)
    assert not app.exception
    return app


def html(app: AppTest) -> str:
    return "".join(str(each.proto.body) for each in app.get("html"))


def test_panel_shows_the_diagram_with_its_words_for_who_cannot_see_it() -> None:
    assert 'role="img"' in html(shown())
    assert 'aria-label="Distance along the way' in html(shown())
    assert "<caption>Distance and time</caption>" in html(shown())


def test_panel_lists_each_sum_with_its_verdict() -> None:
    text = html(shown())
    assert "835 km by rail / 30 to 42 h = 20 to 28 km/h" in text
    assert "impossible at the stated speed" in text


def test_a_stops_name_in_the_diagram_selects_it() -> None:
    app = shown()
    next(button for button in app.button if "Friendship" in button.label).click().run()
    assert app.session_state.selection == "stop:Friendship bridge"


def test_a_sum_selects_its_way() -> None:
    app = shown()
    next(button for button in app.button if button.label == "Through Beijing").click().run()
    assert app.session_state.selection == "branch:Beijing"


def test_a_journey_without_times_says_what_is_missing() -> None:
    app = shown(timed=False)
    assert "two places with a stated time" in html(app)
    assert len(app.button) == 0


def test_the_halts_can_be_set_and_the_sums_follow(sample: AppTest) -> None:
    app = open_tab(sample, "Distance and time")
    (field,) = [each for each in app.number_input if each.label == "Hours at each border"]
    field.set_value(2.0)
    app = run(app)
    assert "4 h at 2 borders" in words(app)
    assert app.query_params["halt"] == "border=2.0"


def test_a_link_brings_its_halts_along() -> None:
    app = open_tab(opened({"halt": ["border=3.0", "gauge=long", "customs=1.0"]}), "Distance and time")
    assert "6 h at 2 borders" in words(app)
