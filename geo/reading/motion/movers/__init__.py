"""Who moves, and whose journey it is."""
