"""How this PC is: what is told after a crash, and what support is given, without anybody's data."""
