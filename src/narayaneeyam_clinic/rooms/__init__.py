"""Rooms, beds and what a day in them costs."""
