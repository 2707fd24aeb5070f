"""What patients may ask of their own records: a copy, the withdrawal of consent, erasure; and the register of breaches."""
