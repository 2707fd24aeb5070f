"""What travels between a clinic's PCs: the log's groups and their way, how they become rows, and numbers drawn apart."""
