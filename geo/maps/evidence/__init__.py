"""What the reports say for each thing that is drawn, as words and HTML: for the dashboard and for files."""
