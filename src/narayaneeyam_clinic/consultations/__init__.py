"""Consultations: what was seen, measured and concluded."""
