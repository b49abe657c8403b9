"""How time expressions are read: words, pieces, grammar, meanings, anchoring, values."""
