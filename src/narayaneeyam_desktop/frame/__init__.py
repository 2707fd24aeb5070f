"""The parts of the main window: navigation, top bar, footer, quiet message bar, lock, and the pages each person has open."""
