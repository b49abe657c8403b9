"""Labels of widgets, which Streamlit reads as Markdown."""

from geo.escaping import line


def plain_label(text: str) -> str:
    """Return a label whose signs Markdown leaves alone, on one line."""
    return "".join(f"\\{sign}" if sign in "\\`*_{}[]()#+-.!|~<>$:" else sign for sign in line(text))
