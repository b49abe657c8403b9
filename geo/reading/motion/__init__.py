"""The reading of movement: who moves, from where, to where, when, and whose journey it is."""
