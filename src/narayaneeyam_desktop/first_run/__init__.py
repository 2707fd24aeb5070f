"""Setting up a clinic on this PC: its name and place, the first administrator, this PC's counter, the recovery code."""
