"""Schedules, leave and bookings."""
