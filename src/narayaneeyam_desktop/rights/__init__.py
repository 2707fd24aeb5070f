"""Pages of what patients may ask of their records, and of the register of breaches."""
