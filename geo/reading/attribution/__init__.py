"""The reading of who said it."""
