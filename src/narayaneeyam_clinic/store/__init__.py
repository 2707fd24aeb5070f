"""How a clinic's file is kept: encryption, columns, the one door to write, capture of every change, upgrade, backup."""
