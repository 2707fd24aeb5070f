"""The starter lists that are shipped with the program; a clinic copies them into its database and edits them there."""
