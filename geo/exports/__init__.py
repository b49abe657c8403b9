"""A journey in, files out: the contract's objects, tables, GeoJSON, and writing them."""
