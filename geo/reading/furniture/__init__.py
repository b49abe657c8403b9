"""What stands in a pasted page and is no report text."""
