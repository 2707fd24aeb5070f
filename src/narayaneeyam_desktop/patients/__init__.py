"""The desk's day and the patients: Today, the list, one patient's page."""
