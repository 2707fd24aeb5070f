"""What goes to the GST portal: the figures of a period, each with the documents behind it, and the portal's own files."""
