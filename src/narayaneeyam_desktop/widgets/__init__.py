"""Fields, tables and small parts that pages are made of. They know no feature: a controller gives them what they show."""
