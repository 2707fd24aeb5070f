"""Backup now, and restoring a clinic from a backup."""
