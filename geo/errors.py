"""The error tree: every fault that Dateline reports; each is also a builtin, and its message ends with the value."""


class DatelineError(Exception):
    """Base of all errors whose message is meant for the reader: what was wrong, where, what to do, and the value."""


class InputError(DatelineError, ValueError):
    """Input that cannot be read as what it claims to be: a broken file, a date that is none, an unknown format."""


class ReportError(InputError):
    """A report that cannot be read; the other reports still are."""


class TooLargeError(ReportError):
    """Input above a stated limit; the message names the limit."""


class DataError(DatelineError, ValueError):
    """A shipped or added data file with a fault; the message names file and line."""


class UnknownNameError(DatelineError, LookupError):
    """A report, speaker, mover, stop or format was asked for by a name that is not there."""


class OutputError(DatelineError, OSError):
    """A file could not be written; nothing is left half written."""


class ServiceError(DatelineError, ConnectionError):
    """An online service is off, out of reach or refused; the offline answer stands."""
