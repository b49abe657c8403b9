"""What a report says is not known: an undisclosed destination or route, as a quantity without a number."""

from collections.abc import Iterator
from hashlib import sha256

from geo.reading.motion.tables import words
from geo.reading.records import Quantity
from geo.reading.tokens import Token, Tokens
from geo.reports import Report, Span


def undisclosed(report: Report, tokens: Tokens) -> Iterator[Quantity]:
    """Yield one quantity for every sentence that says a destination or route has not been made known."""
    for token in tokens.tokens:
        if token.lower in words("undisclosed_noun"):
            sentence = tokens.sentence_at(token.start)
            if _is_withheld(tokens.within(sentence)):
                yield _quantity(report, sentence, token)


def _is_withheld(sentence: tuple[Token, ...]) -> bool:
    lowers = {token.lower for token in sentence}
    if lowers & words("undisclosed"):
        return True
    return bool(lowers & words("negation")) and bool(lowers & words("disclosing"))


def _quantity(report: Report, sentence: Span, token: Token) -> Quantity:
    quote = report.quote(sentence)
    return Quantity(identity(report, sentence), report.id, sentence, quote, token.lower, None, None, "", "undisclosed")


def identity(report: Report, span: Span) -> str:
    """Return the id of the quantity at the span: a hash of the report and where the words stand."""
    return sha256(f"{report.sha256}\x1fquantity\x1f{span.start}".encode()).hexdigest()[:16]
