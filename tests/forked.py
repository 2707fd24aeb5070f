"""Programs of ours in processes of their own that begin at once: forked from one that has read everything in and done nothing.

A start of the program costs a second of work, nearly all of it importing; the tests start a few hundred. What is killed, what
has its own disk, clock or memory is as real as when it was started anew. Where no process can fork `subprocess` does it.

    python -m tests.forked FD [cheap] [screen]    reads requests from that socket; ends when its other end is closed
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import importlib
import json
import os
import pkgutil
import runpy
import select
import socket
import subprocess
import sys
import threading
import traceback
import warnings
from collections.abc import Sequence
from functools import cache
from multiprocessing import forkserver
from multiprocessing.connection import arbitrary_address  # type: ignore[attr-defined]
from pathlib import Path
from typing import Any

from tests import hashes

ROOT = Path(__file__).resolve().parents[1]
CAN_FORK = hasattr(os, "fork") and hasattr(socket, "send_fds") and sys.platform == "linux"
_MOST_BYTES = 1 << 20
# Packages and modules that the programs use; what is not there is read in later, by the program itself.
_READ_IN = (
    "narayaneeyam_clinic", "narayaneeyam_desktop.command_line", "narayaneeyam_server", "tests.processes.pc", "tests.conftest",
)  # fmt: skip
# For programs with windows besides; nothing of it makes an application, which no process may share with its children.
_SCREEN = ("narayaneeyam_desktop", "tests.journeys.a_window", "tests.journeys.a_day")


class Forked(subprocess.Popen[Any]):
    """`Forked(["module", "argument", …], …)` is `Popen([sys.executable, "-m", "module", "argument", …], …)`.

    It is the child of another process, which tells how it ended.
    """

    _told: int

    def __init__(self, args: Sequence[str], *, program: Path = ROOT, screen: bool = False, **options: Any) -> None:
        self._program, self._screen = program, screen
        super().__init__(args, **options)

    def _execute_child(self, args: Sequence[str], *more: Any) -> None:
        cwd, env = more[4], more[5]
        pipes = more[9:15]
        ends = [pipes[at] if pipes[at] != -1 else own for at, own in ((0, 0), (3, 1), (5, 2))]
        self._told, tells = os.pipe()
        asked = {"argv": list(args), "cwd": str(cwd or Path.cwd()), "env": dict(os.environ if env is None else env)}
        with _asking:
            socket.send_fds(_prepared(self._program, self._screen), [json.dumps(asked).encode()], [*ends, tells])
        os.close(tells)
        self.pid = int(_line(self._told))
        self._child_created = True
        self._close_pipe_fds(*pipes)  # type: ignore[attr-defined]

    def _internal_poll(self, _deadstate: int | None = None, **_: Any) -> int | None:
        if self.returncode is None and select.select([self._told], [], [], 0)[0]:
            self._ended()
        return self.returncode

    def _try_wait(self, wait_flags: int) -> tuple[int, int]:
        if wait_flags == 0 or select.select([self._told], [], [], 0)[0]:
            return self.pid, int(_line(self._told))
        return 0, 0

    def _ended(self) -> None:
        self.returncode = os.waitstatus_to_exitcode(int(_line(self._told)))

    def __del__(self, **_: Any) -> None:
        with contextlib.suppress(OSError, AttributeError):
            os.close(self._told)


def begin(
    module: str, *arguments: object, program: Path = ROOT, screen: bool = False, **options: Any
) -> subprocess.Popen[Any]:
    """The module as a program, of the checkout that lies in this folder; `options` are those of `Popen`.

    With `screen` what windows need is read in as well.
    """
    words = [str(one) for one in arguments]
    if CAN_FORK:
        return Forked([module, *words], program=program, screen=screen, **options)
    return subprocess.Popen([sys.executable, "-m", module, *words], **options)


def run(
    module: str, *arguments: object, typed: str = "", timeout: float | None = None, **options: Any
) -> subprocess.CompletedProcess[str]:
    """To its end, with what it wrote as text."""
    pipe = subprocess.PIPE
    with begin(module, *arguments, stdin=pipe, stdout=pipe, stderr=pipe, text=True, **options) as process:
        try:
            out, err = process.communicate(typed, timeout=timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
    return subprocess.CompletedProcess([module], process.returncode, out, err)


_asking = threading.Lock()


@cache
def _prepared(program: Path, screen: bool) -> socket.socket:
    """The line to the process that forks; each worker has its own."""
    words = [*(["cheap"] if hashes.are_cheap() else []), *(["screen"] if screen else [])]
    mine, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(program / "src"), str(ROOT)])}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.forked", str(theirs.fileno()), *words],
        pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL, cwd=ROOT, env=environment,
    )  # fmt: skip
    theirs.close()

    def end() -> None:
        mine.close()
        process.wait()

    atexit.register(end)
    return mine


def _line(told: int) -> bytes:
    """A line, read byte by byte: the next one is for somebody else."""
    line = b""
    while not line.endswith(b"\n"):
        byte = os.read(told, 1)
        if not byte:
            raise OSError("the process that forks has ended")
        line += byte
    return line


def main(at: int, *, cheap_hashes: bool, screen: bool) -> None:
    """Everything is read in, then one child for each request."""
    if cheap_hashes:
        hashes.make_cheap()
    warnings.simplefilter("ignore")
    for name in (*_READ_IN, *(_SCREEN if screen else ())):
        _read_in(name)
    gc.collect()
    gc.freeze()
    line = socket.socket(fileno=at)
    while True:
        asked, ends, _, _ = socket.recv_fds(line, _MOST_BYTES, 4)
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        if not asked:
            return
        if os.fork() == 0:
            line.close()
            _look_after(json.loads(asked), ends)
        for end in ends:
            os.close(end)


def _read_in(name: str) -> None:
    """What cannot be read in is not: the program that needs it says so."""
    with contextlib.suppress(Exception):
        for found in pkgutil.walk_packages(getattr(importlib.import_module(name), "__path__", ()), f"{name}."):
            if not found.name.endswith("__main__"):
                with contextlib.suppress(Exception):
                    importlib.import_module(found.name)


def _look_after(asked: dict[str, Any], ends: list[int]) -> None:
    """The program is a child of this process, so that somebody sees how it ends."""
    *ends, tells = ends
    program = os.fork()
    if program == 0:
        os.close(tells)
        _become(asked, ends)
    for end in ends:
        os.close(end)
    with contextlib.suppress(OSError):
        os.write(tells, b"%d\n" % program)
        os.write(tells, b"%d\n" % os.waitpid(program, 0)[1])
    os._exit(0)


def _become(asked: dict[str, Any], ends: list[int]) -> None:
    for number, end in enumerate(ends):
        os.dup2(end, number)
    os.closerange(3, 256)
    os.environ.clear()
    os.environ.update(asked["env"])
    os.chdir(asked["cwd"])
    module, *_ = sys.argv = asked["argv"]
    sys.modules.pop(module, None)
    if module == "narayaneeyam_server":
        _fork_its_processes_too()
    sys.stdin = os.fdopen(0, encoding="utf-8")
    sys.stdout = os.fdopen(1, "w", encoding="utf-8")
    sys.stderr = os.fdopen(2, "w", encoding="utf-8", errors="backslashreplace", buffering=1)
    warnings.resetwarnings()
    code: Any = 0
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    except SystemExit as ended:
        code = ended.code
    except BaseException:  # noqa: BLE001  # as Python ends a program
        traceback.print_exc()
        code = 1
    if isinstance(code, str):
        sys.stderr.write(f"{code}\n")
        code = 1
    with contextlib.suppress(BaseException):
        threading._shutdown()  # type: ignore[attr-defined]
        atexit._run_exitfuncs()
    with contextlib.suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code or 0)


def _fork_its_processes_too() -> None:
    """The process from which `multiprocessing` forks is forked itself, not started: it has read in everything already."""
    server: Any = forkserver._forkserver
    address = arbitrary_address("AF_UNIX")
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(address)
    listener.listen()
    its_end, our_end = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(our_end)
        try:
            forkserver.main(listener.fileno(), its_end, [])
        finally:
            os._exit(0)
    listener.close()
    os.close(its_end)
    server._forkserver_address, server._forkserver_alive_fd, server._forkserver_pid = address, our_end, pid


if __name__ == "__main__":
    main(int(sys.argv[1]), cheap_hashes="cheap" in sys.argv, screen="screen" in sys.argv)
