"""Prescriptions and doses."""
