"""Read access for the clinic's own programs: /api/v1. What a role may not see it does not get (API)."""
