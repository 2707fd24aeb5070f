"""The clinic: its records and its rules. Knows no screen and no web framework; start reading at `clinic.py`."""
