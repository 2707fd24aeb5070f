"""Medicines, their batches and their stock."""
