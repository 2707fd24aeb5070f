"""The demo clinic on screen: open it, play the main job through it, take its pictures. Never a real clinic."""
