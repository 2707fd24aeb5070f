"""Therapies, courses, sessions, packages."""
