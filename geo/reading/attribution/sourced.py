"""Sources that a preposition names: "according to X", "on the word of X", "per X", "by X's account"."""

from collections.abc import Sequence

from geo.reading.attribution.phrases import speaker_after, speaker_before
from geo.reading.attribution.record import Said, said_by
from geo.reading.attribution.verbs import after_cue
from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.units import MARK, Units
from geo.reading.motion.words.tables import words
from geo.reports import Span

_NEAR = 6
_OPENING_REACH = 12
_OURS = ("i", "we", "our", "your", "this")
_ACCOUNTS = ("account", "reckoning", "telling", "version", "admission")
_SURETIES = frozenset({"authority", "word", "testimony", "say-so"})
_VIEWS = frozenset({"words", "opinion", "view", "telling", "account"})
_TRUSTED = frozenset({"right", "correct", "believed", "trusted", "truth"})
_TRUST_REACH = 14
_NO_SOURCES = frozenset("weather wind winds tide tides moment time timing price luck mood ice conditions".split())
_HEARD = frozenset("have had has hear heard learn learned learnt know knew known got gathered".split())
_THINGS = frozenset("it this that much more these all".split())
SOURCE_CUES = frozenset({"according", "reference", "per", "by", "if", "from"}) | _SURETIES | _VIEWS


def sourced(text: str, units: Units, index: int) -> Said | None:
    """Return the attribution that the cue at the index makes to whom it names, or None."""
    word = units[index].lower
    if word == "if":
        return _if_trusted(text, units, index)
    if word == "from":
        if _is_heard(units, index):
            return after_cue(text, units, index, index + 1)
        return _heard_first(text, units) if index == 0 else None
    if word == "according" and [unit.lower for unit in units[index + 2 : index + 3]] in (["which"], ["whom"]):
        phrase = speaker_before(units, index)
        return phrase and said_by(text, units, phrase, Span(units[index + 2].end, units[-1].end), word)
    if word == "according":
        return after_cue(text, units, index, index + 2) if index + 2 < len(units) else None
    if word == "by":
        return _by_account(text, units, index)
    if word == "per":
        is_apart = index == 0 or units[index - 1].kind == MARK
        return after_cue(text, units, index, index + 1) if is_apart else None
    if not _is_phrase(units, index):
        return None
    return after_cue(text, units, index, index + 2, "citing" if word == "reference" or word in _SURETIES else "")


def _if_trusted(text: str, units: Units, index: int) -> Said | None:
    """Return the attribution of "if X is to be believed", "if X is right" to whom it trusts."""
    verb = next(
        (i for i in range(index + 1, min(len(units), index + _TRUST_REACH)) if units[i].kind == MARK), len(units)
    )
    be = next((i for i in range(index + 1, verb) if units[i].lower in words("be")), -1)
    if be < 0 or _TRUSTED.isdisjoint(unit.lower for unit in units[be:verb]):
        return None
    phrase = speaker_after(units, index + 1)
    if phrase is None or units[phrase.end - 1].lower in _NO_SOURCES:
        return None
    return said_by(text, units, phrase, Span(units[0].start, units[-1].end), "if")


def _is_heard(units: Units, index: int) -> bool:
    """Return whether we have it from somebody: "I had it from the cook", "we hear from the agents"."""
    before = [unit.lower for unit in units[max(0, index - 3) : index]]
    verb = before[:-1] if before[-1:] and before[-1] in _THINGS else before
    return len(verb) > 1 and verb[-1] in _HEARD and not {"i", "we"}.isdisjoint(verb)


def _heard_first(text: str, units: Units) -> Said | None:
    """Return the attribution of "from the cook I have the story", "from a waiter your reporter heard that" to them."""
    ours = next((i for i in range(2, min(len(units), _OPENING_REACH)) if units[i].lower in _OURS), 0)
    behind = [unit.lower for unit in units[ours : ours + _NEAR]]
    verb = next((i for i, word in enumerate(behind) if word in _HEARD), 0)
    phrase = speaker_after(units[:ours], 1) if ours and verb and behind[0] in ("i", "we", *_own(behind)) else None
    return phrase and said_by(text, units, phrase, Span(units[ours + verb].end, units[-1].end), "from")


def _own(behind: Sequence[str]) -> Sequence[str]:
    """Return the possessive that opens the words, where it is a paper's or a reporter's own: "your correspondent"."""
    reporting = {"correspondent", "reporter", "representative", "man"} | words("medium")
    return behind[:1] if not reporting.isdisjoint(behind[1:3]) else ()


def _is_phrase(units: Units, index: int) -> bool:
    """Return whether the noun is that of "on the authority of", "with reference to", "in the view of"."""
    before = [unit.lower for unit in units[max(0, index - 2) : index]]
    after = [unit.lower for unit in units[index + 1 : index + 2]]
    if units[index].lower == "reference":
        return before[-1:] == ["with"] and after == ["to"]
    if after != ["of"] or before[-1:] != ["the"]:
        return False
    openings = ("on", "upon") if units[index].lower in _SURETIES else ("in",)
    return len(before) > 1 and before[0] in openings


def _by_account(text: str, units: Units, index: int) -> Said | None:
    """Return the attribution of "by her own account", "by the miller's reckoning" to whose it is."""
    last = next((i for i in range(index + 2, min(len(units), index + _NEAR)) if units[i].lower in _ACCOUNTS), 0)
    if not last:
        return None
    owner = next((i for i in range(index + 1, last) if units[i].possessive or units[i].lower in words("owning")), -1)
    if owner < 0:
        return None
    phrase = Phrase(owner if units[owner].lower in words("owning") else index + 1, owner + 1)
    return said_by(text, units, phrase, Span(units[last].end, units[-1].end), "account")
