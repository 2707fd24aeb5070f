"""The drawer of a PC and its shifts."""
