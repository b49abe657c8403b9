"""Place names in a report: found, weighed by cues, resolved, given roles."""
