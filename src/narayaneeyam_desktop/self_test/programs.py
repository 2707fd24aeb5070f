"""Our own programs as commands: beside this one in the package, by this Python elsewhere."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def application() -> list[str]:
    """`narayaneeyam`."""
    return [sys.executable] if _is_packaged() else [sys.executable, "-m", "narayaneeyam_desktop"]


def hub() -> list[str]:
    """`narayaneeyam-server`."""
    if _is_packaged():
        here = Path(sys.executable)
        return [str(here.with_name(f"narayaneeyam-server{here.suffix}"))]
    return [sys.executable, "-m", "narayaneeyam_server"]


def surroundings(home: Path, *, offscreen: bool) -> dict[str, str]:
    """The variables of such a program: a data folder of its own, and no keyring of the person who sits here (PACK-22)."""
    told = {
        **os.environ,
        "NARAYANEEYAM_HOME": str(home),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "PYTHONUTF8": "1",
    }
    has_screen = sys.platform in ("win32", "darwin") or told.get("DISPLAY") or told.get("WAYLAND_DISPLAY")
    if offscreen or not has_screen:
        told["QT_QPA_PLATFORM"] = "offscreen"
    return told


def _is_packaged() -> bool:
    return hasattr(sys, "_MEIPASS")
