"""Figures of the day."""
