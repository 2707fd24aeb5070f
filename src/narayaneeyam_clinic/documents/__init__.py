"""Papers of a patient kept as files, and certificates."""
