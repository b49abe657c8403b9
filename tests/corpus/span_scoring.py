"""Score time expressions and quantities against the gold of a corpus, matched by the spans that they share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from geo.reading.records import Quantity, Timex
from geo.reports import Span

Gold = Mapping[str, Any]
_CONVERTED = {
    "mph": ("km/h", 1.609344),
    "kn": ("km/h", 1.852),
    "mi": ("km", 1.609344),
    "nmi": ("km", 1.852),
    "yd": ("m", 0.9144),
    "ft": ("m", 0.3048),
}


@dataclass(frozen=True, slots=True)
class SpanScore:
    """Counts over one or more reports: what overlaps gold, what has its very span, its type and its value."""

    found: int = 0
    wanted: int = 0
    relaxed: int = 0
    strict: int = 0
    type: int = 0
    value: int = 0

    def __add__(self, other: "SpanScore") -> "SpanScore":
        return SpanScore(*(getattr(self, name) + getattr(other, name) for name in SpanScore.__slots__))

    def f1(self, name: str) -> float:
        """Return the F1 of one of the counts; 1 when there is nothing to find and nothing was found."""
        whole = self.found + self.wanted
        return 2 * float(getattr(self, name)) / whole if whole else 1.0

    def __str__(self) -> str:
        figures = ", ".join(f"{name} {self.f1(name):.3f}" for name in ("strict", "relaxed", "type", "value"))
        return f"F1 {figures} ({self.found} found, {self.wanted} wanted)"


def score_timexes(found: Sequence[Timex], gold: Sequence[Gold]) -> SpanScore:
    """Return the score of one report's time expressions, as TempEval-3 counts."""
    pairs = _pairs([timex.span for timex in found], gold)
    return SpanScore(
        len(found),
        len(gold),
        len(pairs),
        sum(found[i].span == (g["start"], g["end"]) for i, g in pairs),
        sum(found[i].type == g["type"] for i, g in pairs),
        sum(found[i].value.upper() == str(g["value"] or "").upper() for i, g in pairs),
    )


def score_quantities(found: Sequence[Quantity], gold: Sequence[Gold]) -> SpanScore:
    """Return the score of one report's quantities: the type is the attribute, the value bounds, unit and qualifier."""
    pairs = _pairs([quantity.span for quantity in found], gold)
    return SpanScore(
        len(found),
        len(gold),
        len(pairs),
        sum(found[i].span == (g["start"], g["end"]) for i, g in pairs),
        sum(found[i].attribute == g["attribute"] for i, g in pairs),
        sum(_value(found[i]) == _in_our_units(g) for i, g in pairs),
    )


def _value(quantity: Quantity) -> tuple[float | None, float | None, str, str]:
    return quantity.low, quantity.high, quantity.unit, quantity.qualifier


def _in_our_units(gold: Gold) -> tuple[float | None, float | None, str, str]:
    """Return the gold's bounds in the unit that the reader converts to; the gold keeps the unit of the text."""
    unit, factor = _CONVERTED.get(gold["unit"], (gold["unit"], 1.0))
    low, high = (None if gold[end] is None else round(gold[end] * factor, 1) for end in ("low", "high"))
    return low, high, unit or "", gold["qualifier"] or ""


def _pairs(spans: Sequence[Span], gold: Sequence[Gold]) -> list[tuple[int, Gold]]:
    """Return each gold item with the index of the span left that shares most characters with it."""
    left = set(range(len(spans)))
    pairs: list[tuple[int, Gold]] = []
    for item in gold:
        near = max(left, key=lambda i: _shared(spans[i], item), default=None)
        if near is not None and _shared(spans[near], item) > 0:
            left.remove(near)
            pairs.append((near, item))
    return pairs


def _shared(span: Span, gold: Gold) -> int:
    return min(span.end, int(gold["end"])) - max(span.start, int(gold["start"]))
