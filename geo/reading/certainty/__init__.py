"""The reading of how sure a statement is."""
