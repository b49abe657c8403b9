"""What the reports say that differs, whether it can both hold, and what would settle it."""
