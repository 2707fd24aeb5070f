"""Documents of a patient, and certificates."""
