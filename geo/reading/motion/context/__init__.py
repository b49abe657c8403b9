"""Movements that only what was told before makes whole: where each mover is, and what it leaves and reaches."""
