"""Places that a user adds to the gazetteer: one module a format, and the folder that keeps the files."""
