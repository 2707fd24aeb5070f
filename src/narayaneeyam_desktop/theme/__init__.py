"""How the program looks: colours (light, dark), type sizes, icons, and the one style sheet; start at `theme.py`."""
