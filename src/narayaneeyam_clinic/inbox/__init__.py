"""What people must settle because several PCs wrote apart: derived from log and rows, alike on every PC."""
