"""Railways: lines as ordered stations with kilometre posts, the network that they form, and ways over it."""
