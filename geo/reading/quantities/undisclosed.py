"""What a report says is not known: an undisclosed destination or route, as a quantity without a number."""

from collections.abc import Iterator
from hashlib import sha256

from geo.reading.motion.words.tables import words
from geo.reading.records import Quantity
from geo.reading.tokens import Token, Tokens, indexes_of
from geo.reports import Report, Span

_WHERE = "where"
_REACH = 8
_NEGATION_REACH = 8
_LONGEST_SENTENCE = 4000


def undisclosed(report: Report, tokens: Tokens) -> Iterator[Quantity]:
    """Yield one quantity for every sentence that says a destination or route has not been made known."""
    told: set[Span] = set()
    for index in indexes_of(words("undisclosed_noun") | {_WHERE}, tokens.lowers):
        token = tokens.tokens[index]
        sentence = tokens.sentence_at(token.start)
        if sentence not in told and sentence.end - sentence.start <= _LONGEST_SENTENCE:
            attribute = _withheld(tokens.within(sentence), token)
            if attribute:
                told.add(sentence)
                yield _quantity(report, sentence, attribute)


def _withheld(sentence: tuple[Token, ...], token: Token) -> str:
    """Return what the sentence keeps back at the token: the noun, "destination" for "where it is bound", or ""."""
    if token.lower != _WHERE:
        return token.lower if _is_withheld(sentence) else ""
    behind = sentence[sentence.index(token) + 1 :][:_REACH]
    asked = any(other.lower in words("way_end") for other in behind)
    return "destination" if asked and _is_withheld(sentence) else ""


def _is_withheld(sentence: tuple[Token, ...]) -> bool:
    lowers = [token.lower for token in sentence]
    if not words("undisclosed").isdisjoint(lowers):
        return True
    return any(word in words("disclosing") and _is_kept_back(lowers, index) for index, word in enumerate(lowers))


def _is_kept_back(lowers: list[str], index: int) -> bool:
    """Return whether a word of telling is denied: "nobody has revealed", "declined to say", "said nothing of"."""
    if lowers[index + 1 : index + 2] == ["nothing"]:
        return True
    before = lowers[max(0, index - _NEGATION_REACH) : index]
    return not (words("negation", "withholding")).isdisjoint(before)


def _quantity(report: Report, sentence: Span, attribute: str) -> Quantity:
    quote = report.quote(sentence)
    return Quantity(identity(report, sentence), report.id, sentence, quote, attribute, None, None, "", "undisclosed")


def identity(report: Report, span: Span) -> str:
    """Return the id of the quantity at the span: a hash of the report and where the words stand."""
    return sha256(f"{report.sha256}\x1fquantity\x1f{span.start}".encode()).hexdigest()[:16]
