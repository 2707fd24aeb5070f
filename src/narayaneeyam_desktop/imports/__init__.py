"""Taking in a clinic's own tables: choose, map, preview, import, and the bad rows back (IMP)."""
