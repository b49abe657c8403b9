"""What a movement phrase tells with its places: its frame, its motions, and whether it can be told of its subject."""
