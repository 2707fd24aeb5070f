"""The manager's first page, the list of reports, and each of them."""
