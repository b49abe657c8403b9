"""The head and the text of a web page: its article without scripts, menus and forms."""

import re
from collections.abc import Iterator
from typing import Any

from geo.report_days import day_or_none
from geo.report_heads import Head, dated
from geo.report_titles import without_site
from geo.reports import DateSource

_DROPPED = frozenset(
    "script style noscript template nav aside footer form button select svg math iframe object embed canvas audio "
    "video head menu dialog".split()
)
_BLOCKS = frozenset(
    "address article blockquote body caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 "
    "header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_TITLES = ("og:title", "twitter:title", "dc.title", "headline")
_PUBLISHERS = ("og:site_name", "application-name", "dc.publisher", "publisher")
_DATES = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "dc.date.issued",
    "dc.date",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publish-date",
    "date",
)
_SHARE_OF_PAGE = 0.3


def read_page(html: str) -> tuple[Head, str]:
    """Return what the page's meta elements say of it, and the text of its article, a block a line.

    The article is the largest `<article>` or `<main>`, or the whole body when that is but a small part of it.
    Dates that are none are passed over.
    """
    from bs4 import BeautifulSoup

    page = BeautifulSoup(html, "lxml")
    metas = _metas(page)
    whole = _first(metas, _TITLES) or _inline(page.title) or _inline(page.h1)
    title, site = without_site(whole, _first(metas, _PUBLISHERS), _inline(page.h1))
    days = (day_or_none(value) for value in (*_all(metas, _DATES), *_times(page)))
    published = next((day for day in days if day is not None), None)
    head = Head(title, site, _address(page, metas), published)
    return dated(head, DateSource.PAGE), _text(_article(page))


def _metas(page: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in page.find_all("meta", content=True):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        found.setdefault(str(name).lower(), " ".join(str(meta["content"]).split()))
    return found


def _all(metas: dict[str, str], names: tuple[str, ...]) -> Iterator[str]:
    return (metas[name] for name in names if metas.get(name))


def _first(metas: dict[str, str], names: tuple[str, ...]) -> str:
    return next(_all(metas, names), "")


def _inline(element: Any) -> str:
    return "" if element is None else " ".join(element.get_text(" ").split())


def _times(page: Any) -> Iterator[str]:
    return (str(time["datetime"]) for time in page.find_all("time", datetime=True))


def _address(page: Any, metas: dict[str, str]) -> str:
    link = page.find("link", rel="canonical", href=True)
    return str(link["href"]).strip() if link is not None else metas.get("og:url", "")


def _article(page: Any) -> Any:
    body = page.body or page
    largest = max(page.find_all(["article", "main"]), key=_length, default=body)
    return largest if _length(largest) >= _SHARE_OF_PAGE * _length(body) else body


def _length(element: Any) -> int:
    return len(element.get_text())


def _text(root: Any) -> str:
    lines = (" ".join(line.split()) for line in "".join(_pieces(root)).split("\n"))
    return "\n\n".join(line for line in lines if line)


def _pieces(root: Any) -> Iterator[str]:
    """The words in order, with a line end wherever a block begins or ends; without recursion, pages nest deep."""
    from bs4.element import NavigableString, PreformattedString, Tag

    left: list[Any] = [root]
    while left:
        node = left.pop()
        if isinstance(node, str) and not isinstance(node, NavigableString):
            yield node
        elif isinstance(node, PreformattedString):
            continue
        elif isinstance(node, NavigableString):
            yield re.sub(r"\s+", " ", node)
        elif isinstance(node, Tag) and not _is_dropped(node):
            around = "\n" if node.name in _BLOCKS or node.name == "br" else ""
            left.extend((around, *reversed(node.contents), around))


def _is_dropped(tag: Any) -> bool:
    return tag.name in _DROPPED or tag.has_attr("hidden") or bool(_HIDDEN.search(str(tag.get("style", ""))))
