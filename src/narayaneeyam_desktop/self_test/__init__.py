"""The program tries itself where it is installed: `narayaneeyam self-test` (PACK-20 to PACK-22)."""
