"""Whose journey a statement belongs to: other movers, earlier trips, hypotheticals and habits are told apart."""

from geo.dates import Interval
from geo.reading.motion_movers import Mover
from geo.reading.motion_statements import Statement, is_future
from geo.reading.motion_tables import words
from geo.reading.motion_units import WORD
from geo.reading.records import TimexType
from geo.reports import Report

_EARLIER_DAYS = 200


def foreign_reason(report: Report, statement: Statement, mover: Mover, main: str) -> str:
    """Return why the statement is not of the journey told, or "" when it is."""
    if mover.name and main and mover.name != main:
        return f"another mover: {mover.name}"
    for reason in (_habit(statement), _hypothetical(statement), _earlier(report, statement)):
        if reason:
            return reason
    return ""


def _habit(statement: Statement) -> str:
    for word in statement.group.chain:
        if word in words("habit"):
            return f'a habit: "{word}"'
    time = statement.time
    return f'a habit: "{time.text}"' if time is not None and time.type is TimexType.SET else ""


def _hypothetical(statement: Statement) -> str:
    chain = statement.group.chain
    if "have" in chain and ("would" in chain or "could" in chain or "might" in chain):
        return "a possibility that did not happen"
    before = statement.units[max(0, statement.group.start - 8) : statement.group.start]
    if any(unit.kind == WORD and unit.lower in ("if", "whether", "were") for unit in before) and is_future(statement):
        return "a hypothetical"
    return ""


def _earlier(report: Report, statement: Statement) -> str:
    for unit in statement.units[max(0, statement.group.start - 12) : statement.trigger.end + 12]:
        if unit.kind == WORD and unit.lower in words("earlier_trip"):
            return f'an earlier journey: "{unit.text}"'
    interval = statement.time.interval if statement.time is not None else None
    if report.published is None or interval is None:
        return ""
    return _long_before(report, interval)


def _long_before(report: Report, interval: Interval) -> str:
    if report.published is None or interval.latest is None:
        return ""
    days = (report.published - interval.latest.date()).days
    return f"an earlier journey: {days} days before publication" if days > _EARLIER_DAYS else ""
