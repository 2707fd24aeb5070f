"""The clinic's server: keeps the log of each clinic in order, and who may add to it."""
