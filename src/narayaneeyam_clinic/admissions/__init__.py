"""Stays: reserving, admitting, ward work, discharge."""
