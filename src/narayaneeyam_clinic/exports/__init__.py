"""What leaves the clinic as a file: lists for spreadsheets, limited to what the person may see (DAY-4, DAY-5)."""
