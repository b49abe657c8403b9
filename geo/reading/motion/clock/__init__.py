"""When a movement was, as an interval."""
