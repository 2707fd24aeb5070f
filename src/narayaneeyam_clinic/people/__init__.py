"""Staff, users, roles and what they may do; signing in."""
