"""Where a sentence speaks of movement: its movement phrases, their verb groups and their subjects."""
