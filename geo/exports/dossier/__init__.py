"""The dossier: one HTML file with all that is known of a journey, which needs neither a network nor a server."""
