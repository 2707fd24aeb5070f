"""A disk in memory that is soon full, and a file that takes all its room: where the machine lets one be made."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_AT_ONCE = (65536, 4096)


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """`folder` (empty) is a disk of that size, which only an administrator of the machine can make; else the test is skipped."""
    mount = shutil.which("mount")
    options = ["-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    if mount is None or subprocess.run([mount, *options], check=False, capture_output=True).returncode:
        pytest.skip("a small disk cannot be made here: that needs Linux, and the rights of its administrator")
    try:
        yield folder
    finally:
        # At once, and when the last of those who were killed on it has gone.
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(disk: Path) -> Path:
    """A file that takes all the room there is."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in _AT_ONCE:
            with pytest.raises(OSError, match="No space left"):
                while True:
                    file.write(bytes(size))
    return ballast
