"""A session of the dashboard without a browser: what it says, and the widgets by their words."""

from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from re import sub

from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Button, Checkbox

from geo.dashboard.add_reports import POPOVER
from geo.dashboard.tabs import KEY
from geo.data_files import app_path

LONGEST_S = 120
LISTED = "go_go_"
DATED = "The freighter Marigold left Lisbon on Monday, the port authority said. It reached Oran on Wednesday."


def opened(query: Mapping[str, str | Sequence[str]] | None = None) -> AppTest:
    """A session that was opened at the address with this query."""
    app = AppTest.from_file(str(app_path()), default_timeout=LONGEST_S)
    for name, value in (query or {}).items():
        app.query_params[name] = value if isinstance(value, str) else list(value)
    return run(app)


def run(app: AppTest) -> AppTest:
    app.run()
    assert not app.exception, app.exception[0].message
    return app


def bodies(app: AppTest) -> Iterator[str]:
    """The page's own HTML in its order, without style sheets and scripts."""
    found = (element.proto.body for element in app.html)
    return (body for body in found if not body.startswith(("<style", "<script")))


def words(app: AppTest) -> str:
    """What the page's own HTML says."""
    return " ".join(unescape(sub("<[^>]+>", " ", " ".join(bodies(app)))).split())


def headline(app: AppTest) -> str:
    body = next(body for body in bodies(app) if "<h1>" in body)
    return unescape(body.split("<h1>")[1].split("</h1>")[0])


def listed(app: AppTest) -> list[str]:
    """The rows of the list at the right, without their numbers and signs."""
    buttons = (button for button in app.button if (button.key or "").startswith(LISTED))
    return [button.label.replace("\\", "").partition("\u2002")[2] for button in buttons]


def button(app: AppTest, label: str) -> Button:
    """The list's row whose words end like that, else the first such button of the page."""
    found = [each for each in app.button if each.label.replace("\\", "").endswith(label)]
    return next((each for each in found if (each.key or "").startswith(LISTED)), found[0])


def press(app: AppTest, label: str) -> AppTest:
    button(app, label).click()
    return run(app)


def box(app: AppTest, label: str) -> Checkbox:
    return next(each for each in app.checkbox if each.label.startswith(label))


def switch(app: AppTest, label: str, *, on: bool) -> AppTest:
    box(app, label).set_value(on)
    return run(app)


def open_tab(app: AppTest, name: str) -> AppTest:
    """Open the tab whose label begins with these words; only the open tab's content is made."""
    app.session_state[KEY] = next(tab.label for tab in app.tabs if tab.label.startswith(name))
    return run(app)


def open_popover(app: AppTest, key: str) -> AppTest:
    """Open a popover; what it holds is made from then on."""
    app.session_state[key] = True
    return run(app)


def paste(app: AppTest, text: str, **fields: object) -> AppTest:
    """Open the form, fill it, and press its button."""
    open_popover(app, POPOVER)
    app.text_area(key="paste_text").set_value(text)
    for name, value in fields.items():
        widget = app.date_input if name == "published" else app.text_input
        widget(key=f"paste_{name}").set_value(value)
    run(app)
    return press(app, "Add this report")


def table(app: AppTest, column: str) -> Mapping[str, Sequence[str]]:
    """The table that has this column, as its columns."""
    frames = (frame.value for frame in app.dataframe)
    found = next(frame for frame in frames if column in frame.columns)
    return {str(name): [str(value) for value in found[name]] for name in found.columns}
