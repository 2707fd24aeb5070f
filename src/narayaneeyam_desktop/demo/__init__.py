"""The demo clinic on the screen: opening it, playing a day through its screens, pictures of every page."""
