"""This PC among the others: what waits, what came, and joining a server."""
