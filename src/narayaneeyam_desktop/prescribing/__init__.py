"""The lines of a prescription as they are typed: in a consultation, and for the way home from a stay."""
