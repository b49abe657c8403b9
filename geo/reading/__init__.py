"""One report in, what it says out: mentions, timexes, attestations, quantities."""
