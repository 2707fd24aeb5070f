"""Treatments on the screen: the day, rooms, courses, therapies, packages."""
