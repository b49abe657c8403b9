"""The view is the address: what is looked at is written into it, and a link opens the same view."""

from streamlit.testing.v1 import AppTest

from tests.app.session import headline, listed, opened, press, run, switch, words


def link(app: AppTest) -> dict[str, list[str]]:
    return {name: app.query_params[name] for name in app.query_params}


def test_the_whole_view_has_a_plain_address(sample: AppTest):
    assert link(sample) == {}


def test_a_link_opens_the_same_view(sample: AppTest):
    app = press(switch(sample, "A, undated", on=False), "Ussuriysk")
    app.segmented_control(key="clock").set_value("UTC")
    app = run(app)
    other = opened(link(app))
    assert words(other) == words(app)
    assert link(other) == link(app)


def test_a_link_with_nothing_switched_on_opens_with_nothing(sample: AppTest):
    app = switch(switch(sample, "A, undated", on=False), "B, published", on=False)
    assert headline(opened(link(app))) == headline(app)


def test_a_links_window_is_kept(sample: AppTest):
    first, last = sample.slider[0].value
    sample.slider[0].set_value((last, last))
    app = run(sample)
    other = opened(link(app))
    assert other.slider[0].value == (last, last)
    assert listed(other) == listed(app)
    assert first < last


def test_showing_all_again_plains_the_address(sample: AppTest):
    app = switch(switch(sample, "A, undated", on=False), "B, published", on=False)
    assert link(press(app, "Show all")) == {}
