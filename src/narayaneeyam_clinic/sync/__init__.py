"""The clinic's log: the form of a change group, number series, and replay. Transport between PCs comes on top of it."""
