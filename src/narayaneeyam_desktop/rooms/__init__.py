"""Rooms and beds: the board of who is where, and the settings of rooms."""
