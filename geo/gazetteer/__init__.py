"""The register of places: compile, look up, geocode."""
