"""What belongs to a movement phrase: its places behind and before it, and its times."""
