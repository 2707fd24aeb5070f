"""Real processes for the tests: PCs and a server, started, spoken to, and ended without a warning."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import socket
import subprocess
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from tests import forked

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 120.0
_LOOK_EVERY_SECONDS = 0.02


def environment(program: Path = ROOT) -> dict[str, str]:
    """For a process of the program that lies in this folder (this checkout, or an older one)."""
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(program / "src"), str(ROOT)]),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


class Failed(AssertionError):
    """A process ended by itself, crashed, or did not answer."""


class PcProcess:
    """A PC. `printed` holds every bill that it told, in order, also those before it was ended."""

    def __init__(self, home: Path, *, program: Path = ROOT, year: int | None = None) -> None:
        self.home, self.program, self.year = home, program, year
        self.printed: list[tuple[str, str]] = []
        self.registered: list[str] = []
        self.refused: list[str] = []
        self.crashed: list[str] = []
        self._process: subprocess.Popen[str] | None = None
        self._reader: threading.Thread | None = None
        self._answers: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._heard = threading.Condition()

    @property
    def name(self) -> str:
        return self.home.name

    def start(self, begin: int | None = None) -> Self:
        """Returns when its clinic is open; `begin`: work and link begin at once, by that seed."""
        self.begin_start(begin)
        self._answer("start")
        return self

    def begin_start(self, begin: int | None = None) -> None:
        """`hear("start")` follows, or `kill`."""
        self.home.mkdir(parents=True, exist_ok=True)
        more = [] if self.year is None else ["--year", str(self.year)]
        more += [] if begin is None else ["--begin", str(begin)]
        self._answers = queue.SimpleQueue()
        with self._log.open("a") as log:
            self._process = forked.begin(
                "tests.processes.pc", self.home, *more, program=self.program, stdin=subprocess.PIPE,
                stdout=subprocess.PIPE, stderr=log, text=True, env=environment(self.program), cwd=self.home.parent,
            )  # fmt: skip
        self._reader = threading.Thread(target=self._read, args=(self._process, self._answers), daemon=True)
        self._reader.start()

    def ask(self, verb: str, *values: Any, **asked: Any) -> dict[str, Any]:
        """Raises Failed when it ends instead of answering."""
        self.tell(verb, *values, **asked)
        return self._answer(verb)

    def tell(self, verb: str, *values: Any, **asked: Any) -> None:
        """Without waiting for the answer: `ask` the next only after `hear`, or end the process."""
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": verb, "values": values, **asked}) + "\n")
        self._process.stdin.flush()

    def hear(self, verb: str) -> dict[str, Any]:
        """The answer to what was told."""
        return self._answer(verb)

    def until_printed(self, more: int) -> None:
        """So many bills more than now."""
        wanted = len(self.printed) + more
        with self._heard:
            told = self._heard.wait_for(lambda: len(self.printed) >= wanted or self.crashed, PATIENCE_SECONDS)
        if self.crashed or not told:
            raise Failed(f"{self.name}: {self.crashed or 'nothing is printed'}")

    def until_refused(self, code: str) -> None:
        with self._heard:
            told = self._heard.wait_for(lambda: code in self.refused or self.crashed, PATIENCE_SECONDS)
        if self.crashed or not told:
            raise Failed(f"{self.name}: {self.crashed or f'{code} is not told'}")

    def kill(self) -> None:
        """kill -9: without a word, in the middle of whatever it does."""
        process, self._process = self._process, None
        if process is not None:
            process.send_signal(signal.SIGKILL)
            process.wait()
            self._part(process)

    def end(self) -> None:
        """As when somebody closes the window."""
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin is not None:
            with contextlib.suppress(BrokenPipeError):
                process.stdin.close()
        try:
            process.wait(PATIENCE_SECONDS)
        finally:
            process.kill()
            self._part(process)

    def _part(self, process: subprocess.Popen[str]) -> None:
        """What it said last is heard; nothing of it stays open."""
        if process.stdin is not None:
            with contextlib.suppress(BrokenPipeError):
                process.stdin.close()
        if self._reader is not None:
            self._reader.join()
        _close(process)

    @property
    def _log(self) -> Path:
        return self.home.parent / f"{self.name}.log"

    def _answer(self, verb: str) -> dict[str, Any]:
        try:
            answer = self._answers.get(timeout=PATIENCE_SECONDS)
        except queue.Empty:
            raise Failed(f"{self.name} does not answer to {verb}") from None
        if answer is None or self.crashed:
            raise Failed(f"{self.name} ended at {verb}: {self.crashed or self.last_words()}")
        return answer

    def last_words(self) -> str:
        return self._log.read_text(encoding="utf-8")[-3000:]

    def _read(self, process: subprocess.Popen[str], answers: queue.SimpleQueue[dict[str, Any] | None]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            if not line.endswith("\n"):
                break  # cut off while it spoke
            told = json.loads(line)
            if "answer" in told:
                self._note(told["answer"])
                answers.put(told["answer"])
            else:
                self._note(told)
        answers.put(None)

    def _note(self, told: dict[str, Any]) -> None:
        with self._heard:
            if "printed" in told:
                self.printed.append((told["printed"], told["invoice"]))
            if "registered" in told:
                self.registered.append(told["registered"])
            if "refused" in told:
                self.refused.append(told["refused"])
            if "crashed" in told:
                self.crashed.append(told["crashed"])
            self._heard.notify_all()


@dataclass
class ServerProcess:
    """`narayaneeyam-server serve` on loopback; the port stays the same when it is started again.

    `tls`: with its own certificate, which it makes at the first start; else in plain HTTP.
    """

    folder: Path
    database_url: str | None = None
    program: Path = ROOT
    port: int = field(default_factory=lambda: free_port())
    tls: bool = False
    _process: subprocess.Popen[str] | None = None

    def start(self) -> Self:
        """Returns when it answers."""
        self.folder.mkdir(parents=True, exist_ok=True)
        how = [] if self.tls else ["--plain-http"]
        serve = self._command("serve", "--host", "127.0.0.1", "--port", str(self.port), *how, "--json")
        with self._log.open("a") as log:
            self._process = forked.begin(
                *serve, program=self.program, stdout=subprocess.PIPE, stderr=log, text=True,
                env=environment(self.program), cwd=self.folder,
            )  # fmt: skip
        assert self._process.stdout is not None
        if not self._process.stdout.readline():
            raise Failed(f"the server does not start: {self.last_words()}")
        return self

    @property
    def own_certificate(self) -> Path:
        """With its key; it is there once the server was started with `tls`."""
        return self.folder / "own-certificate.pem"

    def kill(self) -> None:
        """kill -9. What makes its replicas ends with it, or by itself when it notices."""
        process, self._process = self._process, None
        if process is not None:
            process.send_signal(signal.SIGKILL)
            process.wait()
            _close(process)

    def end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(PATIENCE_SECONDS)
            finally:
                process.kill()
                _close(process)

    def code(self, *which: str) -> str:
        """What an administrator reads to the PC's person: `--new-clinic`, or nothing for a PC of the only clinic."""
        text: str = self.told("device", "code", *which)["text"]
        return text

    def told(self, *verb: str, may_refuse: bool = False) -> dict[str, Any]:
        """What a command of the console tells."""
        command = self._command(*verb, "--json")
        done = forked.run(*command, program=self.program, env=environment(self.program), cwd=self.folder)
        if done.returncode and not (may_refuse and done.stdout):
            raise Failed(f"narayaneeyam-server {' '.join(verb)}: {done.stderr}")
        told: dict[str, Any] = json.loads(done.stdout)
        return told

    def last_words(self) -> str:
        return self._log.read_text(encoding="utf-8")[-3000:]

    @property
    def _log(self) -> Path:
        return self.folder.with_name(f"{self.folder.name}.log")

    def _command(self, *verb: str) -> list[str]:
        more = [] if self.database_url is None else ["--database-url", self.database_url]
        return ["narayaneeyam_server", *verb, "--data", str(self.folder), "--dev", *more]


def free_port() -> int:
    """A port that nobody uses just now."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def _close(process: subprocess.Popen[str]) -> None:
    if process.stdout is not None:
        process.stdout.close()
