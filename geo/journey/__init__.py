"""Attestations in, a journey out: anchoring, claims, itinerary, plausibility, conflicts."""
