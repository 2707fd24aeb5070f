"""Tries a packaged program as somebody's who has just installed it: an empty home, nothing of this project near it (PACK-23).

    python3 packaging/self_test.py [PROGRAM] [--json] [--only STEP]

PROGRAM is `narayaneeyam` of the package, or of where it was installed. What is tried stands in the program itself
(`narayaneeyam self-test`). Without a display Xvfb lends one where it is installed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

PACKAGED = Path(__file__).resolve().parent.parent / "out" / "package" / "narayaneeyam" / "narayaneeyam"
# Of this machine: they say where a screen and a language are, and nothing of Python.
_KEPT = (
    "PATH",
    "LANG",
    "LC_ALL",
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "XDG_RUNTIME_DIR",
    "SYSTEMROOT",
    "TEMP",
    "TMP",
)


def main(arguments: Sequence[str]) -> int:
    """Its exit code; 1 also when it left something behind."""
    program, *words = [str(PACKAGED), *arguments] if not arguments or arguments[0].startswith("-") else arguments
    command = [str(Path(program).absolute()) if Path(program).exists() else program, "self-test", *words]
    if not ({"DISPLAY", "WAYLAND_DISPLAY"} & set(os.environ)) and shutil.which("xvfb-run"):
        command = ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24", *command]
    with tempfile.TemporaryDirectory() as home:
        told = {name: os.environ[name] for name in _KEPT if name in os.environ}
        places = dict.fromkeys(("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA", "TMPDIR"), home)
        code = subprocess.run(command, env={**told, **places}, cwd=home, check=False).returncode
        left = [str(path.relative_to(home)) for path in Path(home).rglob("*narayaneeyam*")]
    if left:
        print(f"It left behind: {', '.join(left)}", file=sys.stderr)
    return code or int(bool(left))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
