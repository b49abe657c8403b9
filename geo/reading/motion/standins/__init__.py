"""Places that are told without their names: here and there, the capital, a country's airspace."""
