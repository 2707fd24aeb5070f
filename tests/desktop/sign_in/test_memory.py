"""What the whole program takes of the memory when the modules of all daily pages are read in; with a large clinic `dev.py bench`
asks."""

from __future__ import annotations

import subprocess
import sys
from compileall import compile_dir
from pathlib import Path

import pytest

from narayaneeyam_desktop import startup

IN_A_FRESH_PROCESS = """
import linecache
from importlib import import_module
from pathlib import Path
from narayaneeyam_desktop.startup import make_application
from narayaneeyam_desktop.read_ahead import page_modules

application = make_application([])
for name in page_modules():
    import_module(name)
print(next(line.split()[1] for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("RssAnon")))
print(sum(len(lines[2]) for lines in linecache.cache.values() if len(lines) > 2))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's figures are Linux's")
def test_the_program_with_all_its_pages_leaves_room_for_the_largest_list():
    """SPEED-8: what the modules of all daily pages take is known and no more than it was; no module's source text is kept in memory."""
    # As in a clinic, where what is installed is compiled: compiling takes memory that stays.
    compile_dir(str(Path(startup.__file__).parents[1]), quiet=2)
    done = subprocess.run(
        [sys.executable, "-c", IN_A_FRESH_PROCESS], capture_output=True, text=True, check=True, timeout=120
    )
    kilobytes, lines = (int(said) for said in done.stdout.split())
    # Its own; how much of the libraries' files counts besides is the kernel's to say, and differs by ten megabytes.
    assert kilobytes <= 103_000
    assert lines < 2_000
