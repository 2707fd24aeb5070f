"""The manager's day, and the counting of cash."""
