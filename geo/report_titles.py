"""The title of a web page without the name of its site, which browsers show behind it."""

import re
from typing import NamedTuple

_SIGNS = re.compile(r"\s+[|\-–—·•»:]+\s+")


class Titled(NamedTuple):
    """A page's title, and the name of its site, "" where the page does not tell it."""

    title: str
    site: str


def without_site(title: str, site: str, heading: str) -> Titled:
    """Return the title without the site's name before or behind it.

    A page that does not name its site tells it where its title is its heading and one name more.
    """
    parts = list(_SIGNS.finditer(title))
    for sign in parts:
        before, behind = title[: sign.start()], title[sign.end() :]
        if site and site.casefold() in (before.casefold(), behind.casefold()):
            return Titled(behind if before.casefold() == site.casefold() else before, site)
        if not site and heading and before == heading:
            return Titled(before, _SIGNS.split(behind)[-1])
    return Titled(title, site)
