"""The Qt application of the clinic; start reading at `startup.py`."""
