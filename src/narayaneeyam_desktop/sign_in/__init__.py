"""The window before the clinic is open: which clinic, who, and the password."""
