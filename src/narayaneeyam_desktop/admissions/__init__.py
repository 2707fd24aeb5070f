"""Stays: admitting, the page of a stay, the discharge summary, and what the pharmacy issues to the ward."""
