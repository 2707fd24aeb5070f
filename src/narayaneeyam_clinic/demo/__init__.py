"""Invented people for the demo clinic and for measurements; nothing here is about anybody."""
