"""The Qt application of the clinic; start reading at `startup.py`."""

from narayaneeyam_desktop.lasting_bools import make_bools_last

# Before anything of Qt: whoever imports a part of the application is safe.
make_bools_last()
