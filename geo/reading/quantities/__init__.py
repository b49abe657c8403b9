"""The reading of numbers with their nouns."""
