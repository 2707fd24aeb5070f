"""When a process began, as the system tells it: a process number alone is soon another's."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_STATE, _BEGAN = 0, 19  # fields of /proc/PID/stat after the name


def process_mark(pid: int) -> str | None:
    """The same as long as it is that process; None when there is none, or it has ended. Windows and macOS: not tried."""
    if sys.platform == "linux":
        try:
            fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:
            return None
        return None if fields[_STATE] in ("Z", "X") else fields[_BEGAN]
    if sys.platform == "win32":
        return _on_windows(pid)
    asked = subprocess.run(
        ["/bin/ps", "-o", "lstart=", "-p", str(pid)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "LC_ALL": "C"},
    )
    return asked.stdout.strip() or None


def _on_windows(pid: int) -> str | None:
    import ctypes

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined, unused-ignore]  # Windows alone has it
    query, still_active = 0x1000, 259
    process = kernel.OpenProcess(query, False, pid)
    if not process:
        return None
    try:
        began, other = ctypes.c_ulonglong(), ctypes.c_ulonglong()
        code = ctypes.c_ulong()
        kernel.GetExitCodeProcess(process, ctypes.byref(code))
        told = kernel.GetProcessTimes(process, *(ctypes.byref(one) for one in (began, other, other, other)))
        return str(began.value) if told and code.value == still_active else None
    finally:
        kernel.CloseHandle(process)
