"""The doctor's screens: who waits, and the consultation itself."""
